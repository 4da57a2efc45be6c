/// One time that an event comes round.
public struct Occurrence: Hashable, Sendable {
  /// Day 0: the first day the rule gives.
  public var day: CivilDate
  /// What is planned for: every date on which it may be.
  public var planned: DatePeriod
  /// The dates on which it is sure to be; nil if there are none.
  public var certain: DatePeriod?
  /// The match, if the event is one.
  public var fixture: Fixture?

  /// An event around `day`.
  public init(
    day: CivilDate, planned: DatePeriod, certain: DatePeriod?, fixture: Fixture? = nil
  ) {
    self.day = day
    self.planned = planned
    self.certain = certain
    self.fixture = fixture
  }

  /// Whether its dates are sure, each of them.
  public var isCertain: Bool { certain == planned }
}
