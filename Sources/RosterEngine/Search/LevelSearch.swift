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

  private var master: Master { generation.master }
  private var problem: Problem { master.problem }
  /// The level that is minimised.
  var level: Int { master.level }
  /// Rosters at or above this cost are of no interest.
  private var limit: Int { incumbent?.costs[level] ?? .max }
  private var isClosed: Bool {
    guard limit < .max else { return false }
    return bound >= limit || (plan.isBrief && level == problem.levels.count - 1)
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
    guard let relaxation = try generation.relax(root, below: limit) else {
      bound = limit
      return
    }
    raise(relaxation.bound)
    take(relaxation.fractions)
    func isDone() -> Bool { isClosed || (untilFirst && limit < .max) }
    // The best roster often costs no more than the relaxation: first it alone is looked for.
    if plan.startsAtBound, !untilFirst, !plan.isBrief, !isClosed, let first = plan.dives.first {
      let target = relaxation.bound + problem.levels[level].granule
      try dive(relaxation, first, below: target, nodes: Self.targetNodes)
    }
    for variant in plan.dives where !isDone() {
      try dive(relaxation, variant, below: .max, nodes: Self.diveNodes)
      if bound < limit, limit < .max { try combine(relaxation) }
    }
    if plan.improves, !isDone() { improve(relaxation) }
    if !isDone() { try branch(relaxation, untilFirst: untilFirst) }
  }

  private static let targetNodes = 16
  private static let diveNodes = 60

  private func improve(_ relaxation: Relaxation) {
    guard let incumbent else { return }
    var improvement = Improvement(
      master, relaxation.fractions, generation.settings, generation.watch)
    improvement.run(incumbent, downTo: { self.bound }) { found in
      offer(found)
      progress(self)
    }
  }

  private func raise(_ found: Int) {
    bound = max(bound, found)
    progress(self)
  }

  private func offer(_ found: Solution) {
    if found.costs[level] < limit { incumbent = found }
  }

  /// Takes a solution of the relaxation as roster if it is one.
  private func take(_ fractions: Fractions) {
    if fractions.isWhole, let found = problem.solution(fractions.taken) { offer(found) }
  }

  private func dive(
    _ relaxation: Relaxation, _ variant: Dive.Variant, below cost: Int, nodes: Int
  ) throws {
    let dive = Dive(
      generation: generation, variant: variant, limit: min(limit, cost), mostNodes: nodes,
      take: take)
    try dive.run(from: root, relaxation.fractions)
    progress(self)
  }

  /// Looks for a better roster among the lines at hand.
  private func combine(_ relaxation: Relaxation) throws {
    try master.obey(root)
    guard let found = try generation.bestOfLines(
      relaxation, below: limit, seconds: plan.combineSeconds)
    else { return }
    offer(found)
    progress(self)
  }

  private struct Node {
    let decisions: Decisions
    let bound: Int
    let number: Int
  }

  /// Best bound first; the children of a node are solved when it is opened.
  private func branch(_ relaxation: Relaxation, untilFirst: Bool) throws {
    var open: [Node] = []
    var number = 0
    func split(_ decisions: Decisions, _ fractions: Fractions, _ bound: Int) {
      guard let choice = fractions.mostUndecided, let opposite = choice.decision.opposite else {
        return
      }
      for decision in [choice.decision, opposite] {
        number += 1
        open.append(Node(decisions: decisions.adding(decision), bound: bound, number: number))
      }
    }
    split(root, relaxation.fractions, relaxation.bound)
    var opened = 0
    while let next = open.indices.min(by: {
      (open[$0].bound, -open[$0].number) < (open[$1].bound, -open[$1].number)
    }) {
      bound = max(bound, min(open[next].bound, limit))
      if bound >= limit || opened >= plan.nodes || (untilFirst && limit < .max) { break }
      opened += 1
      let node = open.remove(at: next)
      if let deeper = try generation.relax(node.decisions, below: limit) {
        take(deeper.fractions)
        // Only a roster may close a node: a whole solution that is none proves nothing.
        if deeper.fractions.isWhole, problem.solution(deeper.fractions.taken) == nil {
          throw SearchError.unsolved(.gaveUp)
        }
        split(node.decisions, deeper.fractions, max(node.bound, deeper.bound))
      }
      open.removeAll { $0.bound >= limit }
    }
    if open.isEmpty { bound = limit }
  }
}
