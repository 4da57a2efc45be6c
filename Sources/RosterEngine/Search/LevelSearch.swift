import LinearProgramming

/// Minimises one level: branch and price over the master program, with dives for whole rosters.
final class LevelSearch {
  private let generation: ColumnGeneration
  private let root: Decisions
  private let progress: (LevelSearch) -> Void
  private let plan: SearchPlan
  /// The best roster so far.
  private(set) var incumbent: Solution?
  /// No roster costs less on the level.
  private(set) var bound: Int
  /// By row of the master: the duals of the relaxation, once it has been solved.
  private(set) var duals: [Double] = []

  private var master: Master { generation.master }
  private var problem: Problem { master.problem }
  /// The level that is minimised.
  var level: Int { master.level }
  /// Rosters at or above this cost are of no interest.
  private var limit: Int { incumbent?.costs[level] ?? .max }
  /// Whether no better roster is looked for; without any, that is where there is none.
  private var isClosed: Bool {
    bound >= limit || (plan.isBrief && limit < .max && level == problem.levels.count - 1)
  }

  init(
    _ generation: ColumnGeneration, _ root: Decisions, _ incumbent: Solution?, bound: Int,
    _ plan: SearchPlan, progress: @escaping (LevelSearch) -> Void
  ) {
    self.generation = generation
    self.root = root
    self.incumbent = incumbent
    self.bound = bound
    self.plan = plan
    self.progress = progress
  }

  /// Searches until the best roster is proven or the work given is done; or, if asked, until there
  /// is any.
  func run(untilFirst: Bool = false) throws {
    if bound >= limit { return }
    if try climb() { return }
    guard let relaxation = try generation.relax(root, below: limit) else {
      bound = limit
      return
    }
    raise(relaxation.bound)
    duals = relaxation.duals
    take(relaxation.fractions)
    func isDone() -> Bool { isClosed || (untilFirst && limit < .max) }
    // The best roster often costs no more than the relaxation: first it alone is looked for.
    if plan.startsAtBound, !untilFirst, !plan.isBrief, !isClosed, let first = plan.dives.first {
      let target = relaxation.bound + problem.levels[level].granule
      try dive(relaxation, first, below: target, nodes: Self.targetNodes)
    }
    round(relaxation.fractions)
    let tree = BranchTree(generation, root, relaxation)
    var improvement = Improvement(
      master, relaxation.fractions, generation.settings, generation.watch)
    if plan.improvesFirst, !isDone() { improve(&improvement) }
    for variant in plan.dives where !isDone() {
      try dive(relaxation, variant, below: .max, nodes: Self.diveNodes)
      if plan.combines, bound < limit, limit < .max { try combine(relaxation) }
    }
    if !isDone() { improve(&improvement) }
    while !isDone(), tree.bound != nil, tree.opened < mostNodes {
      let left = mostNodes - tree.opened
      let slice = plan.patience > 0 ? max(Self.slice, tree.opened) : left
      try branch(tree, nodes: tree.opened + min(left, slice), untilFirst: untilFirst)
      if !isDone() { improve(&improvement) }
    }
  }

  /// Improves the roster at hand neighbourhood by neighbourhood, and nothing else.
  func improve() {
    var improvement = Improvement(master, nil, generation.settings, generation.watch)
    improve(&improvement)
  }

  /// Where the master would have too many rows for the simplex method: duals without it, and most of
  /// the time for neighbourhoods, whose own duals then lead to a better bound.
  ///
  /// - Returns: whether that is the way.
  private func climb() throws -> Bool {
    guard plan.patience > 0, problem.rows.count > Self.mostRows, incumbent != nil else {
      return false
    }
    guard let fractions = ascend(Self.firstShare, from: problem.rows.map { _ in nil }) else {
      return false
    }
    round(fractions)
    let main = generation.watch
    let watch = Watch(main, atMost: (main.remaining ?? .infinity) * Self.neighbourhoodShare)
    var improvement = Improvement(master, fractions, generation.settings, watch)
    while bound < limit, !watch.isOver {
      let before = limit
      improve(&improvement)
      if limit == before, watch.remaining == nil { break }
    }
    _ = ascend(Self.lastShare, from: improvement.duals)
    try main.checkpoint()
    return true
  }

  /// Raises the bound by a dual ascent.
  ///
  /// - Parameters:
  ///   - share: of the time that is left.
  ///   - duals: by row, where known.
  /// - Returns: the blend of lines that it ended with; nil if there was none.
  private func ascend(_ share: Double, from duals: [Double?]) -> Fractions? {
    let watch = Watch(
      generation.watch, atMost: (generation.watch.remaining ?? .infinity) * share)
    let ascent = DualAscent(problem, SeparableRows(problem), generation.settings, watch)
    guard let summit = ascent?.run(reached: limit, from: duals) else { return nil }
    raise(problem.levels[level].roundedUp(summit.bound))
    return Fractions(summit.shares, problem)
  }

  /// With more common rows the simplex method takes nearly all of the time.
  private static let mostRows = 800
  private static let firstShare = 0.15
  private static let neighbourhoodShare = 0.85
  private static let lastShare = 0.9

  /// Nodes of the tree at most: few where the best roster is nearly proven.
  private var mostNodes: Int {
    let isLast = level == problem.levels.count - 1
    let isNear = isLast && limit < .max && Double(limit - bound) < Self.nearGap * Double(limit)
    return isNear && plan.patience == 0 ? min(plan.nodes, Self.nodesWhenNear) : plan.nodes
  }

  private static let nearGap = 0.005
  private static let nodesWhenNear = 40
  private static let targetNodes = 16
  private static let diveNodes = 60
  /// Nodes of the tree between two times of improvement, at first.
  private static let slice = 300

  /// Lets workers choose anew in turn, beginning with the lines that there is most of.
  private func round(_ fractions: Fractions) {
    let rows = SeparableRows(problem)
    guard rows.isWhole, plan.patience > 0, problem.decided.isEmpty else { return }
    var turns = Turns(problem, rows, from: fractions.largest, generation.watch)
    if turns.run(seed: 0), let found = problem.solution(turns.lines) { offer(found) }
    progress(self)
  }

  private func improve(_ improvement: inout Improvement) {
    guard plan.patience > 0, let incumbent, bound < limit, problem.decided.isOfLines else { return }
    improvement.run(incumbent, downTo: bound, patience: plan.patience) { found in
      offer(found)
      progress(self)
    }
  }

  /// Opens nodes of the tree until it has opened so many, or there is nothing left to find.
  private func branch(_ tree: BranchTree, nodes: Int, untilFirst: Bool) throws {
    while tree.opened < nodes {
      tree.close(atOrAbove: limit)
      let least = tree.bound ?? limit
      if least > bound { raise(min(least, limit)) }
      guard bound < limit, !(untilFirst && limit < .max) else { return }
      guard let fractions = try tree.openNext(below: limit) else { continue }
      take(fractions)
      // Only a roster may close a node: a whole solution that is none proves nothing.
      if fractions.isWhole, problem.solution(fractions.taken) == nil {
        throw SearchError.unsolved(.gaveUp)
      }
    }
  }

  private func raise(_ found: Int) {
    bound = max(bound, found)
    progress(self)
  }

  /// Takes a roster if it is better, and within the caps of other levels.
  private func offer(_ found: Solution) {
    let isWithinCaps = zip(master.caps, found.costs).allSatisfy { $1 <= $0 ?? .max }
    if isWithinCaps, found.costs[level] < limit { incumbent = found }
  }

  /// Takes a solution of the relaxation as roster if it is one.
  private func take(_ fractions: Fractions) {
    if fractions.isWhole, let found = problem.solution(fractions.taken) { offer(found) }
  }

  private func dive(
    _ relaxation: Relaxation, _ variant: Dive.Variant, below cost: Int, nodes: Int
  ) throws {
    let watch = plan.patience > 0 ? patientWatch : generation.watch
    let dive = Dive(
      generation: ColumnGeneration(master, generation.settings, watch), variant: variant,
      limit: min(limit, cost), mostNodes: nodes, take: take)
    do {
      try dive.run(from: root, relaxation.fractions)
    } catch SearchError.timeLimit where !generation.watch.isOver {}
    progress(self)
  }

  /// A dive may take no more than a share of the time that is left.
  private var patientWatch: Watch {
    Watch(generation.watch, atMost: (generation.watch.remaining ?? .infinity) * Self.diveShare)
  }

  private static let diveShare = 0.15

  /// Looks for a better roster among the lines at hand.
  private func combine(_ relaxation: Relaxation) throws {
    try master.obey(root)
    guard let found = try generation.bestOfLines(relaxation, below: limit)
    else { return }
    offer(found)
    progress(self)
  }
}
