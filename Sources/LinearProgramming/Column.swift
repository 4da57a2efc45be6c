/// A variable of a linear program, with what it costs and what it puts in every row.
public struct Column: Hashable, Sendable {
  /// A coefficient of a column.
  public struct Entry: Hashable, Sendable {
    /// The row the coefficient stands in.
    public var row: RowIndex
    /// The coefficient; entries of the same row are added up.
    public var value: Double

    /// The coefficient `value` in `row`.
    public init(row: RowIndex, value: Double) {
      self.row = row
      self.value = value
    }
  }

  /// What messages call it; need not be unique.
  public var name: String
  /// Cost of one unit.
  public var cost: Double
  /// Least value; `-.infinity` for none.
  public var lower: Double
  /// Largest value; `.infinity` for none.
  public var upper: Double
  /// Whether only whole numbers will do. Only an integer solve looks at it.
  public var isInteger: Bool
  /// The coefficients, in any order.
  public var entries: [Entry]

  /// A column between `lower` and `upper` at `cost` a unit.
  public init(
    name: String, cost: Double, lower: Double = 0, upper: Double = .infinity,
    isInteger: Bool = false, entries: [Entry] = []
  ) {
    self.name = name
    self.cost = cost
    self.lower = lower
    self.upper = upper
    self.isInteger = isInteger
    self.entries = entries
  }
}
