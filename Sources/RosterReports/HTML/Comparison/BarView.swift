import Rostering

/// The rounds of one neighbourhood on every side as bars, each against its goal.
struct BarChartView {
  let name: String
  /// The whole chart in words, for who cannot see it.
  let text: String
  let height: Int
  let bars: [BarView]
}

/// The rounds of one side: a bar for what is held in an outline for what is asked. All figures are
/// units of the drawing, which is 340 wide.
struct BarView {
  let side: String
  let kind: String
  let value: String
  let labelY: Int
  let y: Int
  let length: Int
  /// Nil where nothing is asked.
  let goal: Int?
  let valueX: Int
}

extension BarView {
  private static let rowHeight = 24
  private static let start = 136
  private static let room = 150
  /// Characters that the room for names holds.
  private static let nameWidth = 19

  /// Height of a drawing with so many bars.
  static func height(_ count: Int) -> Int { count * rowHeight }

  /// The bar at `row`, where `most` rounds fill the room; grey where as many are held as in the base.
  init(
    _ side: String, _ figures: PresenceFigures, row: Int, most: Int, before: Int?
  ) {
    let (held, asked) = (figures.held(.any), figures.asked(.any))
    self.side = side.visible.truncated(to: Self.nameWidth)
    kind =
      before.map { held < $0 ? "bar-less" : held > $0 ? "bar-more" : "bar-same" } ?? "bar-base"
    value = asked == 0 ? "\(held)" : "\(held) / \(asked)"
    y = row * Self.rowHeight + 5
    labelY = y + 11
    length = Self.room * held / most
    goal = asked == 0 ? nil : Self.room * asked / most
    valueX = Self.start + max(length, goal ?? 0) + 6
  }
}

extension ComparisonBriefing {
  /// A chart for every neighbourhood of any side.
  var barCharts: [BarChartView] {
    let sides =
      [SidePresence(name: baseWord, presence: base.presence)]
      + variants.compactMap { variant in
        variant.contrast.map {
          SidePresence(name: variant.name, presence: $0.figures.presence)
        }
      }
    let all = sides.flatMap(\.presence)
    let most = all.map { max($0.held(.any), $0.asked(.any)) }.max() ?? 0
    return all.map(\.neighbourhood).eachOnce.map { chart($0, sides, most: max(1, most)) }
  }

  private func chart(_ name: String, _ sides: [SidePresence], most: Int) -> BarChartView {
    let before = sides[0].figures(name)?.held(.any)
    let own = sides.indices.filter { sides[$0].figures(name) != nil }
    let bars = own.enumerated().compactMap { row, index in
      sides[index].figures(name).map { figures in
        BarView(
          sides[index].name, figures, row: row, most: most,
          before: index == 0 ? nil : before ?? 0)
      }
    }
    let words = zip(own, bars).map { "\(sides[$0].name): \($1.value)" }
    return BarChartView(
      name: name, text: "\(name). \(words.joined(separator: "; "))",
      height: BarView.height(bars.count), bars: bars)
  }
}

/// What neighbourhoods get on one side.
private struct SidePresence {
  let name: String
  let presence: [PresenceFigures]

  func figures(_ neighbourhood: String) -> PresenceFigures? {
    presence.first { $0.neighbourhood == neighbourhood }
  }
}
