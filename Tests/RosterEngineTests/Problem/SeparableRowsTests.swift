import LinearProgramming
import TestSupport
import Testing

@testable import RosterEngine

@Suite("Rows that share no column")
struct SeparableRowsTests {
  @Test("cost together with the lines what the roster does", arguments: 0..<30)
  func value(seed: Int) throws {
    var random = Seeded(1300 + seed)
    for small in [CoverCase(&random).small, LevelledCase(&random).small] {
      let (problem, rows) = (small.problem, SeparableRows(small.problem))
      #expect(rows.isWhole)
      for _ in 0..<20 {
        let lines = small.lines.map { random.pick($0) }
        let sums = problem.sums(lines)
        let costs = problem.levels.indices.map { level in
          let own = lines.indices.reduce(problem.levels[level].offset) {
            $0 + problem.workers[$1].model.cost(of: lines[$1])[level]
          }
          return sums.indices.reduce(Double(own)) { $0 + rows.cost($1, sums[$1], level: level) }
        }
        #expect(costs == problem.value(lines)?.map(Double.init))
      }
    }
  }

  @Test("are none where a column is bounded, artificial, or in two of them")
  func others() {
    func column(_ rows: [Int], upper: Double = .infinity, role: CommonColumn.Role = .plain)
      -> CommonColumn
    {
      CommonColumn(
        name: "some", costs: [2], upper: upper,
        entries: rows.map { Column.Entry(row: RowIndex($0), value: 2) }, role: role)
    }
    let problem = Problem(
      levels: [Problem.Objective(ceiling: 1)],
      rows: (0..<6).map { _ in Row(name: "row", lower: 1, upper: 1) },
      columns: [
        column([0]), column([1], upper: 1), column([2], role: .artificial), column([3, 4]),
      ], workers: []
    ) { _ in nil }
    let rows = SeparableRows(problem)
    #expect(rows.penalties.map { $0 != nil } == [true, false, false, false, false, true])
    #expect(rows.penalties[0]?.mayBeShort == true)
    #expect(rows.penalties[0]?.mayBeOver == false)
    #expect(rows.penalties[5]?.mayBeShort == false)
    #expect(rows.cost(0, -2, level: 0) == 3)
    #expect(rows.cost(0, 1, level: 0) == 0)
    #expect(!rows.isWhole)
  }
}
