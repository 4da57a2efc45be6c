/// What an integer solve may cost, and how it searches.
///
/// Without a time limit the search, its answer and its node count are the same on every run.
public struct IntegerLimits: Hashable, Sendable {
  /// Seconds for everything; nil for no limit. A negative number counts as 0. GLPK looks at the
  /// clock between two linear programs only, so a large one can overrun it.
  public var time: Double?
  /// Subproblems to begin; nil for no limit.
  public var nodes: Int?
  /// The search ends when the incumbent is within this fraction of the bound.
  public var relativeGap: Double
  /// Only solutions that cost at most this are of interest; nil for any.
  public var cutoff: Double?
  /// Bytes the solver may allocate, checked at every node.
  public var memory: Int
  /// Whether a feasibility pump looks for a first solution at the root.
  public var pumpsFeasibility: Bool
  /// Whether cutting planes are added.
  public var cuts: Bool
  /// Whether the program is reduced before the search.
  public var presolves: Bool
  /// Nodes between two reports of progress; every better solution is reported besides.
  public var reportInterval: Int

  /// Limits on seconds, nodes, gap, cost and bytes, and the means of the search.
  public init(
    time: Double? = nil, nodes: Int? = nil, relativeGap: Double = 0, cutoff: Double? = nil,
    memory: Int = 2 << 30, pumpsFeasibility: Bool = true, cuts: Bool = false,
    presolves: Bool = true, reportInterval: Int = 10
  ) {
    self.time = time
    self.nodes = nodes
    self.relativeGap = relativeGap
    self.cutoff = cutoff
    self.memory = memory
    self.pumpsFeasibility = pumpsFeasibility
    self.cuts = cuts
    self.presolves = presolves
    self.reportInterval = reportInterval
  }
}
