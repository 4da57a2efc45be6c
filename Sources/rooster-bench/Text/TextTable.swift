/// Cells in columns, under a line of titles.
struct TextTable {
  var titles: [String]
  /// Columns of numbers, which stand on the right.
  var numbers: Range<Int>
  var rows: [[String]]

  /// One line each, without blanks at its end.
  var lines: [String] {
    let cells = [titles] + rows
    let widths = titles.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    var lines = cells.map { line($0, widths) }
    lines.insert(line(widths.map { String(repeating: "-", count: $0) }, widths), at: 1)
    return lines
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let blanks = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return numbers.contains(column) ? blanks + cell.0 : cell.0 + blanks
    }
    return padded.joined(separator: "  ").trimmingSuffix(" ")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = self[...]
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
