import Rostering

extension TerminalPage {
  /// Who is on stand-by when, and what stays open of it; nothing where nobody was asked for.
  var standby: [String] {
    let lines = briefing.standbyLines
    guard !lines.isEmpty else { return [] }
    let words = language.standbyWords
    let figures: [(title: String, value: (StandbyLine) -> String)] = [
      (words.date, \.date), (words.times, \.times), (words.name, \.name),
    ]
    let columns = figures.map { figure in
      let cells = [figure.title] + lines.map { figure.value($0).visible }
      return TextTable.Column(
        title: [figure.title], width: min(24, cells.map(\.displayWidth).max() ?? 0))
    }
    // A blank on the left, and a rule with its blanks after every column.
    let room = max(10, width - columns.reduce(2) { $0 + $1.width + 3 })
    let rows = lines.map { line in
      zip(figures, columns).map { $0.value(line).visible.wrapped(to: $1.width) }
        + [line.who.visible.wrapped(to: room)]
    }
    let open = briefing.openStandbyLines.flatMap { paragraph($0, lead: " · ") }
    let table = TextTable(columns: columns + [.init(title: [words.who], width: room)], rows: rows)
    return heading(words.title) + table.lines + paragraph(words.note, lead: " ")
      + (open.isEmpty ? [] : paragraph(words.open + ":", lead: " ") + open)
  }
}
