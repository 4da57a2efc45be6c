import LinearProgramming
import Rostering

extension Master {
  /// The best roster from the lines at hand that costs less than `limit` on the level at hand, as
  /// GLPK's integer solver finds it in a few nodes; nil if it found none.
  ///
  /// By the duals of `root` a line whose reduced cost closes the gap between bound and limit is in
  /// no better roster, so it is left out.
  func bestOfLines(_ root: Relaxation, below limit: Int, _ pace: Pace) throws -> Incumbent? {
    var program = layout.program
    for (level, row) in layout.caps {
      program.rows[row.index].upper = caps[level].map { level.scaled($0) } ?? .infinity
    }
    for (number, column) in layout.columns.enumerated() {
      program.columns[number].cost = level.scaled(column.cost[level])
      if column.kind.isArtificial { program.columns[number].upper = 0 }
    }
    let gap = level.scaled(limit - root.bound)
    let useful = lines.indices.filter { reducedCost(of: lines[$0], root.duals) < gap }
    for number in useful {
      var column = layout.column(of: lines[number], number)
      column.cost = level.scaled(lines[number].cost[level])
      column.upper = 1
      column.isInteger = true
      program.addColumn(column)
    }
    let cutoff = level.scaled(limit - problem.granules[level]) + 1e-6
    let limits = IntegerLimits(time: pace.remaining, nodes: 100, cutoff: cutoff)
    let solution = try solveInteger(program, limits) { _ in pace.isOver ? .stop : .goOn }
    guard solution.holds != .nothing else { return nil }
    let fixed = layout.columns.count
    let chosen = useful.indices.filter { solution.values[fixed + $0] > 0.5 }
    return roster(chosen.map { lines[useful[$0]] })
  }

  private func reducedCost(of line: Line, _ duals: [Double]) -> Double {
    layout.column(of: line, 0).entries.reduce(level.scaled(line.cost[level])) {
      $0 - duals[$1.row.index] * $1.value
    }
  }

  /// The roster of these lines, if there is one for every worker and every crew is legal.
  private func roster(_ chosen: [Line]) -> Incumbent? {
    let byWorker = Dictionary(grouping: chosen, by: \.worker)
    let assigned = problem.spaces.indices.compactMap { byWorker[$0]?.first?.options }
    return assigned.count == problem.spaces.count ? Incumbent(assigned, problem) : nil
  }
}
