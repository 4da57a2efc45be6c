/// Checked columns on their way to GLPK.
struct ColumnBatch {
  private(set) var batch: Batch
  private(set) var costs: [Double] = []
  private(set) var integer: [UInt8] = []

  /// Checks every number and index of `columns` against a program of `rows` rows. Integer
  /// columns are relaxed unless `integral`.
  init(_ columns: [Column], rows: Int, integral: Bool) throws(SolverError) {
    batch = Batch(width: rows, reserving: columns.count)
    costs.reserveCapacity(columns.count)
    for column in columns {
      try append(column, rows: rows, integral: integral)
    }
  }

  private mutating func append(_ column: Column, rows: Int, integral: Bool) throws(SolverError) {
    guard column.cost.isFinite else {
      throw .notFinite(quantity: "cost", of: .column(column.name), value: column.cost)
    }
    try Bounds.check(column.lower, column.upper, of: .column(column.name))
    for entry in column.entries where !batch.add(index: entry.row.index, value: entry.value) {
      throw .noSuchRow(index: entry.row.index, count: rows, column: column.name)
    }
    if let value = batch.firstNotFinite {
      throw .notFinite(quantity: "coefficient", of: .column(column.name), value: value)
    }
    batch.close(lower: column.lower, upper: column.upper)
    costs.append(column.cost)
    integer.append(integral && column.isInteger ? 1 : 0)
  }
}
