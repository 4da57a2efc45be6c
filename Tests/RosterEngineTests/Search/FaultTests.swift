import Foundation
import LinearProgramming
import TestSupport
import Testing

@testable import RosterEngine

/// Models that are wrong, and searches that take too long.
@Suite("A search with something wrong")
struct FaultTests {
  private static func problem(_ fault: FaultyLines.Fault, people: Int, days: Int) -> Problem {
    let costs = (0..<days).map { $0 % 3 }
    let model = FaultyLines(days: Array(0..<days), fault: fault, costs: costs)
    let columns = [(1.0, 7), (-1.0, 2)].flatMap { value, cost in
      (0..<days).map { row in
        CommonColumn(
          name: "cover", costs: [cost],
          entries: [Column.Entry(row: RowIndex(row), value: value)])
      }
    }
    let worker = Problem.Worker(
      name: "one", model: model, entries: OptionEntries((0..<days).map { [(row: $0, value: 1)] }),
      costs: [costs])
    return Problem(
      levels: [Problem.Objective(ceiling: 100)],
      rows: (0..<days).map { _ in Row(name: "cover", lower: 1, upper: 1) }, columns: columns,
      workers: Array(repeating: worker, count: people)
    ) { lines in
      let present = lines.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
      let own = lines.joined().reduce(0) { $0 + costs[$1] }
      return [
        (0..<days).reduce(own) { sum, day in
          let missing = 1 - present[day, default: 0]
          return sum + (missing > 0 ? 7 * missing : -2 * missing)
        }
      ]
    }
  }

  /// A wrong model may lead to a wrong answer or an error, but to an end.
  @Test("ends", arguments: FaultyLines.Fault.allCases)
  func ends(fault: FaultyLines.Fault) throws {
    for plan in [SearchPlan(), .cover] {
      for isPinned in [false, true] {
        var problem = Self.problem(fault, people: 3, days: 6)
        if isPinned {
          problem.decided.add(.option(worker: 1, option: 2, taken: true))
          problem.decided.add(.option(worker: 2, option: 0, taken: false))
        }
        let start = BranchAndPrice.Start(leastThinkable: [0], bound: 0)
        let watch = Watch(time: 2)
        let search = try BranchAndPrice(problem, start, plan: plan, watch: watch)
        do {
          _ = try search.run()
        } catch is SearchError {}
        #expect(watch.seconds < 5)
      }
    }
  }

  @Test("keeps the roster found before the solver failed", arguments: 0..<15)
  func solverError(seed: Int) throws {
    var random = Seeded(1800 + seed)
    for small in [CrewCase(&random).small, LevelledCase(&random).small] {
      let rosters = small.rosters()
      guard let one = rosters.randomElement(using: &random) else { continue }
      var start = small.start
      start.solutions = [one]
      var cover = SearchPlan.cover
      // In an excerpt a line that is none may seem to be one.
      cover.patience = 0
      for plan in [SearchPlan(), cover] {
        var (steps, hasFailed) = (0, true)
        while steps < 200, hasFailed {
          let search = try BranchAndPrice(
            small.treacherous(after: steps), start, settings: Settings(threads: 1), plan: plan,
            watch: Watch())
          let outcome = try #require(try search.run())
          expectHonest(outcome, small, rosters)
          #expect(!one.costs.lexicographicallyPrecedes(outcome.solution.costs))
          hasFailed = outcome.interruption != nil
          steps += 1 + steps / 4
        }
      }
    }
  }

  /// A problem that is far too large for a second.
  private static var large: Problem {
    var random = Seeded(1700)
    let (days, kinds, people) = (42, 6, 24)
    let wanted = (0..<days * kinds).map { _ in random.number(1...5) }
    let workers = (0..<people).map { _ in
      var rules = StretchRules(dayCount: days, minutes: (0..<kinds).map { 420 + 60 * ($0 % 3) })
      for kind in 1..<kinds { rules.mayFollow[kind][0] = false }
      (rules.mostWorkDays, rules.leastWorkDays, rules.leastFreeDays) = (5, 2, 2)
      rules.mostWeekends = 3
      (rules.leastMinutes, rules.mostMinutes) = (days * 270, days * 330)
      let costs = wanted.map { _ in random.happens(20) ? random.number(-5...5) : 0 }
      return Problem.Worker(
        name: "one", model: StretchLines(rules, costs: costs),
        entries: OptionEntries(wanted.indices.map { [(row: $0, value: 1)] }), costs: [costs])
    }
    let columns = [(1.0, 100), (-1.0, 1)].flatMap { value, cost in
      wanted.indices.map { row in
        CommonColumn(
          name: "cover", costs: [cost],
          entries: [Column.Entry(row: RowIndex(row), value: value)])
      }
    }
    let costs = workers.map { $0.costs[0] }
    return Problem(
      levels: [Problem.Objective(ceiling: 10_000)],
      rows: wanted.map { Row(name: "cover", lower: Double($0), upper: Double($0)) },
      columns: columns, workers: workers
    ) { lines in
      let present = lines.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
      let wishes = zip(costs, lines).reduce(0) { sum, pair in
        pair.1.reduce(sum) { $0 + pair.0[$1] }
      }
      return [
        wanted.indices.reduce(wishes) { sum, row in
          let missing = wanted[row] - present[row, default: 0]
          return sum + (missing > 0 ? 100 * missing : -missing)
        }
      ]
    }
  }

  @Test("has a legal roster when the time is over", arguments: [0, 1])
  func timeLimit(seconds: Double) throws {
    let problem = Self.large
    let start = BranchAndPrice.Start(leastThinkable: [-10_000], bound: -10_000)
    let watch = Watch(time: seconds)
    let search = try BranchAndPrice(problem, start, plan: .cover, watch: watch)
    let outcome = try #require(try search.run())
    #expect(watch.seconds < seconds + 2)
    #expect(outcome.interruption == .timeLimit)
    #expect(problem.value(outcome.solution.lines) == outcome.solution.costs)
    #expect(outcome.bound[0] <= outcome.solution.costs[0])
    for (worker, line) in zip(problem.workers, outcome.solution.lines) {
      #expect((worker.model as? StretchLines)?.isLegal(line) == true)
    }
  }

  @Test("has a legal roster when it is cancelled meanwhile")
  func cancelled() throws {
    let problem = Self.large
    let start = BranchAndPrice.Start(leastThinkable: [-10_000], bound: -10_000)
    let begun = Date()
    let watch = Watch { begun.timeIntervalSinceNow < -0.5 }
    let search = try BranchAndPrice(problem, start, plan: .cover, watch: watch)
    let outcome = try #require(try search.run())
    #expect(watch.seconds < 3)
    #expect(outcome.interruption == .cancelled)
    #expect(problem.value(outcome.solution.lines) == outcome.solution.costs)
  }
}
