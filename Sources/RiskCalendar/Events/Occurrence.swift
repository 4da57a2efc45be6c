/// One time that an event comes round.
public struct Occurrence: Hashable, Sendable {
  /// Day 0: the first day the rule gives.
  public var day: CivilDate
  /// What is planned for: every date on which it may be.
  public var planned: DatePeriod
  /// The dates on which it is sure to be; nil if there are none.
  public var certain: DatePeriod?
  /// Days either side that are planned for because nobody is sure.
  public var uncertainty: Int
  /// The match, if the event is one.
  public var fixture: Fixture?

  /// An event around `day`.
  public init(
    day: CivilDate, planned: DatePeriod, certain: DatePeriod?, uncertainty: Int = 0,
    fixture: Fixture? = nil
  ) {
    self.day = day
    self.planned = planned
    self.certain = certain
    self.uncertainty = uncertainty
    self.fixture = fixture
  }

  /// Whether its dates are sure, each of them.
  public var isCertain: Bool { certain == planned }
}
