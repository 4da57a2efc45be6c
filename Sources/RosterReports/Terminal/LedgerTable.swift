import Rostering

extension TerminalPage {
  private typealias Figure = (title: String, value: (LedgerLine) -> String)

  /// The burden over time, worker by worker; without its kinds where nothing is known of them before
  /// the horizon, or the terminal is too narrow.
  var ledger: [String] {
    let lines = briefing.ledgerLines
    guard !lines.isEmpty else { return [] }
    let widest = kinds + balances
    let hasKinds = briefing.knowsKindsOfBurden && nameRoom(widest, lines) >= 14
    let figures = hasKinds ? widest : balances
    let names = [language.ledgerColumns.worker] + lines.map(\.worker.visible)
    let name = min(
      names.map(\.displayWidth).max() ?? 0, max(8, nameRoom(figures, lines)))
    let columns =
      [TextTable.Column(title: [language.ledgerColumns.worker], width: name)]
      + figures.map {
        .init(title: [$0.title], width: columnWidth($0, lines), rightAligned: true)
      }
    let rows = lines.map { line in
      [[line.worker.visible]] + figures.map { [$0.value(line)] }
    }
    return heading(language.title(.ledger))
      + TextTable(columns: columns, rows: rows, isDense: isNarrow).lines
      + paragraph(briefing.ledgerNote(byKind: hasKinds), lead: " ")
  }

  private var kinds: [Figure] {
    let titles = language.ledgerColumns
    return [
      (titles.evening, \.evening), (titles.night, \.night), (titles.weekend, \.weekend),
      (titles.event, \.event),
    ]
  }

  private var balances: [Figure] {
    let titles = language.ledgerColumns
    return [
      (titles.opening, \.opening), (titles.added, \.added), (titles.closing, \.closing),
      (titles.perFTE, \.perFTE),
    ]
  }

  private func columnWidth(_ figure: Figure, _ lines: [LedgerLine]) -> Int {
    lines.map { figure.value($0).displayWidth }.reduce(figure.title.displayWidth, max)
  }

  private func nameRoom(_ figures: [Figure], _ lines: [LedgerLine]) -> Int {
    // A blank on the left, and in a roomy table one after the last column.
    (isNarrow ? width - 1 : width - 2)
      - figures.reduce(0) { $0 + columnWidth($1, lines) + (isNarrow ? 2 : 3) }
  }
}
