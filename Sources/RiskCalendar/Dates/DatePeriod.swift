/// Dates from the first to the last, both included.
public struct DatePeriod: Hashable, Sendable, Comparable {
  /// The first date inside.
  public var first: CivilDate
  /// The last date inside.
  public var last: CivilDate

  /// From `first` to `last`; `last` is not before `first`.
  public init(_ first: CivilDate, _ last: CivilDate) {
    precondition(first <= last, "a period ends on or after its first date")
    self.first = first
    self.last = last
  }

  /// A single date.
  public init(_ date: CivilDate) {
    self.init(date, date)
  }

  /// How many dates there are, at least one.
  public var count: Int { last - first + 1 }

  /// The dates, in order.
  public var dates: [CivilDate] { (0..<count).map { first + $0 } }

  /// Whether `date` is one of the dates.
  public func contains(_ date: CivilDate) -> Bool {
    first <= date && date <= last
  }

  /// Whether the two share a date.
  public func overlaps(_ other: DatePeriod) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The dates that both have, or nil if there are none.
  public func intersection(_ other: DatePeriod) -> DatePeriod? {
    guard overlaps(other) else { return nil }
    return DatePeriod(max(first, other.first), min(last, other.last))
  }

  /// With `days` more on either side; not negative.
  public func widened(by days: Int) -> DatePeriod {
    DatePeriod(first - days, last + days)
  }

  /// With its ends moved by so many days, later if positive; nil if no date is left between.
  func moving(first firstDays: Int, last lastDays: Int) -> DatePeriod? {
    let (first, last) = (first + firstDays, last + lastDays)
    return first <= last ? DatePeriod(first, last) : nil
  }

  /// By the first date, then by the last.
  public static func < (left: DatePeriod, right: DatePeriod) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}

extension DatePeriod: CustomStringConvertible {
  /// Like `2026-12-31–2027-01-01`, or the date if there is but one.
  public var description: String { first == last ? "\(first)" : "\(first)–\(last)" }
}
