/// What a roster is worth, and whether it is legal.
struct RosterValue: Hashable, Sendable {
  /// What requests cost that are not met.
  var requests: Int
  /// What shifts cost with too few or too many employees.
  var cover: Int
  var breaches: [Breach]

  /// All of it; less is better.
  var cost: Int { requests + cover }
}
