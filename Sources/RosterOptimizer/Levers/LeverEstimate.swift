import LinearProgramming
import RosterEngine
import Rostering

/// What levers promise, told from one relaxation of the scenario: a changed scenario is only valued at
/// the prices found there, which bounds every roster of it.
struct LeverEstimate: Sendable {
  /// The roster at hand.
  let base: PlannedRoster
  /// What no roster of the scenario goes below, each level given what the one at hand reaches on the one
  /// before.
  let least: Score
  private let scenario: Scenario
  /// At the relaxation of each level that is about work.
  private let prices: [RowPrices]
  private let weeks: Weeks

  /// The relaxation of `scenario`, of which `base` is a roster.
  ///
  /// - Throws: ``SearchError`` if the search is stopped or a program cannot be solved.
  init(_ scenario: Scenario, _ base: PlannedRoster, _ pace: Pace) throws {
    (self.scenario, self.base) = (scenario, base)
    weeks = Weeks(base.agenda)
    let engine = try BranchAndPrice(
      weeks.problem, .init(leastThinkable: Score().byLevel, bound: 0), watch: pace.watch)
    let reached = base.verdict.score
    prices = try Self.levels.compactMap { level in
      try engine.prices(ofLevel: level.rawValue - 1, under: Self.caps(level, reached))
    }
    var least = base.proof?.bound ?? Score()
    for (level, found) in zip(Self.levels, prices) where weeks.isBound {
      least[level] = min(reached[level], max(least[level], found.bound))
    }
    self.least = least
  }

  /// What a lever promises on the levels that are about work, and what it can gain at most.
  ///
  /// The promise is what the relaxation is worth more at its own prices; a gain is at most that and what
  /// the roster at hand lacks to the relaxation.
  func promise(of lever: Lever) throws(SolverError) -> (promise: Score, most: Score) {
    let scenario = lever.applied(to: scenario)
    let changed = Agenda(scenario, base.agenda.horizon)
    let goals = Agenda(scenario.asking(noMoreThan: self.scenario), base.agenda.horizon)
    let reached = goals.reach(base.roster)
    // What only the changed scenario asks for may stay undone without loss.
    let extra = Score(must: changed.reach(base.roster).must - reached.must)
    let weeks = Weeks(changed, known: weeks.known)
    var (promise, most) = (Score(), reached)
    for (level, prices) in zip(Self.levels, prices) {
      let bound = try weeks.problem.lowerBound(at: prices, under: Self.caps(level, reached))
      let loose =
        extra.must == 0
        ? bound
        : try weeks.problem.lowerBound(at: prices, under: Self.caps(level, reached + extra))
      promise[level] = reached[level] - bound - (base.verdict.score[level] - prices.bound)
      if weeks.isBound { most[level] = reached[level] + extra[level] - loose }
    }
    return (promise, most)
  }

  /// Those that are about work.
  private static let levels = [Level.must, .presence]

  /// On presence, no more may stay undone of what must be done.
  private static func caps(_ level: Level, _ reached: Score) -> [Int?] {
    Level.allCases.map { $0 == .must && level == .presence ? reached.must : nil }
  }
}

/// One week as it is, or several side by side.
private struct Weeks {
  let problem: Problem
  /// By week.
  let known: [KnownSpaces]
  /// Whether the problem allows all that a roster does, so that what bounds it bounds the roster.
  let isBound: Bool

  init(_ agenda: Agenda, known: [KnownSpaces] = []) {
    if agenda.horizon.weekCount == 1 {
      let week = RosterProblem(agenda, burden: .elsewhere, known: known.first)
      (problem, self.known, isBound) = (Problem(week), [KnownSpaces(of: week)], true)
    } else {
      let together = WeeksTogether(agenda, known: known)
      problem = together.problem
      self.known = together.weeks.map(KnownSpaces.init)
      isBound = agenda.weeksStandAlone(together.weeks.flatMap(\.spaces))
    }
  }
}
