public import RiskCalendar

/// A version of the roster that was published: who told the team what, when and why.
public struct Publication: Hashable, Sendable {
  /// 1, 2, 3, …
  public let number: Int
  /// When.
  public let moment: Instant
  /// By whom; empty once that was purged.
  public let author: String
  /// Why, in a few words; never a reason of absence.
  public let reason: String
  /// The weeks it tells of.
  public let horizon: Horizon
  /// The version whose roster it restores; nil if it restores none.
  public let restored: Int?
  /// How many rules it was known to break.
  public let violations: Int

  /// A version.
  public init(
    number: Int, moment: Instant, author: String, reason: String, horizon: Horizon,
    restored: Int? = nil, violations: Int = 0
  ) {
    self.number = number
    self.moment = moment
    self.author = author
    self.reason = reason
    self.horizon = horizon
    self.restored = restored
    self.violations = violations
  }
}
