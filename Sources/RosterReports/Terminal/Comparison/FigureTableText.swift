import Rostering

/// A table of figures in columns of text: the base, then a column for every variant.
struct FigureTableText {
  private let table: FigureTable
  private let names: [String]
  private let base: String
  private let width: Int

  init(_ table: FigureTable, _ briefing: ComparisonBriefing, width: Int) {
    self.table = table
    names = briefing.variants.map(\.name.visible)
    base = briefing.baseWord
    self.width = width
  }

  /// Whether there is room for figures beside the differences of all variants.
  var hasValues: Bool { fits(names.indices, withValues: true) }

  /// The lines of the table; of several under each other where not all variants fit beside each
  /// other.
  var lines: [String] {
    let hasValues = hasValues
    var tables: [[String]] = []
    var first = names.startIndex
    while first < names.endIndex {
      var end = first + 1
      while end < names.endIndex, fits(first..<(end + 1), withValues: hasValues) { end += 1 }
      tables.append(lines(of: first..<end, withValues: hasValues))
      first = end
    }
    return Array(tables.joined(separator: [""]))
  }

  private func lines(of variants: Range<Int>, withValues: Bool) -> [String] {
    let rows = table.rows.map { row in
      [label(row), [row.base]]
        + variants.map { index in
          row.isHeading ? [""] : [text(row.cells[index], index, withValues: withValues)]
        }
    }
    let columns = columns(of: variants, withValues: withValues)
    return TextTable(columns: columns, rows: rows, isDense: true).lines
  }

  /// The label in lines, indented under a heading.
  private func label(_ row: FigureRow) -> [String] {
    let hasHeadings = table.rows.contains(where: \.isHeading)
    let indent = hasHeadings && !row.isHeading ? " " : ""
    return row.label.visible.wrapped(to: labelWidth - indent.count).map { indent + $0 }
  }

  private func columns(of variants: Range<Int>, withValues: Bool) -> [TextTable.Column] {
    let names = variants.map { index in
      let width = columnWidth(index, withValues: withValues)
      return TextTable.Column(
        title: self.names[index].wrapped(to: width), width: width, rightAligned: true)
    }
    return [
      TextTable.Column(title: [""], width: labelWidth),
      TextTable.Column(title: [base], width: baseWidth, rightAligned: true),
    ] + names
  }

  private func fits(_ variants: Range<Int>, withValues: Bool) -> Bool {
    // A blank on the left, and a rule with a blank before every column but the first.
    let columns = columns(of: variants, withValues: withValues)
    return columns.reduce(1) { $0 + $1.width } + 2 * (columns.count - 1) <= width
  }
}

extension FigureTableText {
  /// No label takes more than a third of the page.
  private var labelWidth: Int {
    min(width / 3, table.rows.map { $0.label.visible.displayWidth + 1 }.max() ?? 0)
  }

  private var baseWidth: Int {
    table.rows.map(\.base.displayWidth).reduce(base.displayWidth, max)
  }

  /// As wide as the figures need, and as the name does up to some width, at which it is broken.
  private func columnWidth(_ index: Int, withValues: Bool) -> Int {
    let name = min(names[index].displayWidth, withValues ? 14 : 9)
    let texts = cells(index).map { text($0, index, withValues: withValues) }
    return texts.map(\.displayWidth).reduce(max(name, 4), max)
  }

  private func cells(_ index: Int) -> [FigureCell] {
    table.rows.filter { !$0.isHeading }.map { $0.cells[index] }
  }

  /// The figure with its difference, or only that where there is one.
  private func text(_ cell: FigureCell, _ index: Int, withValues: Bool) -> String {
    guard withValues else { return cell.difference.isEmpty ? cell.value : cell.difference }
    let room = cells(index).map(\.difference.displayWidth).max() ?? 0
    return cell.value + " " + cell.difference.fitted(to: room, rightAligned: true)
  }
}
