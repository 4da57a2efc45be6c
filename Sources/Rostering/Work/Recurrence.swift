public import RiskCalendar

/// Days on which something recurs.
public enum Recurrence: Hashable, Sendable {
  /// Every week on these weekdays.
  case weekly(Set<Weekday>)
  /// On these dates only.
  case dates([CivilDate])
  /// On every date that a rule gives.
  case rule(EventDates)

  /// The dates of `period` on which it happens, in order.
  public func dates(in period: DatePeriod) -> [CivilDate] {
    switch self {
    case .weekly(let weekdays): period.dates.filter { weekdays.contains($0.weekday) }
    case .dates(let dates): period.dates.filter(dates.contains)
    case .rule(let rule): rule.dates(in: period).sorted()
    }
  }
}

extension [EventDates] {
  /// The dates of `period` that any of the rules gives.
  func dates(in period: DatePeriod) -> Set<CivilDate> {
    reduce(into: []) { $0.formUnion($1.dates(in: period)) }
  }
}
