import LinearProgramming
import RosterEngine
import Testing

/// Problems whose relaxation has a solution, and that have no roster or none at the bound.
@Suite("A search that finds its tree empty")
struct DeadEndTests {
  /// Two people who are worth two each, where three are wanted and nothing else will do.
  private static func odd(levels: Int) -> Problem {
    let none = [Int](repeating: 0, count: levels)
    let model = ListedLines(
      days: [0], lines: [[], [0]], costs: none.map { [$0] }, whole: [none, none])
    let row = Row(name: "three", lower: 3, upper: 3)
    let missing = [1.0, -1.0].map { value in
      CommonColumn(
        name: "missing", costs: none,
        entries: [Column.Entry(row: RowIndex(0), value: value)], role: .artificial)
    }
    let worker = Problem.Worker(
      name: "one", model: model, entries: OptionEntries([[(row: 0, value: 2)]]),
      costs: model.costs)
    return Problem(
      levels: none.map { _ in Problem.Objective(ceiling: 10) }, rows: [row], columns: missing,
      workers: [worker, worker]
    ) { lines in lines.joined().count * 2 == 3 ? none : nil }
  }

  @Test("ends without a roster", arguments: [1, 2, 3])
  func nothing(levels: Int) throws {
    for plan in [SearchPlan(), .cover, SearchPlan(isBrief: true)] {
      let start = BranchAndPrice.Start(leastThinkable: Array(repeating: 0, count: levels), bound: 0)
      let problem = Self.odd(levels: levels)
      let search = try BranchAndPrice(problem, start, plan: plan, watch: Watch())
      #expect(try search.run() == nil)
      let other = try BranchAndPrice(problem, start, plan: plan, watch: Watch())
      #expect(try !other.isPossible())
    }
  }

  @Test("ends without a roster where somebody has no line")
  func nobody() throws {
    for plan in [SearchPlan(), .cover] {
      var rules = StretchRules(dayCount: 5, minutes: [480])
      (rules.leastMinutes, rules.mostMinutes) = (100, 400)
      let lines = StretchLines(rules, costs: Array(repeating: 0, count: 5))
      let worker = Problem.Worker(
        name: "none", model: lines, entries: OptionEntries(Array(repeating: [], count: 5)),
        costs: [Array(repeating: 0, count: 5)])
      let problem = Problem(
        levels: [Problem.Objective(ceiling: 1)], rows: [], columns: [], workers: [worker]
      ) { _ in [0] }
      let start = BranchAndPrice.Start(leastThinkable: [0], bound: 0)
      let search = try BranchAndPrice(problem, start, plan: plan, watch: Watch())
      #expect(try search.run() == nil)
    }
  }
}
