/// What a solve of a linear program may cost.
public struct SimplexLimits: Hashable, Sendable {
  /// Simplex iterations of one attempt; nil for ten times the rows and 3,000.
  ///
  /// There is always a limit, because GLPK's simplex can cycle for ever on degenerate programs.
  public var iterations: Int?
  /// Seconds for all attempts together; nil for no limit. A negative number counts as 0.
  public var time: Double?
  /// Whether further attempts follow when one fails or runs out of iterations.
  public var fallsBack: Bool

  /// Limits on iterations an attempt, seconds in all, and the number of attempts.
  public init(iterations: Int? = nil, time: Double? = nil, fallsBack: Bool = true) {
    self.iterations = iterations
    self.time = time
    self.fallsBack = fallsBack
  }
}
