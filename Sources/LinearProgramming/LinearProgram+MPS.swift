extension LinearProgram {
  /// The program in the free MPS format, for other solvers.
  ///
  /// Names are made plain and carry the index, as in `c12_late_duty`.
  ///
  /// - Precondition: every row that an entry names exists.
  /// - Returns: the text of the file.
  public func mps() -> String {
    let names = TextNames(self)
    var lines = ["NAME rooster", "ROWS", " N cost"]
    lines += zip(rows, names.rows).map { " \(Self.kind($0)) \($1)" }
    lines.append("COLUMNS")
    for integer in [false, true] { lines += columnLines(names, integer: integer) }
    lines.append("RHS")
    lines += zip(rows, names.rows).compactMap(Self.rightHandSide)
    lines.append("RANGES")
    lines += zip(rows, names.rows).compactMap(Self.range)
    lines.append("BOUNDS")
    lines += zip(columns, names.columns).flatMap(Self.bounds)
    return (lines + ["ENDATA", ""]).joined(separator: "\n")
  }

  private static func kind(_ row: Row) -> String {
    if row.lower == row.upper { return "E" }
    if row.lower.isFinite { return "G" }
    return row.upper.isFinite ? "L" : "N"
  }

  /// The integer columns stand between two markers.
  private func columnLines(_ names: TextNames, integer: Bool) -> [String] {
    let lines = zip(columns, names.columns).filter { $0.0.isInteger == integer }
      .flatMap { column, name in
        [" \(name) cost \(plainNumber(column.cost))"]
          + column.merged.map { " \(name) \(names.rows[$0.row.index]) \(plainNumber($0.value))" }
      }
    guard integer && !lines.isEmpty else { return lines }
    return [" start 'MARKER' 'INTORG'"] + lines + [" end 'MARKER' 'INTEND'"]
  }

  private static func rightHandSide(_ row: Row, _ name: String) -> String? {
    let side = row.lower.isFinite ? row.lower : row.upper
    return side.isFinite && side != 0 ? " rhs \(name) \(plainNumber(side))" : nil
  }

  private static func range(_ row: Row, _ name: String) -> String? {
    let width = row.upper - row.lower
    return width.isFinite && width > 0 ? " range \(name) \(plainNumber(width))" : nil
  }

  private static func bounds(_ column: Column, _ name: String) -> [String] {
    if column.lower == column.upper { return [" FX bound \(name) \(plainNumber(column.lower))"] }
    if !column.lower.isFinite && !column.upper.isFinite { return [" FR bound \(name)"] }
    let lower =
      column.lower.isFinite
      ? " LO bound \(name) \(plainNumber(column.lower))" : " MI bound \(name)"
    // Without a bound some readers take an integer column for one between 0 and 1.
    let upper =
      column.upper.isFinite
      ? " UP bound \(name) \(plainNumber(column.upper))" : " PL bound \(name)"
    return [lower, upper]
  }
}
