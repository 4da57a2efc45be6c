import RosterEngine
import Testing

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

  @Test("proves the best roster of crews on all levels", arguments: 100..<150)
  func crews(seed: Int) throws {
    var random = Seeded(seed)
    for number in 0..<4 {
      let small = CrewCase(&random, isHard: number > 0).small
      try expectProof(small, SearchPlan())
      try expectProof(small, .cover)
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
}

/// Whether a search proves what trying all rosters finds.
func expectProof(_ small: SmallCase, _ plan: SearchPlan, _ settings: Settings = Settings()) throws {
  let best = small.rosters().best
  let search = try BranchAndPrice(
    small.problem, small.start, settings: settings, plan: plan, watch: Watch())
  guard let outcome = try search.run() else {
    #expect(best == nil)
    return
  }
  #expect(outcome.solution.costs == best)
  #expect(outcome.bound == best)
  #expect(outcome.interruption == nil)
  #expect(small.isRoster(outcome.solution))
}
