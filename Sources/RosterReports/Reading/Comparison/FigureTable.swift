/// Figures of all sides beside each other, in words.
struct FigureTable {
  let title: String
  let rows: [FigureRow]
  let notes: [String]

  /// Nil where there is nothing to show.
  init?(_ title: String, _ rows: [FigureRow], notes: [String] = []) {
    if rows.isEmpty { return nil }
    self.title = title
    self.rows = rows
    self.notes = notes
  }
}

/// A figure on every side, or a heading above such.
struct FigureRow {
  let label: String
  let base: String
  /// Variant by variant; empty for a heading.
  let cells: [FigureCell]

  var isHeading: Bool { cells.isEmpty }

  /// A heading.
  init(heading: String) {
    label = heading
    base = ""
    cells = []
  }

  /// A figure, with a mark after differences that are not certain, or without differences.
  init(
    _ line: MeasureLine, _ language: Language, label: String? = nil, doubts: [Bool]? = nil,
    hasDifferences: Bool = true
  ) {
    self.label = label ?? line.name
    base = line.base.map { language.figure($0, line.unit) } ?? "–"
    cells = line.values.indices.map { index in
      let isDoubtful = doubts?[index] ?? false
      return FigureCell(
        value: line.values[index].map { language.figure($0, line.unit) } ?? "–",
        difference: (hasDifferences ? line.differences[index] : nil).map {
          language.difference($0, line.unit) + (isDoubtful ? "?" : "")
        } ?? "")
    }
  }
}

/// A figure of a variant.
struct FigureCell {
  let value: String
  /// How it differs from that of the base; empty where that is not told.
  let difference: String
}
