import Rostering

/// Hours and burden, worker by worker, burden over time, and what each employer puts in.
struct HoursView {
  let lines: [HourBarView]
  let ledger: [LedgerLine]
  let hasKinds: Bool
  let ledgerNote: String
  let employers: [String]

  init(_ briefing: Briefing) {
    let hourLines = briefing.hourLines
    let heaviest = hourLines.map(\.balanceMinutesPerFTE).max() ?? 0
    lines = hourLines.map { HourBarView($0, heaviest: heaviest) }
    ledger = briefing.ledgerLines
    hasKinds = briefing.knowsKindsOfBurden
    ledgerNote = briefing.ledgerNote(byKind: hasKinds)
    employers = briefing.employerLines
  }
}

/// The account of one worker with bars.
struct HourBarView {
  let line: HourLine
  /// How much of the contract is filled, in percent of the bar.
  let filled: Int
  /// Burden per FTE, in percent of the heaviest.
  let load: Int

  init(_ line: HourLine, heaviest: Int) {
    self.line = line
    filled = line.filledMinutes.filled(of: line.contractMinutes)
    load = line.balanceMinutesPerFTE.filled(of: heaviest)
  }
}
