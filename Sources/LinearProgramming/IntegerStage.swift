import CGLPK

/// The stages of an integer search within GLPK.
struct IntegerStage {
  let limits: IntegerLimits
  let deadline: Deadline
  let listener: IntegerSearch.Listener?

  /// Reduces `problem`, searches what is left, and carries the solution back.
  func presolve(_ problem: borrowing Problem) throws(SolverError) -> IntegerFinding {
    var reduced = unsafe cglpk_presolved()
    switch try Problem.succeed(unsafe cglpk_presolve(problem.pointer, &reduced)) {
    case GLP_ENOPFS: return IntegerFinding(stopped: .infeasible)
    case GLP_ENODFS: return IntegerFinding(stopped: .unbounded)
    default: break
    }
    guard let rest = unsafe reduced.problem else { return IntegerFinding(stopped: .gaveUp) }
    let remainder = try unsafe Problem(adopting: rest)
    if remainder.columnCount == 0 { return try decideByPresolve(problem) }
    var finding = try search(remainder)
    try Problem.succeed(unsafe cglpk_postsolve(&reduced, problem.pointer))
    finding.values = problem.integerValues()
    return finding
  }

  /// Nothing is left to search; GLPK's own call knows how to carry that back.
  private func decideByPresolve(_ problem: borrowing Problem) throws(SolverError) -> IntegerFinding
  {
    let code = try Problem.succeed(unsafe cglpk_decide_by_presolve(problem.pointer))
    let values = problem.integerValues()
    let stopped = IntegerSolution.WhyStopped(
      code: code, halt: CGLPK_HALT_NONE, holdsValues: values != nil)
    return IntegerFinding(stopped: stopped, values: values)
  }

  /// Solves the relaxation, then branches and bounds.
  func search(_ problem: borrowing Problem) throws(SolverError) -> IntegerFinding {
    let ladder = SimplexLadder(
      start: CGLPK_START_ADVANCED, method: CGLPK_METHOD_PRIMAL, limits: SimplexLimits())
    switch try ladder.climb(problem, deadline: deadline).stopped {
    case .optimal: return try branchAndBound(problem)
    case .infeasible: return IntegerFinding(stopped: .infeasible)
    case .unbounded: return IntegerFinding(stopped: .unbounded)
    case .timeLimit: return IntegerFinding(stopped: .timeLimit)
    case .iterationLimit, .gaveUp: return IntegerFinding(stopped: .gaveUp)
    }
  }

  private func branchAndBound(_ problem: borrowing Problem) throws(SolverError) -> IntegerFinding {
    var search = unsafe options()
    unsafe search.progress.bound = glp_get_obj_val(problem.pointer)
    let box = ListenerBox(listener)
    let code = try withExtendedLifetime(box) { () throws(SolverError) in
      if listener != nil {
        unsafe search.listener = Unmanaged.passUnretained(box).toOpaque()
        unsafe search.report = report
      }
      return try Problem.succeed(unsafe cglpk_branch_and_bound(problem.pointer, &search))
    }
    let values = problem.integerValues()
    var finding = IntegerFinding(
      stopped: IntegerSolution.WhyStopped(
        code: code, halt: unsafe search.halt, holdsValues: values != nil),
      values: values)
    if finding.stopped != .infeasible { finding.bound = unsafe search.progress.bound }
    finding.nodes = unsafe search.progress.nodes
    return finding
  }

  private func options() -> cglpk_search {
    var search = unsafe cglpk_search()
    unsafe search.milliseconds = deadline.milliseconds
    unsafe search.nodes = max(0, limits.nodes ?? .max)
    // The comparison also turns NaN to 0.
    unsafe search.relative_gap = limits.relativeGap > 0 ? limits.relativeGap : 0
    unsafe search.bytes = Double(limits.memory)
    unsafe search.feasibility_pump = limits.pumpsFeasibility ? 1 : 0
    unsafe search.cuts = limits.cuts ? 1 : 0
    unsafe search.report_every = max(1, limits.reportInterval)
    return unsafe search
  }
}

/// Carries the listener through C.
private final class ListenerBox {
  let listener: IntegerSearch.Listener?

  init(_ listener: IntegerSearch.Listener?) {
    self.listener = listener
  }
}

/// Hands a report of the search to its listener. Returns not 0 to stop the search.
private func report(
  _ listener: UnsafeMutableRawPointer?, _ progress: UnsafePointer<cglpk_progress>?
) -> Int32 {
  guard let listener = unsafe listener, let now = unsafe progress?.pointee else { return 0 }
  let box = unsafe Unmanaged<ListenerBox>.fromOpaque(listener).takeUnretainedValue()
  let decision = box.listener?(
    IntegerProgress(
      nodes: now.nodes, openNodes: Int(now.open), bound: now.bound,
      incumbent: now.has_incumbent != 0 ? now.incumbent : nil))
  return decision == .stop ? 1 : 0
}

extension Problem {
  /// The values of the integer solution, if there is one: else GLPK has zeros for them.
  fileprivate func integerValues() -> [Double]? {
    let status = unsafe glp_mip_status(pointer)
    guard status == GLP_OPT || status == GLP_FEAS else { return nil }
    var values = [Double](repeating: 0, count: columnCount)
    unsafe cglpk_read_integer(pointer, &values)
    return values
  }
}

extension IntegerSolution.WhyStopped {
  /// Folds GLPK's return code, the reason of our own halt, and whether there are values.
  init(code: Int32, halt: cglpk_halt, holdsValues: Bool) {
    switch code {
    case 0: self = holdsValues ? .proven : .infeasible
    case GLP_EMIPGAP: self = .withinGap
    case GLP_ETMLIM: self = .timeLimit
    case GLP_ENOPFS: self = .infeasible
    case GLP_ENODFS: self = .unbounded
    case GLP_ESTOP: self.init(halt: halt)
    default: self = .gaveUp
    }
  }

  private init(halt: cglpk_halt) {
    switch halt {
    case CGLPK_HALT_NODES: self = .nodeLimit
    case CGLPK_HALT_TIME: self = .timeLimit
    case CGLPK_HALT_MEMORY: self = .memoryLimit
    case CGLPK_HALT_TOLD: self = .cancelled
    default: self = .gaveUp
    }
  }
}
