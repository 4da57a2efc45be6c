import CGLPK

/// GLPK's own copy of a program, and the thread-local environment it lives in.
///
/// Everything it is given has been checked; what GLPK still fails at becomes `.fault`.
@safe
struct Problem: ~Copyable {
  let environment: OpaquePointer
  let pointer: OpaquePointer

  init() throws(SolverError) {
    guard let environment = unsafe cglpk_enter() else { throw .outOfMemory }
    guard let pointer = unsafe cglpk_create() else {
      unsafe cglpk_leave(environment, nil)
      throw Self.fault()
    }
    unsafe self.environment = environment
    unsafe self.pointer = pointer
  }

  /// Takes over a problem that GLPK made on this thread beside another.
  @unsafe
  init(adopting pointer: OpaquePointer) throws(SolverError) {
    guard let environment = unsafe cglpk_enter() else { throw .outOfMemory }
    unsafe self.environment = environment
    unsafe self.pointer = pointer
  }

  deinit {
    unsafe cglpk_leave(environment, pointer)
  }

  /// Throws unless GLPK may be called: the environment stands, and it is this thread's.
  func check() throws(SolverError) {
    switch unsafe cglpk_stand(environment) {
    case CGLPK_HERE: return
    case CGLPK_LOST: throw .lost
    default: throw .wrongThread
    }
  }

  /// What GLPK said before the fault that just happened.
  static func fault() -> SolverError {
    let said = unsafe String(cString: cglpk_fault_message())
    return .fault(said.split(whereSeparator: \.isNewline).joined(separator: "; "))
  }

  /// GLPK's return code, unless it stands for a fault.
  @discardableResult
  static func succeed(_ code: Int32) throws(SolverError) -> Int32 {
    if code == CGLPK_FAULT { throw fault() }
    return code
  }
}

extension Problem {
  static func holding(_ rows: RowBatch, _ columns: ColumnBatch) throws(SolverError) -> Problem {
    let problem = try Problem()
    try problem.add(rows)
    try problem.add(columns)
    return problem
  }

  func add(_ rows: RowBatch) throws(SolverError) {
    let batch = rows.batch
    try Self.succeed(
      unsafe cglpk_add_rows(
        pointer, batch.count, batch.starts, batch.indices, batch.values, batch.lower, batch.upper))
  }

  func add(_ columns: ColumnBatch) throws(SolverError) {
    let batch = columns.batch
    try Self.succeed(
      unsafe cglpk_add_columns(
        pointer, batch.count, batch.starts, batch.indices, batch.values, batch.lower, batch.upper,
        columns.costs, columns.integer))
  }
}
