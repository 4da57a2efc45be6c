/// The answer to a linear program.
public struct LPSolution: Hashable, Sendable {
  /// Why the solver stopped.
  public enum WhyStopped: Hashable, Sendable {
    /// It found the optimum.
    case optimal
    /// No values keep every bound.
    case infeasible
    /// There is no least cost.
    case unbounded
    /// The last attempt ran out of iterations.
    case iterationLimit
    /// The time is over.
    case timeLimit
    /// Every attempt failed for numerical reasons.
    case gaveUp
  }

  /// Why the solver stopped.
  public var stopped: WhyStopped
  /// What the arrays below mean; with `.nothing` they are empty.
  public var holds: Held
  /// The cost of `values`; NaN if nothing is held.
  public var objective: Double
  /// The value of every column.
  public var values: [Double]
  /// The dual of every row: the change of the objective for each unit its right-hand side goes
  /// up. At least 0 where a lower bound binds, at most 0 where an upper bound does. Only for an
  /// optimum; else empty.
  public var duals: [Double]
  /// The reduced cost of every column: its cost minus what its entries are worth at the duals.
  /// At least 0 for a column at its lower bound. Only for an optimum; else empty.
  public var reducedCosts: [Double]
  /// Simplex iterations of all attempts.
  public var iterations: Int
  /// Attempts after the first.
  public var fallBacks: Int
}
