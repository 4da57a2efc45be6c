import Foundation
import RosterEngine
import TestSupport
import Testing

/// Whenever a search ends, there is a legal roster with an honest bound.
@Suite("A search that is stopped")
struct StoppingTests {
  @Test("has an honest bound after every number of steps", arguments: 0..<12)
  func cancelled(seed: Int) throws {
    var random = Seeded(500 + seed)
    let cover = CoverCase(&random, isSeparable: seed.isMultiple(of: 2)).small
    let cases = [cover, CrewCase(&random).small, LevelledCase(&random).small]
    for small in cases {
      for plan in [SearchPlan(), .cover] {
        let rosters = small.rosters()
        var steps = 0
        while steps < 150 {
          let countdown = Countdown(steps)
          let watch = Watch { countdown.isOver }
          let search = try BranchAndPrice(small.problem, small.start, plan: plan, watch: watch)
          let outcome = try search.run()
          #expect((outcome == nil) == rosters.isEmpty)
          if let outcome { expectHonest(outcome, small, rosters) }
          if !countdown.wasOver { break }
          steps += 1 + steps / 4
        }
      }
    }
  }

  @Test("has an honest bound with few nodes", arguments: 0..<10)
  func nodes(seed: Int) throws {
    var random = Seeded(600 + seed)
    let cases = [
      CoverCase(&random).small, CrewCase(&random).small, LevelledCase(&random).small,
    ]
    for small in cases {
      let rosters = small.rosters()
      for nodes in 0...3 {
        var cover = SearchPlan.briefCover
        cover.nodes = nodes
        for plan in [cover, SearchPlan(nodes: nodes), SearchPlan(nodes: nodes, isBrief: true)] {
          let search = try BranchAndPrice(small.problem, small.start, plan: plan, watch: Watch())
          let outcome = try search.run()
          #expect((outcome == nil) == rosters.isEmpty)
          #expect(outcome?.interruption == nil)
          if let outcome { expectHonest(outcome, small, rosters) }
        }
      }
    }
  }

  @Test("tells honest bounds on the way", arguments: 0..<12)
  func progress(seed: Int) throws {
    var random = Seeded(700 + seed)
    for small in [CoverCase(&random).small, CrewCase(&random, isHard: false).small] {
      let rosters = small.rosters()
      let best = rosters.best
      let search = try BranchAndPrice(small.problem, small.start, plan: .cover, watch: Watch()) {
        guard let best else { return }
        if $0.level == 0 { #expect($0.bound <= best[0]) }
        if let solution = $0.solution { #expect(small.isRoster(solution)) }
      }
      _ = try search.run()
    }
  }

  @Test("by relaxations alone bounds every level", arguments: 0..<40)
  func leastCosts(seed: Int) throws {
    var random = Seeded(800 + seed)
    for small in [CrewCase(&random).small, LevelledCase(&random).small] {
      guard let best = small.rosters().best else { continue }
      var start = small.start
      start.bound = best[0]
      let search = try BranchAndPrice(small.problem, start, watch: Watch())
      let least = try search.leastCosts()
      let isAtBest = least.dropLast().elementsEqual(best.dropLast())
      #expect(isAtBest || least.lexicographicallyPrecedes(best))
      let last = try search.leastCostOfLastLevel(under: best)
      #expect(last ?? .max <= best[best.count - 1])
    }
  }
}

/// No roster costs less than the bound on any level, among those that cost no more on the levels
/// before it; and what was found is one of them.
func expectHonest(
  _ outcome: BranchAndPrice.Outcome, _ small: SmallCase, _ rosters: [Solution]
) {
  #expect(small.isRoster(outcome.solution))
  for level in outcome.bound.indices {
    #expect(outcome.bound[level] <= rosters.least(level, given: outcome.solution.costs) ?? .max)
  }
}
