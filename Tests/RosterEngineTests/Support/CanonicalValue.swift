import LinearProgramming
import RosterEngine

extension Problem {
  /// What the roster of these lines costs by the rows and columns alone, level by level; nil if it
  /// breaks a row.
  func canonicalValue(_ lines: [[Int]]) throws -> [Int]? {
    var sums = [Double](repeating: 0, count: rows.count)
    for (worker, line) in zip(workers, lines) {
      for option in line {
        for (row, value) in worker.entries[option] { sums[row] += value }
      }
    }
    var program = LinearProgram()
    for (row, sum) in zip(rows, sums) {
      _ = program.addRow(Row(name: row.name, lower: row.lower - sum, upper: row.upper - sum))
    }
    for column in columns {
      _ = program.addColumn(
        Column(
          name: column.name, cost: 0, upper: column.role == .plain ? column.upper : 0,
          isInteger: column.isInteger, entries: column.entries))
    }
    var costs: [Int] = []
    for level in levels.indices {
      for column in columns.indices {
        program.columns[column].cost = Double(columns[column].costs[level])
      }
      let solution = try solveInteger(program)
      guard solution.holds == .optimal else { return nil }
      let own = zip(workers, lines).reduce(levels[level].offset) {
        $0 + $1.0.model.cost(of: $1.1)[level]
      }
      costs.append(own + Int(solution.objective.rounded()))
      let cap = program.addRow(Row(name: "cap", upper: solution.objective + 1e-6))
      for column in columns.indices where columns[column].costs[level] != 0 {
        program.columns[column].entries.append(
          Column.Entry(row: cap, value: Double(columns[column].costs[level])))
      }
    }
    return costs
  }
}
