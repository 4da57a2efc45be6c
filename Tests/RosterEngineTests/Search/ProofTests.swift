import TestSupport
import Testing

@testable import RosterEngine

/// Rosters that are called the best, against all there are.
@Suite("Branch and price")
struct ProofTests {
  @Test("proves the best roster of work with cover", arguments: 0..<40)
  func cover(seed: Int) throws {
    var random = Seeded(seed)
    for number in 0..<3 {
      let small = CoverCase(&random, isSeparable: number > 0).small
      try expectProof(small, .cover)
      try expectProof(small, SearchPlan())
    }
  }

  @Test("proves the best roster of crews on all levels", arguments: 100..<120)
  func crews(seed: Int) throws {
    var random = Seeded(seed)
    for number in 0..<4 {
      let small = CrewCase(&random, isHard: number > 0).small
      try expectProof(small, SearchPlan())
      try expectProof(small, .briefCover)
    }
  }

  @Test("proves the best roster where cover has a price on every level", arguments: 200..<240)
  func levels(seed: Int) throws {
    var random = Seeded(seed)
    for _ in 0..<4 {
      let small = LevelledCase(&random).small
      try expectProof(small, .cover)
      try expectProof(small, SearchPlan())
    }
  }

  /// The last five once were not proven in any number of nodes.
  @Test(
    "proves the best roster whatever the settings and decisions",
    arguments: Array(2000..<2090) + [101_684, 106_503, 113_031, 1_106_840, 1_113_215])
  func mixed(seed: Int) throws {
    var random = Seeded(seed)
    var small = [
      CoverCase(&random, isSeparable: seed.isMultiple(of: 2)).small, CrewCase(&random).small,
      LevelledCase(&random).small,
    ][seed % 3]
    if random.happens(50) { small.decide(RandomDecisions.ofWorkers(&random, small)) }
    let isCrew = seed % 3 == 1
    if random.happens(30), isCrew { small.decide(RandomDecisions.ofWork(&random, small)) }
    if random.happens(30), !isCrew { small.decide(RandomDecisions.ofSums(&random, small)) }
    var plan: SearchPlan = random.happens(50) ? .briefCover : SearchPlan()
    if random.happens(30) { plan.dives = [] }
    var start = small.start
    if random.happens(40) {
      start.lines = small.lines.enumerated().flatMap { worker, lines in
        random.some(lines, 40).map { (worker: worker, options: $0) }
      }
    }
    if random.happens(20) { start.bound -= 50 }
    try expectProof(
      small, plan, Settings(threads: 1, smoothing: random.pick([0, 0.5, 0.9])), start)
  }
}

/// Whether a search proves what trying all rosters finds.
func expectProof(
  _ small: SmallCase, _ plan: SearchPlan, _ settings: Settings = Settings(),
  _ start: BranchAndPrice.Start? = nil
) throws {
  let best = small.rosters().best
  let search = try BranchAndPrice(
    small.problem, start ?? small.start, settings: settings, plan: plan, watch: Watch())
  guard let outcome = try search.run() else {
    #expect(best == nil)
    return
  }
  #expect(outcome.solution.costs == best)
  #expect(outcome.bound == best)
  #expect(outcome.interruption == nil)
  #expect(small.isRoster(outcome.solution))
}
