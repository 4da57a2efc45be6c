public import RiskCalendar

/// Which dates of an event something is about; all that are planned for unless it says so.
public struct EventDays: Hashable, Sendable {
  /// Days counted from the first that the rule gives, which is 0; nil for all.
  public var numbers: Set<Int>?
  /// Days of the week; nil for all.
  public var weekdays: Set<Weekday>?

  /// All dates unless one of both is given; where both are, both must hold.
  public init(numbers: Set<Int>? = nil, weekdays: Set<Weekday>? = nil) {
    self.numbers = numbers
    self.weekdays = weekdays
  }

  /// The dates of one occurrence, in order. Where its days are uncertain, each date counts that may
  /// be one of the numbers.
  public func dates(of occurrence: Occurrence) -> [CivilDate] {
    occurrence.planned.dates.filter { date in
      let isNumbered =
        numbers?.contains { abs(date - occurrence.day - $0) <= occurrence.uncertainty } ?? true
      return isNumbered && (weekdays?.contains(date.weekday) ?? true)
    }
  }
}
