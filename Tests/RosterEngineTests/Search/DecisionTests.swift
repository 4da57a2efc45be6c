import RosterEngine
import TestSupport
import Testing

/// What is decided from the start holds in every roster that comes of it, whatever is known before.
@Suite("What is decided from the start")
struct DecisionTests {
  @Test("is kept by lines of shift work", arguments: 300..<340)
  func lines(seed: Int) throws {
    var random = Seeded(seed)
    for number in 0..<3 {
      var small = CoverCase(&random, isSeparable: number > 0).small
      small.decide(RandomDecisions.ofWorkers(&random, small))
      try expectProof(small, &random)
    }
  }

  @Test("is kept by sums of people short", arguments: 340..<370)
  func sums(seed: Int) throws {
    var random = Seeded(seed)
    for _ in 0..<3 {
      var small = random.happens(50) ? CoverCase(&random).small : LevelledCase(&random).small
      small.decide(RandomDecisions.ofSums(&random, small))
      try expectProof(small, &random)
    }
  }

  @Test("is kept by crews", arguments: 400..<440)
  func crews(seed: Int) throws {
    var random = Seeded(seed)
    for number in 0..<4 {
      var small = CrewCase(&random, isHard: number > 0).small
      small.decide(RandomDecisions.ofWork(&random, small))
      if random.happens(50) { small.decide(RandomDecisions.ofWorkers(&random, small)) }
      try expectProof(small, &random)
    }
  }

  /// With lines at hand that break what is decided.
  private func expectProof(_ small: SmallCase, _ random: inout Seeded) throws {
    let rosters = small.rosters()
    let best = rosters.best
    var start = small.start
    // From a dear roster there is more left to do than from a good one.
    if random.happens(50) {
      start.solutions = rosters.max { $0.costs[0] < $1.costs[0] }.map { [$0] } ?? []
    }
    start.lines = small.lines.enumerated().flatMap { worker, lines in
      random.some(lines, 40).map { (worker: worker, options: $0) }
    }
    for plan in [SearchPlan(), .briefCover] {
      let search = try BranchAndPrice(small.problem, start, plan: plan, watch: Watch())
      let outcome = try search.run()
      #expect(outcome?.solution.costs == best)
      #expect(outcome?.bound == best)
      #expect(outcome.map { small.isRoster($0.solution) } ?? true)
      let other = try BranchAndPrice(small.problem, start, plan: plan, watch: Watch())
      #expect(try other.isPossible() == (best != nil))
    }
  }
}
