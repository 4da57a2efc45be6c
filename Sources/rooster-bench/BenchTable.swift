import Foundation

/// All that was measured, as text.
struct BenchTable {
  var rows: [BenchRow]

  /// The table, and how to read it.
  var text: String {
    let cells = [BenchRow.titles] + rows.map(\.cells)
    let widths = BenchRow.titles.indices.map { column in
      cells.map { $0[column].count }.max() ?? 0
    }
    var lines = cells.map { line($0, widths) }
    lines.insert(line(widths.map { String(repeating: "-", count: $0) }, widths), at: 1)
    return (lines + [""] + legend).map { $0 + "\n" }.joined()
  }

  private var legend: [String] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return [
      "Whole processes on \(cores) cores, medians; a run that uses all of its time is not repeated.",
      "A level shows what the roster costs (less is better), and after ≥ what no roster goes below",
      "where it is not proven best; the share is that of the presence reached. \"1 % after\" is the",
      "time of search until the presence is proven within 1 % of the best.",
    ]
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let blanks = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return (1...4).contains(column) ? blanks + cell.0 : cell.0 + blanks
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
