import CGLPK

extension LPSession {
  /// Appends `columns`, which are nonbasic until the next solve.
  ///
  /// - Returns: their indices.
  @discardableResult
  public mutating func addColumns(_ columns: [Column]) throws(SolverError) -> Range<Int> {
    try problem.check()
    try problem.add(ColumnBatch(columns, rows: rowCount, integral: false))
    let first = columnCount
    columnNames += columns.map(\.name)
    // A column that may not be 0 changes the sums of its rows.
    if columns.contains(where: { $0.lower > 0 || $0.upper < 0 }) { note(.bounds) }
    note(.columns)
    return first..<columnCount
  }

  /// Appends rows with their coefficients over columns that exist.
  ///
  /// - Returns: their indices.
  @discardableResult
  public mutating func addRows(_ rows: [(row: Row, entries: [Row.Entry])]) throws(SolverError)
    -> Range<Int>
  {
    try problem.check()
    try problem.add(RowBatch(rows, columns: columnCount))
    let first = rowCount
    rowNames += rows.map(\.row.name)
    note(.bounds)
    return first..<rowCount
  }

  /// Moves the bounds of a column.
  public mutating func setBounds(of column: ColumnIndex, lower: Double, upper: Double)
    throws(SolverError)
  {
    try problem.check()
    try checkIndex(column)
    try Bounds.check(lower, upper, of: .column(columnNames[column.index]))
    try Problem.succeed(
      unsafe cglpk_set_column_bounds(problem.pointer, Int32(column.index + 1), lower, upper))
    note(.bounds)
  }

  /// Moves the bounds of a row.
  public mutating func setBounds(of row: RowIndex, lower: Double, upper: Double)
    throws(SolverError)
  {
    try problem.check()
    try checkIndex(row)
    try Bounds.check(lower, upper, of: .row(rowNames[row.index]))
    try Problem.succeed(
      unsafe cglpk_set_row_bounds(problem.pointer, Int32(row.index + 1), lower, upper))
    note(.bounds)
  }

  /// Changes the cost of a column.
  public mutating func setCost(of column: ColumnIndex, _ cost: Double) throws(SolverError) {
    try problem.check()
    try checkIndex(column)
    try checkCost(cost, of: column.index)
    try Problem.succeed(
      unsafe cglpk_set_costs(problem.pointer, Int32(column.index + 1), 1, [cost]))
    note(.columns)
  }

  /// Changes the cost of every column.
  public mutating func setCosts(_ costs: [Double]) throws(SolverError) {
    try problem.check()
    guard costs.count == columnCount else {
      throw .wrongCount(costs: costs.count, columns: columnCount)
    }
    for (column, cost) in costs.enumerated() {
      try checkCost(cost, of: column)
    }
    try Problem.succeed(
      unsafe cglpk_set_costs(problem.pointer, 1, Int32(costs.count), costs))
    note(.columns)
  }

  /// Removes columns; those behind them move down and keep their order. The basis stays, with
  /// rows in the place of basic columns that go. Naming a column twice does no harm.
  public mutating func removeColumns(_ columns: [ColumnIndex]) throws(SolverError) {
    try problem.check()
    for column in columns {
      try checkIndex(column)
    }
    let going = Set(columns)
    let indices = going.map { Int32($0.index + 1) }.sorted()
    try Problem.succeed(
      unsafe cglpk_remove_columns(problem.pointer, Int32(indices.count), indices))
    columnNames = columnNames.enumerated().filter { !going.contains(ColumnIndex($0.offset)) }
      .map(\.element)
    note(.bounds)
  }

  /// Remembers a change; one of the bounds outweighs any other.
  private mutating func note(_ change: Changes) {
    if changes == .columns { changes = change }
  }

  private func checkIndex(_ column: ColumnIndex) throws(SolverError) {
    guard columnNames.indices.contains(column.index) else {
      throw .noSuchColumn(index: column.index, count: columnCount, row: nil)
    }
  }

  private func checkIndex(_ row: RowIndex) throws(SolverError) {
    guard rowNames.indices.contains(row.index) else {
      throw .noSuchRow(index: row.index, count: rowCount, column: nil)
    }
  }

  private func checkCost(_ cost: Double, of column: Int) throws(SolverError) {
    guard cost.isFinite else {
      throw .notFinite(quantity: "cost", of: .column(columnNames[column]), value: cost)
    }
  }
}
