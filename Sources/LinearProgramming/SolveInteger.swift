/// Looks for the cheapest values of `program` that are whole in its integer columns.
///
/// The search runs on a thread of its own, where a fault cannot reach the caller's sessions. The
/// caller's thread waits, so it should be one that may; `progress` is called on it.
///
/// - Parameters:
///   - program: what to solve.
///   - limits: when to stop.
///   - progress: hears where the search stands, and may stop it.
/// - Returns: why the search stopped, and the best values it found, if any.
/// - Throws: ``SolverError`` if a number, bound or index of `program` is no such thing, or if
///   GLPK failed. A program without a solution is an answer, not an error.
public func solveInteger(
  _ program: LinearProgram, _ limits: IntegerLimits = IntegerLimits(),
  progress: ((IntegerProgress) -> IntegerProgress.Decision)? = nil
) throws(SolverError) -> IntegerSolution {
  let listens = progress != nil
  let result: Result<IntegerSolution, SolverError> = SolverThread.run(
    answering: { (question: IntegerProgress) in progress?(question) ?? .goOn },
    { ask in
      Result { () throws(SolverError) in
        let search = IntegerSearch(program: program, limits: limits)
        return try search.run(listener: listens ? ask : nil)
      }
    })
  return try result.get()
}
