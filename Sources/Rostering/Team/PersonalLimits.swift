public import RiskCalendar

/// The hard limits of one worker, on top of those of her employer; nil where there is none.
public struct PersonalLimits: Hashable, Sendable {
  /// Number of dates a week with an evening duty.
  public var eveningsPerWeek: Int?
  /// Number of weekends a month with a duty that starts on Saturday or Sunday. A weekend belongs
  /// to the calendar month of its Saturday.
  public var weekendsPerMonth: Int?
  /// Latest end of a duty by the clock; a time before noon is on the day after the duty's start.
  public var latestEnd: ClockTime?

  /// Her weekly rest day: Sunday, or another day at her request (ATW 5:1).
  public var restDay: Weekday
  /// Whether she has agreed to work on her rest day (ATW 5:6 lid 1).
  public var worksOnRestDay: Bool

  /// No limits unless given.
  public init(
    eveningsPerWeek: Int? = nil, weekendsPerMonth: Int? = nil, latestEnd: ClockTime? = nil,
    restDay: Weekday = .sunday, worksOnRestDay: Bool = true
  ) {
    self.restDay = restDay
    self.worksOnRestDay = worksOnRestDay
    self.eveningsPerWeek = eveningsPerWeek
    self.weekendsPerMonth = weekendsPerMonth
    self.latestEnd = latestEnd
  }
}
