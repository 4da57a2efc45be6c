import LinearProgramming
import TestSupport
import Testing

@testable import RosterEngine

/// What bounds say, against all rosters there are.
@Suite("Bounds")
struct BoundTests {
  @Test("of the relaxation lie between those of any duals and the best roster", arguments: 0..<40)
  func relaxation(seed: Int) throws {
    var random = Seeded(1000 + seed)
    for number in 0..<3 {
      var small = [
        CoverCase(&random, isSeparable: false).small, CrewCase(&random).small,
        LevelledCase(&random).small,
      ][number]
      if random.happens(50) { small.decide(RandomDecisions.ofWorkers(&random, small)) }
      let rosters = small.rosters()
      for level in small.problem.levels.indices {
        // Earlier levels are capped at what some roster costs, or not at all.
        let caps = random.happens(60) ? rosters.randomElement(using: &random)?.costs : nil
        let least = rosters.least(level, given: caps ?? small.problem.levels.map { _ in .max })
        try check(small, level, caps, least, &random)
      }
    }
  }

  private func check(
    _ small: SmallCase, _ level: Int, _ caps: [Int]?, _ least: Int?, _ random: inout Seeded
  ) throws {
    let master = try Master(small.problem)
    try master.aim(
      at: level, caps: small.problem.levels.indices.map { $0 < level ? caps?[$0] : nil })
    let generation = ColumnGeneration(master, Settings(threads: 1), Watch())
    let relaxation = try generation.relax(small.problem.decided, below: .max)
    #expect(relaxation?.bound ?? .max <= least ?? .max)
    if let relaxation, let least {
      #expect(try generation.relax(small.problem.decided, below: least + 1) != nil)
      #expect(try generation.relax(small.problem.decided, below: relaxation.bound) == nil)
    }
    for number in 0..<20 {
      let duals = random.duals(of: master, near: number < 10 ? relaxation?.duals : nil)
      let bound = master.objective.roundedUp(
        master.lagrangianBound(duals, small.cheapest(master, duals)))
      #expect(bound <= relaxation?.bound ?? .max)
      #expect(bound <= least ?? .max)
    }
  }

  @Test("at any duals hold at a node of the search", arguments: 0..<40)
  func node(seed: Int) throws {
    var random = Seeded(1100 + seed)
    for number in 0..<3 {
      let whole = [
        CoverCase(&random).small, CrewCase(&random, isHard: false).small,
        LevelledCase(&random).small,
      ][number]
      let master = try Master(whole.problem)
      // From node to node, for what was decided before must leave no trace.
      for _ in 0..<4 {
        var small = whole
        small.decide(decisions(&random, small))
        let level = random.number(0...small.problem.levels.count - 1)
        let least = small.rosters().map { $0.costs[level] }.min()
        try master.aim(at: level, caps: small.problem.levels.map { _ in nil })
        try master.obey(small.problem.decided)
        for _ in 0..<8 {
          let duals = random.duals(of: master, near: nil)
          let bound = master.lagrangianBound(duals, small.cheapest(master, duals))
          #expect(master.objective.roundedUp(bound) <= least ?? .max)
        }
        let generation = ColumnGeneration(master, Settings(threads: 1), Watch())
        let relaxation = try generation.relax(small.problem.decided, below: .max)
        #expect(relaxation?.bound ?? .max <= least ?? .max)
      }
    }
  }

  private func decisions(_ random: inout Seeded, _ small: SmallCase) -> [Decision] {
    let lines = random.happens(50) ? RandomDecisions.ofWorkers(&random, small) : []
    let hasWork = small.problem.columns.contains(where: \.isInteger)
    let work = hasWork ? RandomDecisions.ofWork(&random, small) : []
    return lines + work + RandomDecisions.ofSums(&random, small)
  }

  @Test("are rounded up to what a roster may cost")
  func rounding() {
    let objective = Problem.Objective(scale: 60, granule: 30, ceiling: 100, offset: 30)
    #expect(objective.roundedUp(0) == 30)
    #expect(objective.roundedUp(0.01) == 60)
    #expect(objective.roundedUp(0.5) == 60)
    #expect(objective.roundedUp(-0.51) == 0)
    #expect(objective.roundedUp(0.500_000_1) == 60)
    #expect(objective.roundedUp(-.infinity) < -1_000_000_000)
    #expect(objective.roundedUp(.infinity) > 1_000_000_000)
  }

  @Test("found under caps say nothing where a cap is exceeded")
  func sound() {
    #expect(BranchAndPrice.sound([3, 5, 7], given: [3, 5, 9], least: [0, 0, 0]) == [3, 5, 7])
    #expect(BranchAndPrice.sound([3, 5, 7], given: [3, 6, 9], least: [0, 0, 1]) == [3, 5, 1])
    #expect(BranchAndPrice.sound([3, 5, 7], given: [4, 5, 9], least: [0, 2, 1]) == [3, 2, 1])
    #expect(BranchAndPrice.sound([3, .max], given: [3, 6], least: [0, 0]) == [3, 6])
  }
}

extension SmallCase {
  /// By worker: the least price of a line at these duals, found by trying all.
  fileprivate func cheapest(_ master: Master, _ duals: [Double]) -> [Double] {
    lines.enumerated().map { worker, lines in
      let prices = master.prices(of: worker, duals)
      let person = problem.workers[worker]
      let all = lines.filter { prices.required.allSatisfy($0.contains) }.map { line in
        var price = line.reduce(0) { $0 + prices.options[$1] }
        for (level, cost) in person.model.cost(of: line).enumerated() {
          // What options do not cost by themselves.
          let whole = cost - line.reduce(0) { $0 + person.costs[level][$1] }
          price += prices.levels[level] * Double(whole)
        }
        return price
      }
      return all.min() ?? .infinity
    }
  }
}

extension Seeded {
  /// Duals of a sign that the bounds of each row allow, by lot or near some others.
  fileprivate mutating func duals(of master: Master, near: [Double]?) -> [Double] {
    let program = master.layout.program
    let count = program.rows.count + master.decidedSums.count
    return (0..<count).map { row in
      let dual = near.flatMap { row < $0.count ? $0[row] : nil } ?? 0
      let moved = dual + Double(number(-20...20)) * pick([0, 0.05, 0.5])
      if row >= program.rows.count {
        let range = master.decidedSums[row - program.rows.count].2
        let most = range.least == nil ? 0 : Double.infinity
        return max(range.most == nil ? 0 : -.infinity, min(most, moved))
      }
      // A cap has an upper bound only, even where the program gives none.
      if row >= master.layout.firstCapRow {
        let isCapped = master.caps[row - master.layout.firstCapRow] != nil
        return isCapped ? min(0, moved) : 0
      }
      let bounds = program.rows[row]
      return max(
        bounds.upper.isFinite ? -.infinity : 0, min(bounds.lower.isFinite ? .infinity : 0, moved))
    }
  }
}
