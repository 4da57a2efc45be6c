/// The place of a row in its program, from 0.
public struct RowIndex: Hashable, Sendable, Comparable {
  /// The number of rows before it.
  public let index: Int

  /// The row at `index`, from 0.
  public init(_ index: Int) {
    self.index = index
  }

  /// Whether `left` comes first.
  public static func < (left: RowIndex, right: RowIndex) -> Bool { left.index < right.index }
}

/// The place of a column in its program, from 0.
public struct ColumnIndex: Hashable, Sendable, Comparable {
  /// The number of columns before it.
  public let index: Int

  /// The column at `index`, from 0.
  public init(_ index: Int) {
    self.index = index
  }

  /// Whether `left` comes first.
  public static func < (left: ColumnIndex, right: ColumnIndex) -> Bool {
    left.index < right.index
  }
}
