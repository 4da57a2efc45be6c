import RiskCalendar
public import Rostering

/// What a roster comes to for each worker and week, for those who plan the weeks after it: a
/// `balances.csv` that the next scenario takes as it is.
///
/// The columns are `worker,first_week,last_week,hours,rest_days,nights,late_nights,long_nights,
/// touched_nights,late_touched_nights,evening_hours,night_hours,weekend_hours,event_hours`. A row is
/// one week of the horizon and holds nothing of other weeks; hours are written like `36:00`, so that
/// not a minute is lost. The text is as in `csvReport`.
public func balancesReport(_ planned: PlannedRoster) -> String {
  let balances = Audit(planned.agenda).balances(of: planned.roster)
  return csvText([BalanceRow.columns] + balances.map { BalanceRow($0).fields })
}

/// One row of the file.
struct BalanceRow {
  let fields: [String]

  static let nights: [(column: String, kind: NightKind)] = [
    ("nights", .usual), ("late_nights", .late), ("long_nights", .long),
    ("touched_nights", .touched), ("late_touched_nights", .lateTouched),
  ]

  static let columns =
    ["worker", "first_week", "last_week", "hours", "rest_days"] + nights.map(\.column)
    + ["evening_hours", "night_hours", "weekend_hours", "event_hours"]

  init(_ balance: Balance) {
    let burden = balance.burden
    let nights = Self.nights.map { balance.nights[$0.kind].map(String.init) ?? "" }
    fields =
      [
        balance.worker, balance.firstWeek.description, balance.lastWeek.description,
        balance.workMinutes.map(Self.hours) ?? "", balance.restDays.map(String.init) ?? "",
      ] + nights
      + [burden.evening, burden.night, burden.weekend, burden.event].map(Self.hours)
  }

  /// Like `7:05`.
  private static func hours(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
