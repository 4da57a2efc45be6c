import CGLPK

/// Attempts at a linear program, from the quickest to the surest.
///
/// GLPK's simplex may cycle or lose its footing on degenerate programs, so every attempt has an
/// iteration limit, and the next one does something else from somewhere else.
struct SimplexLadder {
  /// Where the first attempt starts and how.
  var start: cglpk_start
  var method: cglpk_method
  var limits: SimplexLimits

  /// How an attempt, or the last of several, ended.
  struct Outcome {
    var stopped: LPSolution.WhyStopped
    var fallBacks: Int
  }

  func climb(_ problem: borrowing Problem, deadline: Deadline) throws(SolverError) -> Outcome {
    let usual = limits.iterations ?? (10 * problem.rowCount + 3000)
    let rungs = self.rungs(iterations: Int32(clamping: max(0, usual)))
    var outcome = Outcome(stopped: .gaveUp, fallBacks: 0)
    for (fallBacks, rung) in rungs.enumerated() {
      var rung = rung
      rung.milliseconds = deadline.milliseconds
      outcome = Outcome(stopped: try problem.attempt(rung), fallBacks: fallBacks)
      if outcome.stopped != .iterationLimit && outcome.stopped != .gaveUp { break }
    }
    return outcome
  }

  private func rungs(iterations: Int32) -> [cglpk_simplex] {
    func rung(_ start: cglpk_start, _ method: cglpk_method, textbook: Bool = false) -> cglpk_simplex
    {
      cglpk_simplex(
        start: start, method: method, textbook: textbook ? 1 : 0,
        // Textbook pricing takes more steps to the same end.
        iterations: textbook ? Int32(clamping: 4 * Int(iterations)) : iterations, milliseconds: 0)
    }
    let first = rung(start, method)
    guard limits.fallsBack else { return [first] }
    return [
      first,
      rung(
        CGLPK_START_WARM, method == CGLPK_METHOD_PRIMAL ? CGLPK_METHOD_DUAL : CGLPK_METHOD_PRIMAL),
      rung(CGLPK_START_ADVANCED, CGLPK_METHOD_PRIMAL),
      rung(CGLPK_START_STANDARD, CGLPK_METHOD_PRIMAL, textbook: true),
    ]
  }
}

extension Problem {
  var rowCount: Int { unsafe Int(glp_get_num_rows(pointer)) }
  var columnCount: Int { unsafe Int(glp_get_num_cols(pointer)) }
  var iterationCount: Int { unsafe Int(glp_get_it_cnt(pointer)) }

  fileprivate func attempt(_ rung: cglpk_simplex) throws(SolverError) -> LPSolution.WhyStopped {
    var rung = rung
    let code = try Self.succeed(unsafe cglpk_solve(pointer, &rung))
    return LPSolution.WhyStopped(code: code, status: unsafe glp_get_status(pointer))
  }
}

extension LPSolution.WhyStopped {
  /// GLPK says why it stopped in two places: its return code, and the status of the basis.
  /// Code 0 alone does not mean an optimum.
  init(code: Int32, status: Int32) {
    switch (code, status) {
    case (0, GLP_OPT): self = .optimal
    case (0, GLP_NOFEAS): self = .infeasible
    case (0, GLP_UNBND): self = .unbounded
    case (GLP_EITLIM, _): self = .iterationLimit
    case (GLP_ETMLIM, _): self = .timeLimit
    // The dual method ends like this on an unbounded program; the primal one will tell.
    default: self = .gaveUp
    }
  }
}
