public import RiskCalendar

/// Work at a fixed time that all or some of a group attend: a briefing, school hours.
public struct Meeting: Hashable, Sendable {
  /// The activity, unique among obligations.
  public var name: String
  /// Where.
  public var place: String
  /// On which days.
  public var days: Recurrence
  /// When it is not held after all.
  public var pauses: [EventDates] = []
  /// From when to when.
  public var span: ClockSpan
  /// Unpaid break within it, in minutes; nil for as much as the law and the agreements ask.
  public var breakMinutes: Int?
  /// Names of the workers who may attend.
  public var workers: Set<String>
  /// How many of them should; each one missing is a shortage. Nil for all.
  public var attendance: Int?
  /// Whom it is for; nil where nothing but `workers` is known.
  public var audience: Audience?

  /// A meeting that all of `workers` attend unless `attendance` is given.
  public init(
    name: String, place: String, days: Recurrence, span: ClockSpan, breakMinutes: Int? = nil,
    workers: Set<String>, attendance: Int? = nil
  ) {
    self.name = name
    self.place = place
    self.days = days
    self.span = span
    self.breakMinutes = breakMinutes
    self.workers = workers
    self.attendance = attendance
  }

  /// The dates of `period` on which it is held, in order.
  public func dates(in period: DatePeriod) -> [CivilDate] {
    let paused = pauses.dates(in: period)
    return days.dates(in: period).filter { !paused.contains($0) }
  }
}
