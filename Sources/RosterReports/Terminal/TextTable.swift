/// A table of text with cells of several lines.
struct TextTable {
  /// One column.
  struct Column {
    var title: [String]
    var width: Int
    var rightAligned = false
  }

  var columns: [Column]
  /// Row by row, cell by cell, line by line.
  var rows: [[[String]]]
  /// Whether a thin rule parts the rows.
  var hasRules = false
  /// Whether no blank follows a cell.
  var isDense = false

  /// The lines of the table.
  var lines: [String] {
    let blanks = isDense ? 1 : 2
    let thin = columns.map { String(repeating: "─", count: $0.width + blanks) }
      .joined(separator: "┼")
    let body = rows.enumerated().flatMap { index, row in
      (hasRules && index > 0 ? [thin] : []) + lines(of: row)
    }
    return lines(of: columns.map(\.title)) + [thin] + body
  }

  private func lines(of row: [[String]]) -> [String] {
    let height = row.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let cells = zip(columns, row).map { column, cell in
        (line < cell.count ? cell[line] : "")
          .fitted(to: column.width, rightAligned: column.rightAligned)
      }
      return " " + cells.joined(separator: isDense ? "│ " : " │ ")
    }
  }
}

/// Lines without blanks at their ends, with a line end after each.
func plainText(_ lines: [String]) -> String {
  lines.map { line in
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }.joined()
}
