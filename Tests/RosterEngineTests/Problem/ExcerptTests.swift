import TestSupport
import Testing

@testable import RosterEngine

/// Parts of a problem, against all rosters that differ from one roster in no more than that part.
@Suite("Excerpts of a problem")
struct ExcerptTests {
  /// Random problems of every sort, with a roster of each.
  private static func cases(_ seed: Int) -> [(small: SmallCase, rosters: [Solution], one: Solution)]
  {
    var random = Seeded(seed)
    let all = [
      CoverCase(&random).small, CoverCase(&random, isSeparable: false).small,
      CrewCase(&random).small, CrewCase(&random, isHard: false).small, LevelledCase(&random).small,
    ]
    return all.compactMap { whole in
      var small = whole
      if random.happens(40) { small.decide(RandomDecisions.ofWorkers(&random, small)) }
      let rosters = small.rosters()
      return rosters.randomElement(using: &random).map { (small, rosters, $0) }
    }
  }

  @Test("free no more than they say, and have the best roster of that", arguments: 0..<30)
  func some(seed: Int) throws {
    var random = Seeded(1200 + seed)
    for (small, rosters, one) in Self.cases(seed) {
      let dayCount = small.dayCount
      let neighbourhoods = [
        Neighbourhood.window(0..<random.number(1...dayCount), workerCount: small.lines.count),
        Neighbourhood.group(
          random.some(Array(small.lines.indices), 50), dayCount: dayCount,
          workerCount: small.lines.count),
        Neighbourhood(
          freeDays: small.lines.map { _ in
            random.happens(70) ? Set(random.some(Array(0..<dayCount), 50)) : nil
          }),
      ]
      for neighbourhood in neighbourhoods {
        let near = rosters.filter { small.differs($0, from: one, onlyIn: neighbourhood) }
        try expectBest(small, one, neighbourhood, near)
      }
    }
  }

  @Test("with everything free are the whole problem", arguments: 30..<50)
  func everything(seed: Int) throws {
    for (small, rosters, one) in Self.cases(seed) {
      let all = Neighbourhood.window(0..<small.dayCount, workerCount: small.lines.count)
      try expectBest(small, one, all, rosters)
    }
  }

  @Test("with nothing free cost what the roster does", arguments: 50..<70)
  func nothing(seed: Int) throws {
    for (small, _, one) in Self.cases(seed) {
      let count = small.lines.count
      let nobody = Neighbourhood(freeDays: Array(repeating: nil, count: count))
      let nothing = Neighbourhood(freeDays: Array(repeating: [], count: count))
      for neighbourhood in [nobody, nothing] {
        try expectBest(small, one, neighbourhood, [one])
      }
    }
  }

  /// Whether the search in an excerpt finds the best of `near`.
  private func expectBest(
    _ small: SmallCase, _ one: Solution, _ neighbourhood: Neighbourhood, _ near: [Solution]
  ) throws {
    let components = RowComponents(small.problem)
    let excerpt = try Excerpt(small.problem, components, one, neighbourhood)
    #expect(excerpt.problem.value(excerpt.current.lines) == one.costs)
    #expect(excerpt.whole(excerpt.current) == one)
    let start = BranchAndPrice.Start(
      solutions: [excerpt.current], leastThinkable: small.least, bound: small.least[0])
    for plan in [SearchPlan(), .briefCover] {
      let search = try BranchAndPrice(excerpt.problem, start, plan: plan, watch: Watch())
      let outcome = try search.run()
      #expect(outcome?.solution.costs == near.best)
      #expect(outcome?.bound == near.best)
      #expect(outcome?.interruption == nil)
      guard let outcome else { continue }
      let whole = excerpt.whole(outcome.solution)
      #expect(small.isRoster(whole))
      #expect(small.differs(whole, from: one, onlyIn: neighbourhood))
    }
  }
}

extension SmallCase {
  /// The days on which something starts.
  var dayCount: Int { 1 + (problem.workers.compactMap { $0.model.days.max() }.max() ?? 0) }

  /// Whether two rosters are the same but for what a neighbourhood frees.
  func differs(_ other: Solution, from one: Solution, onlyIn free: Neighbourhood) -> Bool {
    problem.workers.indices.allSatisfy { worker in
      let days = problem.workers[worker].model.days
      return Set(one.lines[worker]).symmetricDifference(other.lines[worker])
        .allSatisfy { free.freeDays[worker]?.contains(days[$0]) ?? false }
    }
  }
}
