import LinearProgramming
import RiskCalendar
import Rostering

/// Plans who is on stand-by beside a roster whose duties stand: as few hours short as possible,
/// and then as evenly by FTE as possible, but for a hundredth.
///
/// An integer program states every rule but that of the rests of 48 hours. Where a plan breaks that,
/// its turns are forbidden together, as few of them as break it, and the program is solved again:
/// no plan falls less short than the first that passes.
struct StandbyPlanner {
  /// Programs solved at most; then turns are given one by one.
  private static let mostRounds = 100
  private static let mostNodes = 2_000
  /// How far from the least unevenness, as a fraction, is near enough.
  private static let evenEnough = 0.01
  /// Seconds of its own, for the duties may have used up what there was.
  private static let leastSeconds = 5.0

  private let roster: Roster
  private let choices: StandbyChoices
  private let audit: StandbyAudit
  private let pace: Pace
  /// When a search with a time limit is over.
  private let end: ContinuousClock.Instant?

  init(_ agenda: Agenda, _ roster: Roster, _ pace: Pace, limits: StandbyLimits = .law) {
    self.roster = roster
    self.pace = pace
    end = pace.remaining.map { .now + .seconds(max($0, Self.leastSeconds)) }
    choices = StandbyChoices(agenda, roster, limits)
    audit = StandbyAudit(agenda, limits: limits)
  }

  /// The plan; it keeps every rule.
  func plan() throws -> StandbyPlan {
    let chosen = try best() ?? oneByOne()
    return StandbyPlan(chosen.map { choices.turn(choices.all[$0]) }, for: choices.agenda)
  }

  /// The choices of the first plan that passes; nil if the search had to stop.
  private func best() throws -> [Int]? {
    if choices.all.isEmpty { return [] }
    var program = StandbyProgram(choices)
    for index in choices.all.indices where breaksRests([index]) { program.forbid([index]) }
    for _ in 0..<Self.mostRounds {
      let least = try solve(program.ofShortage)
      guard let shortage = least?.objective,
        let even = try solve(program.ofUnevenness(shortage: shortage), within: Self.evenEnough)
      else { return nil }
      let chosen = chosen(even)
      let broken = Set(byWorker(chosen).compactMap(restless))
      if broken.isEmpty { return chosen }
      for together in broken.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        program.forbid(together)
      }
    }
    return nil
  }

  private func solve(_ program: LinearProgram, within gap: Double = 0) throws -> IntegerSolution? {
    if pace.isStopped { return nil }
    let left = end.map { max(0, ($0 - .now) / .seconds(1)) }
    // The feasibility pump takes far longer here than the search itself.
    let limits = IntegerLimits(
      time: left, nodes: Self.mostNodes, relativeGap: gap, pumpsFeasibility: false)
    let solution = try solveInteger(program, limits) { _ in pace.isStopped ? .stop : .goOn }
    return solution.holds == .nothing ? nil : solution
  }

  private func chosen(_ solution: IntegerSolution) -> [Int] {
    choices.all.indices.filter { solution.values[$0] > 0.5 }
  }

  private func byWorker(_ chosen: [Int]) -> [[Int]] {
    choices.agenda.scenario.workers.indices.map { worker in
      chosen.filter { choices.all[$0].worker == worker }
    }
  }

  /// As few of these choices of one worker as leave her too little rest together; nil if she has
  /// enough.
  private func restless(_ own: [Int]) -> [Int]? {
    guard breaksRests(own) else { return nil }
    return own.reduce(own) { left, index in
      let fewer = left.filter { $0 != index }
      return breaksRests(fewer) ? fewer : left
    }
  }

  private func breaksRests(_ own: [Int]) -> Bool { breaches(own).contains { $0.rule == .rests } }

  private func breaches(_ own: [Int]) -> [StandbyBreach] {
    guard let first = own.first else { return [] }
    return audit.breaches(
      of: own.map { choices.turn(choices.all[$0]) },
      by: choices.agenda.scenario.workers[choices.all[first].worker], beside: roster)
  }

  /// Turns from first to last, each to whoever has least by FTE and may have it.
  private func oneByOne() -> [Int] {
    let team = choices.agenda.scenario.workers
    var own = team.map { _ in [Int]() }
    func load(_ worker: Int) -> Double {
      let minutes = own[worker].reduce(0) {
        $0 + choices.occasions[choices.all[$1].occasion].interval.minutes
      }
      return Double(minutes) / team[worker].fte
    }
    for occasion in choices.occasions.indices {
      let possible = choices.all.indices.filter { choices.all[$0].occasion == occasion }
      let willing = possible.map { (index: $0, load: load(choices.all[$0].worker)) }
        .sorted { ($0.load, $0.index) < ($1.load, $1.index) }.map(\.index)
      var missing = choices.occasions[occasion].people
      for index in willing where missing > 0 {
        let worker = choices.all[index].worker
        guard breaches(own[worker] + [index]).isEmpty else { continue }
        own[worker].append(index)
        missing -= 1
      }
    }
    return own.flatMap(\.self)
  }
}
