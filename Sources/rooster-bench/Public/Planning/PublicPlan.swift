/// What planning a public instance came to.
struct PublicPlan: Sendable {
  /// By employee and day, the place of the shift type or nil.
  var roster: PublicRoster
  /// What the roster costs.
  var cost: Int
  /// No roster costs less; nil if nothing is known.
  var bound: Int?
  /// Seconds until the bound of the root was known; nil if it never was.
  var secondsToRoot: Double?
  /// Seconds until there was a roster.
  var secondsToFirstRoster: Double?
  /// Seconds that planning took.
  var seconds: Double
}
