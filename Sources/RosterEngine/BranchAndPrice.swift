public import LinearProgramming

/// Minimises the levels of a problem in order, each under the caps that the levels before it have
/// reached, by branch and price.
///
/// It lives on the thread that made it.
public final class BranchAndPrice {
  /// What is known before the search begins.
  public struct Start: Sendable {
    /// Whole rosters.
    public var solutions: [Solution]
    /// Legal lines, by worker.
    public var lines: [(worker: Int, options: [Int])]
    /// What no roster goes below on any level, whatever the others reach.
    public var leastThinkable: [Int]
    /// No roster costs less on the first level.
    public var bound: Int

    /// What is known.
    public init(
      solutions: [Solution] = [], lines: [(worker: Int, options: [Int])] = [],
      leastThinkable: [Int], bound: Int
    ) {
      self.solutions = solutions
      self.lines = lines
      self.leastThinkable = leastThinkable
      self.bound = bound
    }
  }

  /// How a search ended.
  public struct Outcome: Sendable {
    /// The best roster found.
    public var solution: Solution
    /// By level: no roster costs less, given what is reached on the levels before it.
    public var bound: [Int]
    /// What broke the search off; nil if it ended by itself.
    public var interruption: SearchError?
  }

  /// Where a search stands.
  public struct Progress: Sendable {
    /// The level that is minimised.
    public var level: Int
    /// The best roster so far, if there is one.
    public var solution: Solution?
    /// No roster costs less on the level.
    public var bound: Int
  }

  private let problem: Problem
  private let generation: ColumnGeneration
  private let plan: SearchPlan
  private let start: Start
  private let watch: Watch
  private let report: (Progress) -> Void
  private var incumbent: Solution?
  /// No roster costs less on a level, given what is reached on the levels before it.
  private var bound: [Int]

  /// A search for the best roster of `problem`.
  public init(
    _ problem: Problem, _ start: Start, settings: Settings = Settings(),
    plan: SearchPlan = SearchPlan(), watch: Watch, progress: @escaping (Progress) -> Void = { _ in }
  ) throws(SolverError) {
    self.problem = problem
    self.plan = plan
    self.start = start
    self.watch = watch
    report = progress
    let master = try Master(problem)
    generation = ColumnGeneration(master, settings, watch)
    bound = start.leastThinkable
    bound[0] = start.bound
    incumbent = start.solutions.min { $0.costs.lexicographicallyPrecedes($1.costs) }
    try master.add(
      start.lines.map { worker, options in
        PooledLine(
          worker: worker, options: options, costs: problem.workers[worker].model.cost(of: options))
      })
  }

  private var last: Int { problem.levels.count - 1 }
  private var none: [Int?] { Array(repeating: nil, count: problem.levels.count) }

  /// The best roster found, or nil if what is decided leaves none.
  public func run() throws -> Outcome? {
    report(Progress(level: 0, solution: incumbent, bound: bound[0]))
    guard try findFirst() else { return nil }
    do {
      if try !minimiseUnderBounds() { try minimiseInTurn() }
    } catch let error as SearchError {
      return outcome(error)
    } catch let error as SolverError {
      return outcome(.failed(error))
    }
    return outcome(nil)
  }

  /// Whether there is any roster.
  public func isPossible() throws -> Bool { try findFirst() }

  /// Finds a first roster, however long it takes.
  private func findFirst() throws -> Bool {
    if incumbent == nil { try takeTurns() }
    if incumbent != nil { return true }
    try generation.master.aim(at: 0, caps: none)
    let patient = ColumnGeneration(generation.master, generation.settings, Watch())
    let unlimited = SearchPlan(nodes: .max, isBrief: plan.isBrief)
    let search = LevelSearch(
      patient, problem.decided, nil, bound: bound[0], unlimited, progress: reportLevel)
    try search.run(untilFirst: true)
    incumbent = search.incumbent
    return incumbent != nil
  }

  /// Rosters of workers who choose in turn, in a few orders, where rows are such that they can.
  private func takeTurns() throws {
    let rows = SeparableRows(problem)
    guard rows.isWhole, problem.decided.isEmpty else { return }
    let nothing = [[Int]](repeating: [], count: problem.workers.count)
    for order in 0..<Self.turnOrders where !watch.isOver || incumbent == nil {
      var turns = Turns(problem, rows, from: nothing, incumbent == nil ? Watch() : watch)
      guard turns.run(seed: UInt64(order)) else { return }
      try generation.master.add(turns.chosen)
      guard let found = problem.solution(turns.lines) else { continue }
      if found.costs[last] < incumbent?.costs[last] ?? .max { incumbent = found }
      report(Progress(level: last, solution: incumbent, bound: bound[last]))
    }
  }

  private static let turnOrders = 3

  /// Bounds first: each level is capped at what no roster can go below, and only the last is
  /// searched for rosters. Where one turns up, it is the best on every level before.
  ///
  /// - Returns: whether a roster was found.
  private func minimiseUnderBounds() throws -> Bool {
    guard last > 0 else { return try search(0, from: incumbent) }
    var caps = none
    caps[0] = bound[0]
    for level in 1..<max(1, last) {
      try generation.master.aim(at: level, caps: caps)
      guard let relaxation = try generation.relax(problem.decided, below: .max) else {
        return false
      }
      bound[level] = max(bound[level], relaxation.bound)
      caps[level] = bound[level]
      report(Progress(level: level, solution: incumbent, bound: bound[level]))
    }
    try generation.master.aim(at: last, caps: caps)
    // Often there is none, and a search that goes on in vain is long.
    var brief = plan
    brief.nodes = min(plan.nodes, plan.isBrief ? Self.hopefulNodes.brief : Self.hopefulNodes.usual)
    brief.dives = Array(plan.dives.prefix(1))
    let known = incumbent.flatMap { keeps(caps, $0) ? $0 : nil }
    guard try search(last, from: known, brief) else { return false }
    return try plan.isBrief || search(last, from: incumbent)
  }

  /// Nodes in which a roster is looked for at the bounds of all levels before the last.
  private static let hopefulNodes = (brief: 12, usual: 40)

  /// Level by level: each is minimised under what the levels before it have reached.
  private func minimiseInTurn() throws {
    var caps = none
    for level in problem.levels.indices {
      try generation.master.aim(at: level, caps: caps)
      if let reached = incumbent?.costs {
        bound = Self.sound(bound, given: reached, least: start.leastThinkable)
      }
      guard try search(level, from: incumbent) else { return }
      caps[level] = incumbent?.costs[level]
    }
  }

  /// Improves the roster known level by level and neighbourhood by neighbourhood, where a level is not
  /// at its bound; the levels before it stay no dearer than they are.
  ///
  /// - Parameter known: by level, no roster costs less that costs no more on the levels before.
  /// - Returns: nil if no roster was known.
  /// - Throws: ``SolverError`` if the solver failed; neighbourhoods that fail are left out.
  public func improve(under known: [Int]) throws(SolverError) -> Outcome? {
    guard let roster = incumbent else { return nil }
    bound = known
    for level in problem.levels.indices {
      guard let roster = incumbent else { break }
      let caps = problem.levels.indices.map { $0 < level ? roster.costs[$0] : nil }
      try generation.master.aim(at: level, caps: caps)
      let search = LevelSearch(
        generation, problem.decided, roster, bound: bound[level], plan, progress: reportLevel)
      search.improve()
      if let better = search.incumbent, better.costs[level] < roster.costs[level] {
        // What was known held among rosters no better than the old one.
        for later in problem.levels.indices where later > level {
          bound[later] = start.leastThinkable[later]
        }
      }
      incumbent = search.incumbent
    }
    return Outcome(
      solution: incumbent ?? roster, bound: bound, interruption: watch.interruption)
  }

  private func keeps(_ caps: [Int?], _ roster: Solution) -> Bool {
    zip(caps, roster.costs).allSatisfy { cap, cost in cap.map { cost <= $0 } ?? true }
  }

  private func search(
    _ level: Int, from start: Solution?, _ plan: SearchPlan? = nil
  ) throws -> Bool {
    let search = LevelSearch(
      generation, problem.decided, start, bound: bound[level],
      plan ?? self.plan.forLevel(level, of: problem), progress: reportLevel)
    defer {
      incumbent = search.incumbent ?? incumbent
      bound[level] = search.bound
    }
    try search.run()
    return search.incumbent != nil
  }

  private func reportLevel(_ search: LevelSearch) {
    report(Progress(level: search.level, solution: search.incumbent, bound: search.bound))
  }

  private func outcome(_ interruption: SearchError?) -> Outcome? {
    incumbent.map { incumbent in
      Outcome(
        solution: incumbent,
        bound: Self.sound(bound, given: incumbent.costs, least: start.leastThinkable),
        interruption: interruption)
    }
  }

  /// What no roster costs less than on the levels before the last, by relaxations alone, each under
  /// caps at the bounds before it; of the last level nothing but what is known.
  public func leastCosts() throws -> [Int] {
    var caps = none
    caps[0] = bound[0]
    for level in 1..<max(1, last) {
      try generation.master.aim(at: level, caps: caps)
      guard let relaxation = try generation.relax(problem.decided, below: .max) else { break }
      bound[level] = max(bound[level], relaxation.bound)
      caps[level] = bound[level]
    }
    return bound
  }

  /// The same by a search from the roster known, level by level, each under what is reached on those
  /// before.
  public func leastCostsBySearch() throws -> [Int] {
    var caps = none
    for level in problem.levels.indices.dropLast() {
      try generation.master.aim(at: level, caps: caps)
      guard try search(level, from: incumbent), let reached = incumbent?.costs else { break }
      bound[level] = min(bound[level], reached[level])
      caps[level] = reached[level]
      // A bound that holds under a cap that is no bound itself says nothing of other rosters.
      if bound[level] < reached[level] { break }
    }
    return bound
  }

  /// What every row is worth in the relaxation of a level, under caps on the cost of others; nil if that
  /// has no solution.
  public func prices(ofLevel level: Int, under caps: [Int?]) throws -> RowPrices? {
    try generation.master.aim(at: level, caps: caps)
    return try generation.relax(problem.decided, below: .max).map {
      RowPrices($0, generation.master)
    }
  }

  /// What no roster costs less than on the last level with at most these costs on the others, by the
  /// relaxation; nil if there is none.
  public func leastCostOfLastLevel(under caps: [Int]) throws -> Int? {
    try generation.master.aim(at: last, caps: caps.dropLast().map(Optional.some) + [nil])
    return try generation.relax(problem.decided, below: .max)?.bound
  }

  /// What bounds that were found under caps level by level say of rosters that reach `reached`: a
  /// bound found under a cap that is exceeded says nothing, and `least` takes its place.
  public static func sound(_ bound: [Int], given reached: [Int], least: [Int]) -> [Int] {
    var sound = least
    for level in bound.indices {
      sound[level] = min(bound[level], reached[level])
      if reached[level] > bound[level] { break }
    }
    return sound
  }
}
