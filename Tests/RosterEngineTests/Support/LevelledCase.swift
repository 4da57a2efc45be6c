import LinearProgramming
import RosterEngine
import TestSupport

/// Random work with cover and two or three levels of cost, among lines that stand in a list: what is
/// short costs something on any level, and lines share no more than that.
struct LevelledCase {
  private let levelCount: Int
  private let wanted: [Int]
  /// By row and level.
  private let short: [[Int]]
  private let over: [[Int]]
  private var models: [ListedLines] = []

  init(_ random: inout Seeded) {
    levelCount = random.number(2...3)
    let rows = random.number(2...6)
    let levels = 0..<levelCount
    func costs() -> [Int] { levels.map { _ in random.happens(50) ? random.number(1...6) : 0 } }
    wanted = (0..<rows).map { _ in random.number(0...2) }
    short = (0..<rows).map { _ in costs() }
    over = (0..<rows).map { _ in costs() }
    for _ in 0..<random.number(2...3) {
      let all = Set((0..<random.number(2...10)).map { _ in random.some(Array(0..<rows), 50) })
      let lines = all.sorted { $0.lexicographicallyPrecedes($1) }
      models.append(
        ListedLines(
          days: (0..<rows).map { $0 / 2 }, lines: lines,
          costs: levels.map { _ in (0..<rows).map { _ in random.number(0...3) } },
          whole: lines.map { _ in levels.map { _ in random.number(0...2) } },
          quick: random.pick([.cheapest, .cheapest, .some, .nothing])))
    }
  }

  /// The problem, with all its lines.
  var small: SmallCase {
    let (wanted, rows) = (wanted, wanted.indices)
    return SmallCase(problem, lines: models.map(\.lines), least: short[0].map { _ in 0 }) { lines in
      let present = lines.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
      return Dictionary(
        uniqueKeysWithValues: rows.map { ($0, max(0, wanted[$0] - present[$0, default: 0])) })
    }
  }

  private var problem: Problem {
    func column(_ row: Int, _ costs: [Int], _ value: Double) -> CommonColumn {
      let entry = Column.Entry(row: RowIndex(row), value: value)
      return CommonColumn(name: "cover", costs: costs, entries: [entry])
    }
    let entries = OptionEntries(wanted.indices.map { [(row: $0, value: 1)] })
    var problem = Problem(
      levels: (0..<levelCount).map { _ in Problem.Objective(ceiling: 100) },
      rows: wanted.map { Row(name: "cover", lower: Double($0), upper: Double($0)) },
      columns: short.enumerated().map { column($0, $1, 1) }
        + over.enumerated().map { column($0, $1, -1) },
      workers: models.map {
        Problem.Worker(name: "one", model: $0, entries: entries, costs: $0.costs)
      }, value: value)
    problem.sums = [Array(wanted.indices)] + wanted.indices.map { [$0] }
    return problem
  }

  private var value: @Sendable ([[Int]]) -> [Int]? {
    let (models, wanted, short, over) = (models, wanted, short, over)
    return { lines in
      var costs = short[0].map { _ in 0 }
      for (model, line) in zip(models, lines) {
        for (level, cost) in model.cost(of: line).enumerated() { costs[level] += cost }
      }
      for row in wanted.indices {
        let missing = wanted[row] - lines.count { $0.contains(row) }
        let units = missing > 0 ? short[row] : over[row]
        for level in costs.indices { costs[level] += abs(missing) * units[level] }
      }
      return costs
    }
  }
}
