import CGLPK

/// A linear program kept in the solver, to be changed and solved again from the basis at hand.
///
/// A session belongs to the thread that made it: a call from another throws
/// ``SolverError/wrongThread``. It must not outlive an `await`, which may move it. After a fault
/// of GLPK every session of the thread throws ``SolverError/lost``.
///
/// A call that throws because of what it was given leaves the session as it was. Integer columns
/// are relaxed.
public struct LPSession: ~Copyable {
  let problem: Problem
  var rowNames: [String]
  var columnNames: [String]
  var changes = Changes.fresh

  /// What has happened to the program since it was solved.
  enum Changes {
    case fresh  // never solved
    case columns  // the old solution still keeps every bound
    case bounds  // it may not
  }

  /// A session that holds `program`.
  ///
  /// - Throws: ``SolverError`` if a number, bound or index of `program` is no such thing.
  public init(_ program: LinearProgram) throws(SolverError) {
    let rows = try RowBatch(program.rows)
    let columns = try ColumnBatch(program.columns, rows: program.rows.count, integral: false)
    problem = try .holding(rows, columns)
    rowNames = program.rows.map(\.name)
    columnNames = program.columns.map(\.name)
  }

  /// The number of rows.
  public var rowCount: Int { rowNames.count }
  /// The number of columns.
  public var columnCount: Int { columnNames.count }

  /// Runs GLPK into a fault, as a test of what follows.
  func provokeFault() throws(SolverError) {
    try problem.check()
    try Problem.succeed(unsafe cglpk_provoke_fault(problem.pointer))
  }
}
