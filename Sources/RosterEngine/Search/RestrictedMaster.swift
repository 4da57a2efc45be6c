import LinearProgramming

extension ColumnGeneration {
  /// The best roster from the lines at hand that costs less than `limit` on the level at hand, as
  /// GLPK's integer solver finds it in a few nodes; nil if it found none.
  ///
  /// By the duals of `root` a line whose reduced cost closes the gap between bound and limit is in
  /// no better roster, so it is left out.
  func bestOfLines(_ root: Relaxation, below limit: Int) throws -> Solution? {
    let objective = master.objective
    let gap = objective.scaled(limit - root.bound)
    let useful = master.pool.filter {
      master.allows($0) && reducedCost(of: $0, root.duals) < gap
    }
    guard useful.count <= Self.mostLines else { return nil }
    let cutoff = objective.scaledBound(limit - objective.granule) + 1e-6
    let limits = IntegerLimits(time: watch.remaining, nodes: 100, cutoff: cutoff)
    let solution = try solveInteger(program(useful), limits) { _ in watch.isOver ? .stop : .goOn }
    guard solution.holds != .nothing else { return nil }
    let fixed = master.layout.fixedColumnCount
    let chosen = useful.indices.filter { solution.values[fixed + $0] > 0.5 }
    var lines = [[Int]?](repeating: nil, count: master.problem.workers.count)
    for number in chosen { lines[useful[number].worker] = useful[number].options }
    let whole = lines.compactMap(\.self)
    return whole.count == lines.count ? master.problem.solution(whole) : nil
  }

  /// With more lines an integer program takes longer than it is worth.
  private static let mostLines = 4000

  private func program(_ lines: [PooledLine]) -> LinearProgram {
    let (layout, problem) = (master.layout, master.problem)
    var program = layout.program
    for level in problem.levels.indices.dropLast() {
      let cap = master.caps[level].map { problem.levels[level].scaledBound($0) } ?? .infinity
      program.rows[layout.capRow(level)].upper = cap
    }
    for number in program.columns.indices {
      let (lower, upper) = layout.isArtificial[number] ? (0, 0) : master.bounds(ofFixed: number)
      program.columns[number].cost = master.cost(ofFixed: number)
      (program.columns[number].lower, program.columns[number].upper) = (lower, upper)
    }
    for (_, entries, range) in master.decidedSums {
      let least = range.least.map(Double.init) ?? -.infinity
      let row = program.addRow(
        Row(name: "sum", lower: least, upper: range.most.map(Double.init) ?? .infinity))
      for (column, value) in entries {
        program.columns[column].entries.append(Column.Entry(row: row, value: value))
      }
    }
    for line in lines {
      var column = master.column(of: line)
      column.upper = 1
      column.isInteger = true
      _ = program.addColumn(column)
    }
    return program
  }

  private func reducedCost(of line: PooledLine, _ duals: [Double]) -> Double {
    let column = master.column(of: line)
    return column.entries.reduce(column.cost) { $0 - duals[$1.row.index] * $1.value }
  }
}
