/// What plain shift work allows one worker: at most one shift a day, and rules on runs of days.
///
/// Days before and after the horizon count as free: they lengthen no run and allow any succession,
/// and a run of work or of free days that touches either end of the horizon may be too short.
public struct StretchRules: Hashable, Sendable {
  /// The days of the horizon, numbered from 0; day 0 is a Monday.
  public var dayCount: Int
  /// By kind of shift: how long it takes.
  public var minutes: [Int]
  /// By kind of shift and kind on the next day: whether the one may follow the other.
  public var mayFollow: [[Bool]]
  /// By kind of shift: the most in the horizon, nil without limit; 0 forbids the kind.
  public var mostOfKind: [Int?]
  /// The least minutes of a line.
  public var leastMinutes: Int
  /// The most minutes of a line.
  public var mostMinutes: Int
  /// The most working days in a row.
  public var mostWorkDays: Int
  /// The least working days in a row.
  public var leastWorkDays: Int
  /// The least free days in a row.
  public var leastFreeDays: Int
  /// The most weekends with a shift, nil without limit.
  public var mostWeekends: Int?
  /// Days without a shift.
  public var daysOff: [Int]

  /// Rules under which anything goes, unless told otherwise.
  ///
  /// - Parameters:
  ///   - dayCount: the days of the horizon.
  ///   - minutes: by kind of shift, how long it takes.
  public init(dayCount: Int, minutes: [Int]) {
    self.dayCount = dayCount
    self.minutes = minutes
    mayFollow = minutes.map { _ in minutes.map { _ in true } }
    mostOfKind = minutes.map { _ in nil }
    leastMinutes = 0
    mostMinutes = dayCount * (minutes.max() ?? 0)
    mostWorkDays = dayCount
    leastWorkDays = 1
    leastFreeDays = 1
    mostWeekends = nil
    daysOff = []
  }

  /// How many kinds of shift there are.
  public var kindCount: Int { minutes.count }

  /// The number of a shift among the options.
  public func option(day: Int, kind: Int) -> Int { day * kindCount + kind }

  /// How many weekends have one of the days from `start` to before `end`, which is later.
  static func weekends(from start: Int, to end: Int) -> Int { max(0, (end + 1) / 7 - start / 7) }
}
