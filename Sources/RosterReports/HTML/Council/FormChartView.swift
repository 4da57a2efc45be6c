import Rostering

/// Hours a week as bars, each with a line for the figure of the document.
struct FormChartView {
  let title: String
  /// The whole chart in words, for who cannot see it.
  let text: String
  let height: Int
  let bars: [FormBarView]

  init(_ briefing: CouncilBriefing, _ words: CouncilWords) {
    let lines = briefing.formLines + [briefing.otherLine]
    let hours = lines.map(\.hours)
    let most = max(1, hours.map { max($0.average, $0.figure?.minutes ?? 0) }.max() ?? 0)
    let language = briefing.language
    title = words.chart
    text = lines.map { "\($0.name): \(language.bar($0))" }.joined(separator: "; ") + "."
    bars = lines.enumerated().map { row, line in
      FormBarView(line, value: language.bar(line), row: row, most: most)
    }
    height = FormBarView.height(bars.count)
  }
}

/// The hours of one form. All figures are units of the drawing, which is 700 wide.
struct FormBarView {
  let name: String
  let kind: String
  let value: String
  let y: Int
  let labelY: Int
  let length: Int
  /// Where the line of the figure stands; nil where the document gives none.
  let goal: Line?
  let valueX: Int

  /// A line across the bar.
  struct Line {
    let x: Int
    let top: Int
    let bottom: Int
  }

  private static let rowHeight = 25
  private static let start = 180
  private static let room = 350
  /// Columns that the room for names holds.
  private static let nameWidth = 24

  /// Height of a drawing with so many bars.
  static func height(_ count: Int) -> Int { count * rowHeight }

  /// The bar at `row`, where `most` minutes fill the room.
  init(_ line: FormLine, value: String, row: Int, most: Int) {
    let top = row * Self.rowHeight + 4
    name = line.name.visible.truncated(to: Self.nameWidth)
    kind = "bar-" + (line.hours.isMet.map { $0 ? "met" : "unmet" } ?? "unasked")
    self.value = value
    y = top
    labelY = top + 12
    length = Self.room * line.hours.average / most
    let mark = line.hours.figure.map { Self.room * $0.minutes / most }
    goal = mark.map { Line(x: Self.start + $0, top: top - 4, bottom: top + 20) }
    valueX = Self.start + max(length, mark ?? 0) + 8
  }
}

extension Language {
  /// What stands beside a bar, like `44,0 · minstens 46,0 ✗`.
  fileprivate func bar(_ line: FormLine) -> String {
    guard let figure = line.figure, let isMet = line.hours.isMet else { return line.planned }
    return "\(line.planned) · \(figure) \(isMet ? "✓" : "✗")"
  }
}
