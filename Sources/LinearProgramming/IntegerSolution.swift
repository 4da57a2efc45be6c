/// The answer to an integer program.
public struct IntegerSolution: Hashable, Sendable {
  /// Why the search stopped.
  public enum WhyStopped: Hashable, Sendable {
    /// The values held are proven to be the cheapest.
    case proven
    /// The values held are within the relative gap of the bound.
    case withinGap
    /// The time is over.
    case timeLimit
    /// Enough nodes were begun.
    case nodeLimit
    /// The search tree grew too large.
    case memoryLimit
    /// The listener asked for it.
    case cancelled
    /// No values keep every bound.
    case infeasible
    /// No values keep every bound and cost at most the cutoff.
    case cutOff
    /// There is no least cost, or no values keep every bound: the solver cannot tell which.
    case unbounded
    /// A linear program of the search failed for numerical reasons.
    case gaveUp
  }

  /// Why the search stopped.
  public var stopped: WhyStopped
  /// What `values` means; with `.nothing` it is empty.
  public var holds: Held
  /// The value of every column, exactly whole in integer columns.
  public var values: [Double]
  /// The cost of `values`, summed anew from them; NaN if nothing is held.
  public var objective: Double
  /// No solution costs less: `-.infinity` if nothing is known, `.infinity` if there is none, and
  /// at most the cutoff.
  public var bound: Double
  /// Subproblems begun.
  public var nodes: Int
  /// By how much `values` break the worst broken bound, summed anew from them.
  public var largestViolation: Double

  /// How far the objective may be above the least cost, as a fraction; infinite without values.
  public var relativeGap: Double {
    guard holds != .nothing else { return .infinity }
    return max(0, objective - bound) / max(abs(objective), 1e-9)
  }
}
