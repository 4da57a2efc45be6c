/// A linear program, always to be minimised: the least cost over all columns such that every
/// row and every column keeps its bounds.
///
/// It is a plain value and promises nothing about its numbers; whatever solves it checks them.
public struct LinearProgram: Hashable, Sendable {
  /// The rows, without their coefficients, which stand in the columns.
  public var rows: [Row]
  /// The columns.
  public var columns: [Column]

  /// A program of these rows and columns.
  public init(rows: [Row] = [], columns: [Column] = []) {
    self.rows = rows
    self.columns = columns
  }

  /// Appends `row`, and its coefficients to columns that exist.
  ///
  /// - Precondition: every column of `entries` exists.
  @discardableResult
  public mutating func addRow(_ row: Row, entries: [Row.Entry] = []) -> RowIndex {
    let index = RowIndex(rows.count)
    rows.append(row)
    for entry in entries {
      columns[entry.column.index].entries.append(Column.Entry(row: index, value: entry.value))
    }
    return index
  }

  /// Appends `column`.
  @discardableResult
  public mutating func addColumn(_ column: Column) -> ColumnIndex {
    columns.append(column)
    return ColumnIndex(columns.count - 1)
  }

  /// What `values`, one for each column, cost.
  public func cost(of values: [Double]) -> Double {
    zip(columns, values).reduce(0) { $0 + $1.0.cost * $1.1 }
  }

  /// By how much `values`, one for each column, break the worst broken bound of a row or column.
  ///
  /// - Precondition: every row that an entry names exists.
  public func largestViolation(of values: [Double]) -> Double {
    var sums = [Double](repeating: 0, count: rows.count)
    var worst = 0.0
    for (column, value) in zip(columns, values) {
      worst = max(worst, column.lower - value, value - column.upper)
      for entry in column.entries { sums[entry.row.index] += entry.value * value }
    }
    for (row, sum) in zip(rows, sums) { worst = max(worst, row.lower - sum, sum - row.upper) }
    return worst
  }
}
