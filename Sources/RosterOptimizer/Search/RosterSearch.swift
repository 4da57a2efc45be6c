import RosterEngine
import Rostering

/// The search for the best roster of a team: what is known of it to begin with, and what the engine
/// makes of that.
struct RosterSearch {
  /// A roster and how good it is.
  struct Outcome {
    let roster: Roster
    let score: Score
    let proof: Proof
    /// What no roster goes below on any level, whatever the others reach.
    let leastThinkable: Score
  }

  private let problem: RosterProblem
  private let pace: Pace
  private let leastThinkable: Score

  init(_ problem: RosterProblem, _ pace: Pace) {
    self.problem = problem
    self.pace = pace
    leastThinkable = Score(
      people: problem.spaces.reduce(0) { total, space in
        space.options.reduce(total) { $0 + min(0, $1.cost.people) }
      })
  }

  /// The best roster found, or nil if the pins leave none.
  func run() throws -> Outcome? {
    try engine().run().flatMap { outcome($0) }
  }

  /// Whether the pins leave no roster at all.
  func isImpossible() throws -> Bool { try !engine().isPossible() }

  /// What no roster costs less than on the levels that people share, by relaxations; where those leave
  /// open what `roster` has closed, by a search that begins with it.
  func leastShared(_ roster: Roster) throws -> Score {
    let bound = Score(byLevel: try engine().leastCosts())
    guard let lines = problem.lines(of: roster), let reached = Incumbent(lines, problem)?.score
    else { return bound }
    if (bound.must, bound.presence) == (reached.must, reached.presence) { return bound }
    let start = BranchAndPrice.Start(
      solutions: [Solution(lines: lines, costs: reached.byLevel)],
      leastThinkable: leastThinkable.byLevel, bound: bound.must)
    return Score(byLevel: try engine(start).leastCostsBySearch())
  }

  /// A roster that costs no more than `roster` on any level, improved on the last neighbourhood by
  /// neighbourhood; `proof` is what is known of the best.
  func improve(_ roster: Roster, _ proof: Proof) throws -> Outcome? {
    guard let lines = problem.lines(of: roster), let incumbent = Incumbent(lines, problem) else {
      return nil
    }
    let solution = Solution(lines: lines, costs: incumbent.score.byLevel)
    let start = BranchAndPrice.Start(
      solutions: [solution], lines: lines.enumerated().map { ($0.offset, $0.element) },
      leastThinkable: leastThinkable.byLevel, bound: proof.bound.must)
    let found = try engine(start).improve(under: proof.bound.byLevel)
    return found.flatMap { outcome($0, interruption: proof.interruption) }
  }

  private func engine(_ start: BranchAndPrice.Start? = nil) throws -> BranchAndPrice {
    try BranchAndPrice(
      Problem(problem), start ?? self.start(), settings: pace.settings, plan: pace.plan,
      watch: pace.watch
    ) { progress in
      let level = Level.allCases[progress.level]
      pace.report(
        level, progress.solution.map { Score(byLevel: $0.costs) }, bound: progress.bound)
    }
  }

  private func start() -> BranchAndPrice.Start {
    var turns = TurnTaking(problem)
    let rosters = [Incumbent.apart(problem), turns.run()].compactMap(\.self)
    return BranchAndPrice.Start(
      solutions: rosters.map { Solution(lines: $0.lines, costs: $0.score.byLevel) },
      lines: turns.lines.map { ($0.worker, $0.options) }, leastThinkable: leastThinkable.byLevel,
      bound: Incumbent.leastShortage(problem))
  }

  private func outcome(_ found: BranchAndPrice.Outcome, interruption: Proof.Ending? = nil)
    -> Outcome?
  {
    guard let incumbent = Incumbent(found.solution.lines, problem) else { return nil }
    let bound = Score(byLevel: found.bound)
    let reached = bound == incumbent.score ? Proof.Ending.proven : .workLimit
    return Outcome(
      roster: incumbent.roster(problem), score: incumbent.score,
      proof: Proof(bound: bound, ending: interruption ?? found.interruption?.ending ?? reached),
      leastThinkable: leastThinkable)
  }
}

extension SearchError {
  /// What a proof says of it.
  var ending: Proof.Ending {
    switch self {
    case .cancelled: .cancelled
    case .timeLimit: .timeLimit
    case .unsolved, .failed, .workLimit: .workLimit
    }
  }
}
