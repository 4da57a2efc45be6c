public import LinearProgramming

/// Why a search broke off.
public enum SearchError: Error, Hashable {
  case cancelled
  case timeLimit
  /// What the search was given to do is done.
  case workLimit
  /// A relaxation could not be solved.
  case unsolved(LPSolution.WhyStopped)
  /// The solver failed.
  case failed(SolverError)

  init(_ stopped: LPSolution.WhyStopped) {
    self = stopped == .timeLimit ? .timeLimit : .unsolved(stopped)
  }
}
