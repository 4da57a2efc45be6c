import Rostering

/// The burden of one worker over time, in words.
struct LedgerLine {
  var worker: String
  /// By kind, from the beginning of the horizon to its end: `12,0→20,0`.
  var evening: String
  var night: String
  var weekend: String
  var event: String
  /// Weighed, at the beginning.
  var opening: String
  /// Weighed, in the horizon.
  var added: String
  /// Weighed, at the end.
  var closing: String
  /// The same by FTE.
  var perFTE: String
}

extension Briefing {
  /// The burden of every worker over time.
  var ledgerLines: [LedgerLine] {
    verdict.workers.compactMap { account in
      agenda.ledger(of: account).map { ledgerLine(account.worker, $0) }
    }
  }

  private func ledgerLine(_ worker: String, _ ledger: BurdenLedger) -> LedgerLine {
    func change(_ kind: KeyPath<Burden, Int>) -> String {
      let (from, to) = (ledger.opening[keyPath: kind], ledger.closing[keyPath: kind])
      return "\(language.hours(from))→\(language.hours(to))"
    }
    let weights = scenario.weights
    let closing = ledger.weighedClosing(weights)
    return LedgerLine(
      worker: worker, evening: change(\.evening), night: change(\.night),
      weekend: change(\.weekend), event: change(\.event),
      opening: language.hours(ledger.weighedOpening(weights)),
      added: language.hours(ledger.added.weighed(weights)), closing: language.hours(closing),
      perFTE: language.hours(Int((Double(closing) / ledger.fte).rounded())))
  }

  /// Whether anything is known of earlier weeks kind by kind.
  var knowsKindsOfBurden: Bool {
    verdict.workers.compactMap(agenda.ledger).contains { $0.opening != Burden() }
  }

  /// What the figures of the ledger are.
  func ledgerNote(byKind: Bool) -> String {
    let weighed = say(
      "In uren, zoals belasting weegt: meegebracht (begin), in deze periode (erbij) en samen (eind).",
      "In hours as burden weighs: carried in (start), in this period (added) and together (end).")
    let kinds = say(" Per soort: begin → eind.", " By kind: start → end.")
    return weighed + (byKind ? kinds : "") + knowledge(byKind: byKind)
  }

  private func knowledge(byKind: Bool) -> String {
    let ledgers = verdict.workers.compactMap(agenda.ledger)
    let isStated = ledgers.contains { $0.stated != 0 }
    guard isStated || ledgers.contains(where: { $0.opening != Burden() }) else {
      return say(
        " Van eerdere weken is geen belasting bekend.", " No burden of earlier weeks is known.")
    }
    guard isStated, byKind else { return "" }
    return say(
      " Een beginstand die als één getal is opgegeven, zit niet in de soorten.",
      " What is stated of earlier weeks as one figure is in none of the kinds.")
  }
}

extension Language {
  /// The columns of the ledger.
  var ledgerColumns: LedgerColumns {
    let hours = hourColumns
    return LedgerColumns(
      worker: hours.worker, evening: hours.evening, night: hours.night, weekend: hours.weekend,
      event: hours.event, opening: say("Begin", "Start"), added: say("Erbij", "Added"),
      closing: say("Eind", "End"), perFTE: hours.perFTE)
  }
}

/// What stands above the columns of the ledger.
struct LedgerColumns {
  var worker: String
  var evening: String
  var night: String
  var weekend: String
  var event: String
  var opening: String
  var added: String
  var closing: String
  var perFTE: String
}
