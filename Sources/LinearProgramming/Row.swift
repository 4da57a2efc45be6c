/// A constraint of a linear program: the sum over its columns lies between two bounds.
public struct Row: Hashable, Sendable {
  /// A coefficient of a row.
  public struct Entry: Hashable, Sendable {
    /// The column the coefficient stands in.
    public var column: ColumnIndex
    /// The coefficient; entries of the same column are added up.
    public var value: Double

    /// The coefficient `value` in `column`.
    public init(column: ColumnIndex, value: Double) {
      self.column = column
      self.value = value
    }
  }

  /// What messages call it; need not be unique.
  public var name: String
  /// Least sum; `-.infinity` for none.
  public var lower: Double
  /// Largest sum; `.infinity` for none.
  public var upper: Double

  /// A row between `lower` and `upper`; equal bounds make an equation.
  public init(name: String, lower: Double = -.infinity, upper: Double = .infinity) {
    self.name = name
    self.lower = lower
    self.upper = upper
  }
}
