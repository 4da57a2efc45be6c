import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The page for a terminal")
struct TerminalReportTests {
  @Test("shows the small team word for word")
  func wordForWord() {
    #expect(terminalReport(SmallTeam.planned, width: 120) == Self.smallTeamInDutch)
  }

  @Test(
    "never runs over the width of the terminal", arguments: [60, 80, 106, 120, 160], Sample.allCases
  )
  func staysWithin(width: Int, sample: Sample) {
    let lines = terminalReport(sample.planned, width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test("puts the days under each other where the terminal is narrow")
  func narrow() {
    let report = terminalReport(SmallTeam.planned, width: 60)
    let tuesday = """
      dinsdag 15 december
        13:30–15:00  wijkbriefing, Stadhuis
                     A. Smit, B. de Boer
        19:00–23:00  straatronde, Hatert
                     A. Smit, B. de Boer
      woensdag 16 december
        geen dienstblokken
      """
    #expect(report.contains(tuesday))
    #expect(report.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test("breaks long words rather than leave anything out")
  func longWords() {
    let place = "Multifunctioneel-centrum"
    let long = duty("A. Smit", "2026-12-16 09:00-12:00", "vakontwikkelingsgesprek", place)
    let report = terminalReport(plan(SmallTeam.scenario, SmallTeam.horizon, [long]), width: 106)
    #expect(!report.contains("…"))
    for piece in ["vakontwikk-", "elingsgesp-", "rek", "Multifunct-", "ioneel-", "centrum"] {
      #expect(report.contains(piece))
    }
  }

  @Test("counts columns, not bytes: accents line up")
  func accents() {
    let lines = terminalReport(SmallTeam.planned, width: 120).split(separator: "\n")
    let rule = lines.first { $0.hasPrefix("──") } ?? ""
    let row = lines.first { $0.hasPrefix(" C. Öztürk") } ?? ""
    #expect(row.firstIndex(of: "│") == row.index(row.startIndex, offsetBy: 15))
    #expect(rule.prefix(15).allSatisfy { $0 == "─" })
  }

  @Test("has one table a week")
  func weeks() {
    let horizon = Horizon(firstWeek: week("2026-W52"), weekCount: 2)
    let report = terminalReport(plan(SmallTeam.scenario, horizon, []))
    #expect(
      report.contains("Week 52 t/m 53 · maandag 21 december 2026 t/m zondag 3 januari 2027\n"))
    #expect(report.contains("Week 52 · maandag 21 t/m zondag 27 december 2026\n"))
    #expect(report.contains("Week 53 · maandag 28 december 2026 t/m zondag 3 januari 2027\n"))
    #expect(
      report.contains(
        "Feestdagen: vr 25-12 eerste kerstdag; za 26-12 tweede kerstdag; vr 1-1 nieuwjaarsdag\n"))
  }

  @Test("shows no name that would move the cursor")
  func controlCharacters() {
    let scenario = SmallTeam.scenario
    let duties = [duty("\u{1B}[2J\r\nX", "2026-12-16 09:00-12:00", "a\tb", "c")]
    let report = terminalReport(plan(scenario, SmallTeam.horizon, duties))
    let controls = report.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(Set(controls) == ["\n"])
  }

  @Test("is bold only where asked")
  func bold() {
    #expect(!terminalReport(SmallTeam.planned).contains("\u{1B}"))
    let bold = terminalReport(SmallTeam.planned, bold: true)
    #expect(bold.contains("\u{1B}[1mWat open blijft, en waarom\u{1B}[0m\n"))
    #expect(
      bold.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
        == terminalReport(SmallTeam.planned))
  }

  @Test("speaks English on request")
  func english() {
    let report = terminalReport(SmallTeam.planned, language: .english, width: 120)
    #expect(report.contains("Week 51 · Monday 14 to Sunday 20 December 2026\n"))
    #expect(
      report.replacing("\n   ", with: " ").contains(
        " · Hatert: 2 of 3 rounds. Nearest: Fri 18 Dec 19:00–23:00. No jeugdcoach free: "
          + "B. de Boer – rest too short (9 h 30 after Thu 17 Dec 23:00).\n"))
    #expect(report.contains(" Welzijn: 1.5 FTE (promised 1.5); 13.5 of 54.0 hours rostered"))
  }
}

extension TerminalReportTests {
  static let smallTeamInDutch = """
    Klein team
    Week 51 · maandag 14 t/m zondag 20 december 2026

     Medewerker    │ ma 14-12     │ di 15-12     │ wo 16-12     │ do 17-12     │ vr 18-12     │ za 19-12     │ zo 20-12
    ───────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────
     A. Smit       │              │ 13:30–15:00  │              │              │              │ 19:00–23:00  │
     jongerenwerker│              │ wijkbriefing │              │              │              │ straatronde  │
                   │              │ Stadhuis     │              │              │              │ Hatert       │
                   │              │ 19:00–23:00  │              │              │              │              │
                   │              │ straatronde  │              │              │              │              │
                   │              │ Hatert       │              │              │              │              │
    ───────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────
     C. Öztürk     │              │              │              │ 19:00–23:00  │              │              │
     jongerenwerker│              │              │              │ straatronde  │              │              │
                   │              │              │              │ Lindenholt   │              │              │
    ───────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────┼──────────────
     B. de Boer    │              │ 13:30–15:00  │              │ 19:00–23:00  │              │ 19:00–23:00  │
     jeugdcoach    │              │ wijkbriefing │              │ straatronde  │              │ straatronde  │
                   │              │ Stadhuis     │              │ Lindenholt   │              │ Hatert       │
                   │              │ 19:00–23:00  │              │              │              │              │
                   │              │ straatronde  │              │              │              │              │
                   │              │ Hatert       │              │              │              │              │

    Wat open blijft, en waarom
     · Hatert: 2 van 3 rondes. Dichtst bij: vr 18-12 19:00–23:00. Geen jeugdcoach vrij: B. de Boer – rust te kort (9 u 30 na
       do 17-12 23:00).

    Aanwezigheid per wijk
     Wijk       │   Rondes │    Avond
    ────────────┼──────────┼──────────
     Hatert     │    2 / 3 │    2 / 2
     Lindenholt │    1 / 1 │        –

    Uren en belasting per medewerker
     Medewerker │ Betaald │ Telt mee │ Contract │ Verschil │ Avond │ Nacht │ Weekend │ Risico │ Belasting │ Per fte
    ────────────┼─────────┼──────────┼──────────┼──────────┼───────┼───────┼─────────┼────────┼───────────┼─────────
     A. Smit    │     9,5 │      0,0 │     36,0 │    −26,5 │   8,0 │   0,0 │     4,0 │    0,0 │      12,0 │    14,0
     C. Öztürk  │     4,0 │      0,0 │     18,0 │    −14,0 │   4,0 │   0,0 │     0,0 │    0,0 │       4,0 │     8,0
     B. de Boer │    13,5 │      0,0 │     27,0 │    −13,5 │  12,0 │   0,0 │     4,0 │    0,0 │      16,0 │    21,3
     In uren. Telt mee: afwezigheid die als gewerkt geldt. Belasting weegt uren in avond, nacht, weekend en bij
     risicomomenten. Per fte: belasting met de stand van eerdere weken erbij.

    Stand van de belasting
     Medewerker │ Begin │ Erbij │ Eind │ Per fte
    ────────────┼───────┼───────┼──────┼─────────
     A. Smit    │   2,0 │  12,0 │ 14,0 │    14,0
     C. Öztürk  │   0,0 │   4,0 │  4,0 │     8,0
     B. de Boer │   0,0 │  16,0 │ 16,0 │    21,3
     In uren, zoals belasting weegt: meegebracht (begin), in deze periode (erbij) en samen (eind).

    Inzet per werkgever
     Welzijn: 1,5 fte (toegezegd 1,5); 13,5 van 54,0 uur ingeroosterd; belasting 16,0, met eerdere weken 12,0 per fte
     Gemeente: 0,75 fte; 13,5 van 27,0 uur ingeroosterd; belasting 16,0, met eerdere weken 21,3 per fte

    Hoe goed dit rooster is
     De afgesproken hoeveelheid zoekwerk is gedaan. Hieronder staat hoeveel beter het hooguit nog kan.
     · Verplicht werk: alles gedekt; bewezen best
     · Aanwezigheid in de wijken: 37 van 43 punten (86 %); hooguit 1 punt aanwezigheid (2,7 %) beter mogelijk
     · De medewerkers: 49 strafpunten (belasting 32); bewezen best

    """
}
