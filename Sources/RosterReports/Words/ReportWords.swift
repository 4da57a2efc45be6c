/// The headings of the reports.
enum Heading {
  case week, byNeighbourhood, presence, hours, ledger, employers, open, proof, unasked
  case overrides, branches, partChecks, notice, events, dropOuts, levers, figures
}

extension Language {
  /// A heading.
  func title(_ heading: Heading) -> String {
    switch heading {
    case .week: say("Weekrooster", "Week roster")
    case .byNeighbourhood: say("Per wijk: wie is waar, wanneer", "By place: who is where, when")
    case .presence: say("Aanwezigheid per wijk", "Presence by neighbourhood")
    case .hours: say("Uren en belasting per medewerker", "Hours and burden per worker")
    case .ledger: say("Stand van de belasting", "Burden ledger")
    case .employers: say("Inzet per werkgever", "Contribution by employer")
    case .open: say("Wat open blijft, en waarom", "What stays open, and why")
    case .proof: say("Hoe goed dit rooster is", "How good this roster is")
    case .unasked:
      say("Dienstblokken waar niemand om vroeg", "Duties that nobody asked for")
    case .overrides: say("Afwijkingen van de regels", "Departures from the rules")
    case .branches: say("Gebruikte uitzonderingen", "Exceptions used")
    case .partChecks: say("Ten dele nagegaan", "Checked in part")
    case .events: say("Rond de risicomomenten", "Around the risk events")
    case .dropOuts: say("Als er iemand uitvalt", "If somebody drops out")
    case .figures: say("Cijfers uit het document", "Figures of the document")
    case .notice:
      say(
        "Wijzigingen waarvoor instemming nodig is", "Changes that need consent")
    case .levers: say("Wat het meest zou helpen", "What would help most")
    }
  }

  /// What stands where a list of open work would be empty.
  var nothingOpen: String {
    say(
      "Niets: alles wat gevraagd is, staat in het rooster.", "Nothing: all that was asked is done.")
  }

  /// What stands where a list of violations would be empty.
  var noViolations: String {
    say("Geen overtredingen: elke regel is nageleefd.", "No violations: every rule is kept.")
  }

  /// How many rules are broken.
  func violationCount(_ count: Int) -> String {
    self.count(count, ("overtreding", "overtredingen"), ("violation", "violations"))
  }

  /// Words before the public holidays of a week.
  var holidays: String { say("Feestdagen", "Public holidays") }

  /// Words before the risk events of a week.
  var events: String { say("Risicomomenten", "Risk events") }

  /// What stands on a day without duties.
  var nobody: String { say("geen dienstblokken", "no duties") }
}

extension Language {
  /// The columns of the table of hours.
  var hourColumns: HourColumns {
    HourColumns(
      worker: say("Medewerker", "Worker"), paid: say("Betaald", "Paid"),
      credit: say("Telt mee", "Credit"), contract: say("Contract", "Contract"),
      difference: say("Verschil", "Difference"), evening: say("Avond", "Evening"),
      night: say("Nacht", "Night"), weekend: say("Weekend", "Weekend"),
      event: say("Risico", "Event"), burden: say("Belasting", "Burden"),
      perFTE: say("Per fte", "Per FTE"))
  }

  /// What the figures of the table of hours are, and whether it has a column of balances.
  func hourNote(withBalance: Bool) -> String {
    let figures = say(
      "In uren. Telt mee: afwezigheid die als gewerkt geldt. Belasting weegt uren in avond, nacht, "
        + "weekend en bij risicomomenten.",
      "In hours. Credit: absence that counts as worked. Burden weighs hours in the evening, at "
        + "night, at the weekend and at risk events.")
    let balance = say(
      " Per fte: belasting met de stand van eerdere weken erbij.",
      " Per FTE: burden with that of earlier weeks.")
    return withBalance ? figures + balance : figures
  }
}

/// What stands above the columns of the table of hours.
struct HourColumns {
  var worker: String
  var paid: String
  var credit: String
  var contract: String
  var difference: String
  var evening: String
  var night: String
  var weekend: String
  var event: String
  var burden: String
  var perFTE: String
}
