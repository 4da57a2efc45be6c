public import RiskCalendar

/// The hard limits that bind a contract: minutes, unless said otherwise.
///
/// The defaults are those of the Arbeidstijdenwet (ATW) for adults, in the consolidated text of
/// the mid 2010s; where the law is silent, the house rule named in the comment.
public struct Limits: Hashable, Sendable {
  /// Uninterrupted rest in every 24 h, counted from the first work after the last such rest:
  /// 11 h (ATW 5:3 lid 2).
  public var dailyRest = 11 * 60
  /// Uninterrupted rest in every 7 × 24 h, counted from the first work after the last such rest:
  /// 36 h (ATW 5:5 lid 2).
  public var weeklyRest = 36 * 60
  /// Rest that ends a shift: 8 h (ATW 1:7 lid 1 c).
  public var shiftSeparation = 8 * 60
  /// Work in one shift: 12 h (ATW 5:7 lid 2 a).
  public var longestShift = 12 * 60
  /// Work in the duties that start on one date: 12 h (house rule; agreements say 10 or 11 h).
  public var longestDay = 12 * 60
  /// Work in the duties that start in one week: 60 h (ATW 5:7 lid 2 b).
  public var longestWeek = 60 * 60
  /// A shift with more than this between 00:00 and 06:00 is a night shift: 1 h (ATW 1:7 lid 1 d).
  /// Breaks count as presence here, for nobody fixes when they fall.
  public var nightThreshold = 60
  /// Work in a night shift: 10 h (ATW 5:8 lid 1).
  public var longestNightShift = 10 * 60
  /// A night shift that ends after this time needs the longer rest: 02:00 (ATW 5:8 lid 4).
  public var lateNightEnd = ClockTime(minutes: 2 * 60) ?? .midnight
  /// Rest after a night shift that ends after `lateNightEnd`: 14 h (ATW 5:8 lid 4).
  public var restAfterLateNight = 14 * 60
  /// Number of night shifts in a row that make a series: 3 (ATW 5:8 lid 5).
  public var nightSeries = 3
  /// Rest after a series of night shifts: 46 h (ATW 5:8 lid 5).
  public var restAfterNightSeries = 46 * 60
  /// Number of dates in a row on which a duty may start: 6 (house rule).
  public var mostConsecutiveDays = 6
  /// Paid time a week above contract that a roster may ask: 4 h (house rule).
  public var contractBand = 4 * 60

  /// The defaults.
  public init() {}

  /// The law, with house rules where it is silent.
  public static let law = Limits()
}

/// The hard limits of one worker, on top of those of her employer; nil where there is none.
public struct PersonalLimits: Hashable, Sendable {
  /// Number of dates a week with an evening duty.
  public var eveningsPerWeek: Int?
  /// Number of weekends a month with a duty that starts on Saturday or Sunday. A weekend belongs
  /// to the calendar month of its Saturday.
  public var weekendsPerMonth: Int?
  /// Latest end of a duty by the clock; a time before noon is on the day after the duty's start.
  public var latestEnd: ClockTime?

  /// No limits unless given.
  public init(
    eveningsPerWeek: Int? = nil, weekendsPerMonth: Int? = nil, latestEnd: ClockTime? = nil
  ) {
    self.eveningsPerWeek = eveningsPerWeek
    self.weekendsPerMonth = weekendsPerMonth
    self.latestEnd = latestEnd
  }
}
