import CGLPK

/// An integer solve from the program to its answer: whole bounds, presolve, the relaxation, and
/// branch and bound with the time that is left.
///
/// The steps are taken one by one, rather than left to one call of GLPK, because that would give
/// the relaxation and the search the whole time limit each, and the relaxation no iteration limit.
struct IntegerSearch {
  typealias Listener = (IntegerProgress) -> IntegerProgress.Decision

  let program: LinearProgram
  let limits: IntegerLimits

  func run(listener: Listener?) throws(SolverError) -> IntegerSolution {
    let deadline = Deadline(seconds: limits.time)
    var finding = try find(presolving: limits.presolves, deadline: deadline, listener: listener)
    if finding.stopped == .gaveUp && finding.values == nil && limits.presolves {
      finding = try find(presolving: false, deadline: deadline, listener: listener)
    }
    return solution(finding)
  }

  private func find(presolving: Bool, deadline: Deadline, listener: Listener?)
    throws(SolverError) -> IntegerFinding
  {
    let rows = try RowBatch(program.rows + cutoffRow())
    _ = try ColumnBatch(program.columns, rows: program.rows.count, integral: true)
    guard let whole = wholeColumns() else { return IntegerFinding(stopped: .infeasible) }
    let columns = try ColumnBatch(whole, rows: rows.batch.lower.count, integral: true)
    if columns.batch.values.isEmpty { return .ofColumnsAlone(whole, rows: program.rows) }
    let problem = try Problem.holding(rows, columns)
    let stage = IntegerStage(limits: limits, deadline: deadline, listener: listener)
    return presolving ? try stage.presolve(problem) : try stage.search(problem)
  }

  /// The cutoff as a row over all costs.
  private func cutoffRow() throws(SolverError) -> [Row] {
    guard let cutoff = limits.cutoff, cutoff != .infinity else { return [] }
    guard cutoff.isFinite else {
      throw .notFinite(quantity: "cutoff", of: .limits, value: cutoff)
    }
    return [Row(name: "cutoff", upper: cutoff)]
  }

  /// The columns with whole bounds where they are integer, which GLPK insists on, and with
  /// their costs in the row of the cutoff; nil if some column has no whole number to take.
  private func wholeColumns() -> [Column]? {
    var columns = program.columns
    let cutoffRow = RowIndex(program.rows.count)
    let hasCutoff = limits.cutoff.map { $0 < .infinity } ?? false
    for index in columns.indices {
      if columns[index].isInteger {
        // A bound off by the rounding of its last digits is still meant to be whole.
        columns[index].lower = (columns[index].lower - 1e-9).rounded(.up)
        columns[index].upper = (columns[index].upper + 1e-9).rounded(.down)
        if columns[index].lower > columns[index].upper { return nil }
      }
      if hasCutoff {
        columns[index].entries.append(Column.Entry(row: cutoffRow, value: columns[index].cost))
      }
    }
    return columns
  }

  private func solution(_ finding: IntegerFinding) -> IntegerSolution {
    var solution = IntegerSolution(
      stopped: finding.stopped, holds: .nothing, values: [], objective: .nan,
      bound: finding.bound, nodes: finding.nodes, largestViolation: 0)
    if finding.stopped == .infeasible, let cutoff = limits.cutoff, cutoff < .infinity {
      solution.stopped = .cutOff
      solution.bound = cutoff
    }
    guard let values = finding.values else { return solution }
    solution.values = zip(program.columns, values).map { $0.isInteger ? $1.rounded() : $1 }
    solution.objective = program.cost(of: solution.values)
    solution.largestViolation = program.largestViolation(of: solution.values)
    solution.holds = finding.stopped == .proven ? .optimal : .feasible
    solution.bound =
      finding.stopped == .proven ? solution.objective : min(finding.bound, solution.objective)
    return solution
  }
}
