/// Checked rows on their way to GLPK.
struct RowBatch {
  private(set) var batch: Batch

  /// Checks every bound of `rows`, which have no entries yet.
  init(_ rows: [Row]) throws(SolverError) {
    batch = Batch(width: 0, reserving: rows.count)
    for row in rows {
      try append(row, entries: [], columns: 0)
    }
  }

  /// Checks every number and index of `rows` against a program of `columns` columns.
  init(_ rows: [(row: Row, entries: [Row.Entry])], columns: Int) throws(SolverError) {
    batch = Batch(width: columns, reserving: rows.count)
    for (row, entries) in rows {
      try append(row, entries: entries, columns: columns)
    }
  }

  private mutating func append(_ row: Row, entries: [Row.Entry], columns: Int) throws(SolverError) {
    try Bounds.check(row.lower, row.upper, of: .row(row.name))
    for entry in entries where !batch.add(index: entry.column.index, value: entry.value) {
      throw .noSuchColumn(index: entry.column.index, count: columns, row: row.name)
    }
    if let value = batch.firstNotFinite {
      throw .notFinite(quantity: "coefficient", of: .row(row.name), value: value)
    }
    batch.close(lower: row.lower, upper: row.upper)
  }
}
