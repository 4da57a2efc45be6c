/// How far a search goes.
public struct SearchPlan: Sendable {
  /// Nodes of the search tree on each level.
  public var nodes: Int
  /// Whether the first good roster will do on the last level.
  public var isBrief: Bool
  /// Neighbourhoods of the roster that are tried in a row without gain before it is left alone; 0 for
  /// none.
  public var patience = 0
  /// Whether a roster at the very bound is looked for before any other.
  var startsAtBound = true
  /// The dives for rosters, in order.
  var dives: [Dive.Variant] = [0.95, 0.6, 0.8].map { Dive.Variant(threshold: $0) }
  /// Whether the lines at hand are combined by an integer program after each dive.
  var combines = true

  /// A plan.
  public init(nodes: Int = 200, isBrief: Bool = false) {
    self.nodes = nodes
    self.isBrief = isBrief
  }

  /// For a small part of a problem, one of many.
  static let neighbourhood: SearchPlan = {
    var plan = SearchPlan(nodes: 4)
    plan.dives = [
      Dive.Variant(threshold: 0.95, share: 0.05, startsWithQuantities: false, fixesDays: true)
    ]
    plan.startsAtBound = false
    plan.combines = false
    return plan
  }()

  /// For a problem in which lines share no more than cover: whole days are fixed at once.
  public static let cover: SearchPlan = {
    var plan = SearchPlan(nodes: 100_000)
    plan.dives = [
      Dive.Variant(threshold: 0.95, share: 0.05, startsWithQuantities: false, fixesDays: true),
      Dive.Variant(threshold: 0.7, share: 0.1, startsWithQuantities: false, fixesDays: true),
    ]
    plan.startsAtBound = false
    plan.combines = false
    plan.patience = 40
    return plan
  }()
}
