import Rostering

extension TerminalPage {
  /// Rounds held of rounds asked, by neighbourhood and week.
  var presence: [String] {
    let accounts = briefing.verdict.presence
    guard !accounts.isEmpty else { return [] }
    let kinds = PresenceGoal.Kind.allCases.filter { kind in
      accounts.contains { ($0.asked[kind] ?? 0) > 0 }
    }
    let columns =
      [TextTable.Column(title: [briefing.say("Wijk", "Neighbourhood")], width: nameWidth(accounts))]
      + kinds.map { .init(title: [language.column($0)], width: 8, rightAligned: true) }
    let rows = accounts.map { account in
      [[label(account)]]
        + kinds.map { kind in
          let asked = account.asked[kind] ?? 0
          let held = account.held[kind] ?? 0
          return [asked == 0 ? "–" : "\(held) / \(asked)"]
        }
    }
    return heading(language.title(.presence)) + TextTable(columns: columns, rows: rows).lines
  }

  private func nameWidth(_ accounts: [PresenceAccount]) -> Int {
    min(44, accounts.map { label($0).displayWidth }.max() ?? 0)
  }

  private func label(_ account: PresenceAccount) -> String {
    let week = briefing.horizon.weekCount > 1 ? ", \(language.short(account.week))" : ""
    let event = account.event.map { ", \($0.visible)" } ?? ""
    return account.neighbourhood.visible + event + week
  }
}

extension TerminalPage {
  private typealias Figure = (title: String, value: (HourLine) -> String)

  /// Hours against contract and burden, worker by worker; without the kinds of burden where the
  /// terminal is too narrow for them.
  var hours: [String] {
    let lines = briefing.hourLines
    let room = nameRoom(beside: allFigures)
    let figures = room >= 14 ? allFigures : mainFigures
    let titles = language.hourColumns
    let longest = lines.map(\.worker.visible.displayWidth).max() ?? 0
    let name = min(max(titles.worker.count, longest), max(8, nameRoom(beside: figures)))
    let columns =
      [TextTable.Column(title: [titles.worker], width: name)]
      + figures.map { .init(title: [$0.title], width: $0.title.count, rightAligned: true) }
    let rows = lines.map { line in
      [[line.worker.visible]] + figures.map { [$0.value(line)] }
    }
    return heading(language.title(.hours))
      + TextTable(columns: columns, rows: rows, isDense: isNarrow).lines
      + paragraph(language.hourNote(withBalance: room >= 14), lead: " ")
  }

  private var mainFigures: [Figure] { contractFigures + [(language.hourColumns.burden, \.burden)] }

  private var allFigures: [Figure] {
    let titles = language.hourColumns
    let kinds: [Figure] = [
      (titles.evening, \.evening), (titles.night, \.night), (titles.weekend, \.weekend),
      (titles.event, \.event),
    ]
    return contractFigures + kinds
      + [(titles.burden, \.burden), (titles.perFTE, \.balancePerFTE)]
  }

  private var contractFigures: [Figure] {
    let titles = language.hourColumns
    return [
      (titles.paid, \.paid), (titles.credit, \.credit), (titles.contract, \.contract),
      (titles.difference, \.difference),
    ]
  }

  private func nameRoom(beside figures: [Figure]) -> Int {
    // A blank on the left, and in a roomy table one after the last column.
    (isNarrow ? width - 1 : width - 2)
      - figures.reduce(0) { $0 + $1.title.count + (isNarrow ? 2 : 3) }
  }

  /// FTE and hours, employer by employer.
  var employers: [String] {
    heading(language.title(.employers))
      + briefing.employerLines.flatMap { paragraph($0, lead: " ") }
  }
}
