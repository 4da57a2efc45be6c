import LinearProgramming
import Rostering

/// Minimises one level: branch and price over the master program, with dives for whole rosters.
final class LevelSearch {
  private let master: Master
  private let root: Decisions
  private let pace: Pace
  private(set) var incumbent: Incumbent?
  /// No roster costs less on the level.
  private(set) var bound: Int

  private var problem: RosterProblem { master.problem }
  private var level: Level { master.level }
  /// Rosters at or above this cost are of no interest.
  private var limit: Int { incumbent?.score[level] ?? .max }
  /// Whether nothing better is looked for.
  private var isClosed: Bool {
    guard limit < .max else { return false }
    return bound >= limit || (pace.isBrief && level == .people)
  }

  init(
    _ master: Master, _ root: Decisions, _ incumbent: Incumbent?, bound: Int, _ pace: Pace
  ) {
    self.master = master
    self.root = root
    self.incumbent = incumbent
    self.bound = bound
    self.pace = pace
  }

  /// Searches until the best roster is proven or the work given is done; or, if asked, until there
  /// is any.
  func run(untilFirst: Bool = false) throws {
    if bound >= limit { return }
    guard let relaxation = try master.relax(root, below: limit, pace) else {
      bound = limit
      return
    }
    raise(relaxation.bound)
    // The best roster often costs no more than the relaxation: first it alone is looked for.
    if !untilFirst, !pace.isBrief {
      try dive(
        relaxation, 0.95, below: relaxation.bound + problem.granules[level],
        nodes: Self.targetNodes)
    }
    for threshold in [0.95, 0.6, 0.8] where !isClosed && !(untilFirst && limit < .max) {
      try dive(relaxation, threshold, below: .max, nodes: Self.diveNodes)
      if bound < limit, limit < .max { try combine(relaxation) }
    }
    if !isClosed, !(untilFirst && limit < .max) {
      try branch(root, relaxation, nodes: pace.nodes, untilFirst: untilFirst)
    }
  }

  private func raise(_ found: Int) {
    bound = max(bound, found)
    report()
  }

  private func report() { pace.report(level, incumbent, bound: bound) }

  private func offer(_ found: Incumbent) {
    if incumbent.map({ found.score[level] < $0.score[level] }) ?? true { incumbent = found }
  }

  /// Takes a solution of the relaxation as roster if it is one.
  @discardableResult
  private func take(_ fractions: Fractions) -> Fractions {
    if fractions.isWhole, let found = Incumbent(fractions.taken, problem) { offer(found) }
    return fractions
  }

  /// Fixes choice after choice, as the relaxation leans, until a roster stands. Where none better
  /// is left the last choice is turned round, and so on back: depth first.
  private func dive(_ relaxation: Relaxation, _ threshold: Double, below cost: Int, nodes: Int)
    throws
  {
    var open = split(root, take(relaxation.fractions), threshold)
    var opened = 0
    while opened < nodes, let decisions = open.popLast() {
      opened += 1
      guard let fractions = try relax(decisions, below: min(limit, cost), exactly: cost < .max)
      else {
        continue
      }
      take(fractions)
      if fractions.isWhole { break }
      open += split(decisions, fractions, threshold)
    }
    report()
  }

  /// The relaxation at a node of a dive; nil if it costs no less than `cost`. Quick pricing alone may
  /// call it dearer than it is, so where that matters it is solved once more exactly.
  private func relax(_ decisions: Decisions, below cost: Int, exactly: Bool) throws -> Fractions? {
    if let rough = try master.relaxRoughly(decisions, below: cost, pace) { return rough }
    return exactly ? try master.relax(decisions, below: cost, pace)?.fractions : nil
  }

  private static let targetNodes = 16
  private static let diveNodes = 60

  /// The two ways on from a node of a dive, the likelier last.
  private func split(_ decisions: Decisions, _ fractions: Fractions, _ threshold: Double)
    -> [Decisions]
  {
    let fixed = fractions.nearlyCertain(from: threshold)
    guard let weakest = fixed.last else { return [] }
    let likely = fixed.reduce(decisions) { $0.adding($1.decision) }
    return [decisions.adding(weakest.opposite), likely]
  }

  /// Looks for a better roster among the lines at hand.
  private func combine(_ relaxation: Relaxation) throws {
    guard let found = try master.bestOfLines(relaxation, below: limit, pace) else { return }
    offer(found)
    report()
  }

  private struct Node {
    let decisions: Decisions
    let bound: Int
    let number: Int
  }

  /// Best bound first; the children of a node are solved when it is opened.
  private func branch(_ root: Decisions, _ relaxation: Relaxation, nodes: Int, untilFirst: Bool)
    throws
  {
    var open: [Node] = []
    var number = 0
    func split(_ decisions: Decisions, _ fractions: Fractions, _ bound: Int) {
      guard let choice = fractions.mostUndecided else { return }
      for decision in [choice.decision, choice.opposite] {
        number += 1
        open.append(Node(decisions: decisions.adding(decision), bound: bound, number: number))
      }
    }
    split(root, take(relaxation.fractions), relaxation.bound)
    var opened = 0
    while let next = open.indices.min(by: {
      (open[$0].bound, -open[$0].number) < (open[$1].bound, -open[$1].number)
    }) {
      bound = max(bound, min(open[next].bound, limit))
      if bound >= limit || opened >= nodes || (untilFirst && limit < .max) { break }
      opened += 1
      let node = open.remove(at: next)
      if let deeper = try master.relax(node.decisions, below: limit, pace) {
        let fractions = take(deeper.fractions)
        // Only a roster may close a node: a whole solution that is none proves nothing.
        if fractions.isWhole, Incumbent(fractions.taken, problem) == nil {
          throw SearchError.unsolved(.gaveUp)
        }
        split(node.decisions, fractions, max(node.bound, deeper.bound))
      }
      open.removeAll { $0.bound >= limit }
    }
    if open.isEmpty { bound = limit }
  }
}
