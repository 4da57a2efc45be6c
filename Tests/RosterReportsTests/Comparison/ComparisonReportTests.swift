import RiskCalendar
import Rostering
import Testing

@testable import RosterReports

@Suite("A comparison in the terminal")
struct ComparisonReportTests {
  private let report = comparisonReport(Kermis.comparison, width: 100)

  @Test("says first what matters most")
  func headlines() {
    let start = """
      Klein team
      Week 51 · maandag 14 t/m zondag 20 december 2026
      Vergelijking: 2 varianten naast de basis klein-team

      In het kort
       · kermis: 4,0 uur minder aanwezigheid (avond −4,0, weekend −4,0), vooral in Hatert (4,0); 1
         verplichting open, 6,0 persoonsuren tekort; aanwezigheid niet zeker.
       · vast: geen rooster mogelijk: wat is vastgezet kan niet samengaan met de regels.

      """
    #expect(report.hasPrefix(start), "\(report)")
  }

  @Test("shows figures with their differences")
  func presence() {
    let table = """
      Aanwezigheid per wijk, in uren
                        │ Basis│   kermis│ vast
      ──────────────────┼──────┼─────────┼─────
       Hatert           │   8,0│ 4,0 −4,0│   –
       Lindenholt       │   4,0│ 4,0    =│   –
       Alle wijken      │  12,0│ 8,0 −4,0│   –
       waarvan avond    │  12,0│ 8,0 −4,0│   –
       waarvan weekend  │   4,0│ 0,0 −4,0│   –
       Gehouden rondes  │     3│   2   −1│   –
       Gevraagde rondes │     4│   4    =│   –

      """
    #expect(report.contains(table), "\(report)")
  }

  @Test("names who loses, and what stays open")
  func lists() {
    let lists = """
      Wijken die aanwezigheid verliezen
       kermis:
        · Hatert: 4,0 uur minder (−1 ronde), in de avond −4,0, in het weekend −4,0; wel 12,0 uur inzet bij
          risicomomenten.

      Verplichtingen die open blijven
       kermis:
        · Najaarskermis, plein, Hatert, za 19-12 18:00–00:00: 1 persoon tekort.

      """
    #expect(report.contains(lists), "\(report)")
    let same = comparisonReport(
      Comparison(of: SmallTeam.planned, with: [.planned(SmallTeam.planned)]))
    #expect(same.contains("\n Geen: nergens is er minder dan in de basis.\n"))
    #expect(same.contains("\n Geen: in alle roosters is alles gedekt.\n"))
    #expect(
      same.contains(" · klein-team: evenveel aanwezigheid; hetzelfde rooster; aanwezigheid niet"))
  }

  @Test("tells hours by employer, and of the team")
  func employers() {
    for line in [
      " Verplichtingen open              │     0│    1    +1│   –",
      " Tekort (persoonsuren)            │   0,0│  6,0  +6,0│   –",
      " Inzet Najaarskermis, uren        │     –│ 12,0 +12,0│   –",
      " Nieuwe dienstblokken             │     –│    2      │   –",
      " Medewerkers met een ander rooster│     –│    2      │   –",
      " Gemeente                         │      │           │",
      "  Betaald                         │  13,5│ 15,5  +2,0│   –",
    ] {
      #expect(report.contains(line + "\n"), "\(line)\n\(report)")
    }
  }

  @Test("marks what a longer search might turn round")
  func certainty() {
    for line in [
      " Verplicht werk, uren tekort │   0,0│ 6,0 +6,0│   –",
      " Aanwezigheid, punten gemist │     6│  12  +6?│   –",
      " hooguit beter               │     1│   8     │   –",
      " Medewerkers, strafpunten    │    49│  80 +31?│   –",
      " ?: niet zeker; met langer zoeken kan dit verschil nog omslaan.",
    ] {
      #expect(report.contains(line + "\n"), "\(line)\n\(report)")
    }
  }

  @Test("says why there is no roster")
  func conflict() {
    #expect(report.contains("\nvast\nEr bestaat geen rooster: wat is vastgezet kan niet samengaan"))
    #expect(report.contains(" · B. de Boer: vr 18-12 vrij\n"))
    #expect(report.contains("ATW 5:3"))
  }

  @Test("fits the page, with several tables where it must", arguments: [60, 100], [1, 3, 6, 20])
  func width(width: Int, count: Int) {
    let comparison = Comparison(of: SmallTeam.planned, with: Kermis.variants(count))
    let report = comparisonReport(comparison, width: width)
    #expect(report.split(separator: "\n").allSatisfy { $0.displayWidth <= width }, "\(report)")
    // Each variant has its figure in each table.
    let hatert = report.split(separator: "\n").filter { $0.hasPrefix(" Hatert ") }
    let cells = hatert.flatMap { $0.split(separator: "│").dropFirst(2) }
    #expect(cells.count == count)
    #expect(cells.allSatisfy { $0.contains("−4,0") })
    #expect(
      report.contains("Per variant: alleen het verschil met de basis.")
        == (count > 3 || width == 60 && count > 1))
  }

  @Test("speaks English on request")
  func english() {
    let report = comparisonReport(Kermis.comparison, language: .english, width: 100)
    let words = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "kermis: 4.0 hours less presence (evening −4.0, weekend −4.0), most of it in Hatert (4.0); "
          + "1 obligation open, 6.0 person-hours short; presence not certain."))
    #expect(report.contains("\nNeighbourhoods that lose presence\n"))
    for word in ["Basis", "uren", "wijk", "Verplicht"] {
      #expect(!report.contains(word), "\(word): \(report)")
    }
  }

  @Test("lets a name do nothing to a terminal")
  func hostile() {
    var scenario = Kermis.planned.agenda.scenario
    scenario.name = "a\u{1B}[2J\r\nb"
    let hostile = PlannedRoster(
      agenda: Agenda(scenario, SmallTeam.horizon), roster: Kermis.planned.roster,
      verdict: Kermis.planned.verdict, proof: nil)
    let report = comparisonReport(Comparison(of: hostile, with: [.planned(hostile)]))
    #expect(!report.unicodeScalars.contains("\u{1B}"))
    #expect(!report.unicodeScalars.contains("\r"))
  }
}
