/// How far a search goes.
public struct SearchPlan: Sendable {
  /// Nodes of the search tree on each level.
  public var nodes: Int
  /// Whether the first good roster will do on the last level.
  public var isBrief: Bool
  /// Neighbourhoods of the roster that are tried in a row without gain before it is left alone; 0 for
  /// none.
  public var patience = 0
  /// Whether neighbourhoods are tried before any dive.
  var improvesFirst = false
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

  /// The plan for one of several levels. Between the first and the last a roster is known, and near ones
  /// that cost less are found sooner than by dives; a tree over a large problem proves little in many
  /// nodes.
  func forLevel(_ level: Int, of problem: Problem) -> SearchPlan {
    let last = problem.levels.count - 1
    guard level > 0, last > 0, patience == 0 else { return self }
    var plan = self
    let options = problem.workers.reduce(0) { $0 + $1.entries.count }
    if options > Self.manyOptions || isBrief { plan.nodes = min(nodes, Self.nodesOfMany) }
    guard !isBrief, level < last else { return plan }
    (plan.patience, plan.improvesFirst) = (Self.patienceBetween, true)
    plan.dives = Array(dives.prefix(1))
    return plan
  }

  /// A team of ten in a week has about so many.
  private static let manyOptions = 500
  private static let nodesOfMany = 40
  private static let patienceBetween = 12

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
