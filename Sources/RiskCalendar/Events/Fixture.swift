/// A match of a fixture list.
public struct Fixture: Hashable, Sendable {
  /// The date it is played on.
  public var date: CivilDate
  /// When it begins, by the town's clock; nil while that is not known.
  public var kickOff: ClockTime?
  /// Who comes to play.
  public var opponent: String
  /// How the match is rated, in the words of who rates it; nil if it is not.
  public var risk: String?

  /// A match against `opponent` on `date`.
  public init(date: CivilDate, kickOff: ClockTime? = nil, opponent: String, risk: String? = nil) {
    self.date = date
    self.kickOff = kickOff
    self.opponent = opponent
    self.risk = risk
  }
}
