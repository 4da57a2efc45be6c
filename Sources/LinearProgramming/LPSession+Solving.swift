import CGLPK

extension LPSession {
  /// Solves the program as it is now, from the basis of the last solve if there was one.
  ///
  /// - Throws: ``SolverError/fault(_:)``, ``SolverError/lost`` or ``SolverError/wrongThread``;
  ///   a program without an optimum is an answer, not an error.
  public mutating func solve(_ limits: SimplexLimits = SimplexLimits()) throws(SolverError)
    -> LPSolution
  {
    try problem.check()
    let before = problem.iterationCount
    let outcome = try ladder(limits).climb(problem, deadline: Deadline(seconds: limits.time))
    changes = outcome.stopped == .optimal ? .columns : .bounds
    var solution = problem.solution(stopped: outcome.stopped)
    solution.fallBacks = outcome.fallBacks
    solution.iterations = problem.iterationCount - before
    return solution
  }

  private func ladder(_ limits: SimplexLimits) -> SimplexLadder {
    switch changes {
    case .fresh:
      SimplexLadder(start: CGLPK_START_ADVANCED, method: CGLPK_METHOD_PRIMAL, limits: limits)
    case .columns:
      SimplexLadder(start: CGLPK_START_WARM, method: CGLPK_METHOD_PRIMAL, limits: limits)
    case .bounds:
      SimplexLadder(start: CGLPK_START_WARM, method: CGLPK_METHOD_FITTING, limits: limits)
    }
  }
}

extension Problem {
  /// Reads what the last attempt left behind. GLPK's numbers mean something only if the basis
  /// is feasible.
  fileprivate func solution(stopped: LPSolution.WhyStopped) -> LPSolution {
    var solution = LPSolution(
      stopped: stopped, holds: .nothing, objective: .nan, values: [], duals: [], reducedCosts: [],
      iterations: 0, fallBacks: 0)
    guard stopped != .infeasible, unsafe glp_get_prim_stat(pointer) == GLP_FEAS else {
      return solution
    }
    solution.values = [Double](repeating: 0, count: columnCount)
    solution.reducedCosts = [Double](repeating: 0, count: columnCount)
    solution.duals = [Double](repeating: 0, count: rowCount)
    unsafe cglpk_read_basic(
      pointer, &solution.values, &solution.reducedCosts, &solution.duals)
    solution.objective = unsafe glp_get_obj_val(pointer)
    solution.holds = stopped == .optimal ? .optimal : .feasible
    if stopped != .optimal {
      solution.duals = []
      solution.reducedCosts = []
    }
    return solution
  }
}
