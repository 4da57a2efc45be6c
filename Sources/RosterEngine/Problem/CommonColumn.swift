public import LinearProgramming

/// A column that belongs to no worker.
public struct CommonColumn: Sendable {
  /// What the search may do with a column.
  public enum Role: Hashable, Sendable {
    /// A quantity; it may have to be whole.
    case plain
    /// Makes up for what is missing while no roster is known: no roster holds any of it.
    case artificial
    /// Artificial, and at hand only where the column at this position is held at its upper bound.
    case standIn(for: Int)
  }

  /// For messages.
  public var name: String
  /// By level.
  public var costs: [Int]
  /// Its upper bound; the lower one is 0.
  public var upper: Double
  /// Whether it is whole in every roster, and worth deciding on.
  public var isInteger: Bool
  /// Where it enters the common rows.
  public var entries: [Column.Entry]
  /// What it is there for.
  public var role: Role

  /// A column between 0 and `upper`.
  public init(
    name: String, costs: [Int], upper: Double = .infinity, isInteger: Bool = false,
    entries: [Column.Entry], role: Role = .plain
  ) {
    self.name = name
    self.costs = costs
    self.upper = upper
    self.isInteger = isInteger
    self.entries = entries
    self.role = role
  }
}
