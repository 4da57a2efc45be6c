/// Where an integer search stands.
public struct IntegerProgress: Hashable, Sendable {
  /// What the listener wants of the search.
  public enum Decision: Hashable, Sendable {
    /// To search on.
    case goOn
    /// To stop with what it has.
    case stop
  }

  /// Subproblems begun.
  public var nodes: Int
  /// Subproblems waiting.
  public var openNodes: Int
  /// No solution costs less.
  public var bound: Double
  /// The cost of the best solution so far, if there is one.
  public var incumbent: Double?
}
