/// What an answer holds, whatever the reason the solver stopped.
public enum Held: Hashable, Sendable {
  /// No values.
  case nothing
  /// Values that keep every bound, not known to be the cheapest.
  case feasible
  /// The cheapest values there are.
  case optimal
}
