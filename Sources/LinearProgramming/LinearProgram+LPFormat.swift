extension LinearProgram {
  /// The program in the LP format of CPLEX, for people and for other solvers.
  ///
  /// Names are made plain and carry the index, as in `c12_late_duty`.
  ///
  /// - Precondition: every row that an entry names exists.
  /// - Returns: the text of the file.
  public func lpFormat() -> String {
    let names = TextNames(self)
    let terms = rowTerms(names)
    var lines = ["Minimize"]
    // Every column, since readers refuse bounds of one they have not met.
    let costs = zip(columns, names.columns).map { Self.term($0.cost, $1) }
    lines.append(" cost: " + joined(costs))
    lines.append("Subject To")
    for (index, row) in rows.enumerated() {
      lines += Self.lines(row, name: names.rows[index], sum: terms[index])
    }
    lines.append("Bounds")
    lines += zip(columns, names.columns).map { Self.bounds($0, $1) }
    let integers = zip(columns, names.columns).filter(\.0.isInteger).map(\.1)
    if !integers.isEmpty { lines += ["General"] + integers.map { " " + $0 } }
    return (lines + ["End", ""]).joined(separator: "\n")
  }

  /// The left-hand side of every row.
  private func rowTerms(_ names: TextNames) -> [String] {
    var terms = [[String]](repeating: [], count: rows.count)
    for (column, name) in zip(columns, names.columns) {
      for entry in column.merged { terms[entry.row.index].append(Self.term(entry.value, name)) }
    }
    // The format knows no empty sum.
    return terms.map { $0.isEmpty ? "0 \(names.columns.first ?? "none")" : joined($0) }
  }

  private static func term(_ value: Double, _ name: String) -> String {
    "\(value < 0 ? "-" : "+") \(plainNumber(abs(value))) \(name)"
  }

  /// Many readers have a limit on the length of a line.
  private func joined(_ terms: [String]) -> String {
    stride(from: 0, to: terms.count, by: 8)
      .map { terms[$0..<min($0 + 8, terms.count)].joined(separator: " ") }
      .joined(separator: "\n  ")
  }

  /// A row with two bounds takes two lines, since not every reader knows ranges.
  private static func lines(_ row: Row, name: String, sum: String) -> [String] {
    if row.lower == row.upper { return [" \(name): \(sum) = \(plainNumber(row.lower))"] }
    var lines: [String] = []
    if row.lower.isFinite { lines.append(" \(name): \(sum) >= \(plainNumber(row.lower))") }
    if row.upper.isFinite {
      let own = lines.isEmpty ? name : name + "_upper"
      lines.append(" \(own): \(sum) <= \(plainNumber(row.upper))")
    }
    return lines
  }

  private static func bounds(_ column: Column, _ name: String) -> String {
    if column.lower == column.upper { return " \(name) = \(plainNumber(column.lower))" }
    switch (column.lower.isFinite, column.upper.isFinite) {
    case (false, false): return " \(name) free"
    case (false, true): return " -inf <= \(name) <= \(plainNumber(column.upper))"
    case (true, false): return " \(name) >= \(plainNumber(column.lower))"
    case (true, true):
      return " \(plainNumber(column.lower)) <= \(name) <= \(plainNumber(column.upper))"
    }
  }
}
