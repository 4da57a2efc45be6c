import RiskCalendar
import RosterReports
import Rostering
import Testing

/// Stand-by in the reports, and nothing of it where none is asked for.
@Suite struct StandbyReportTests {
  private let planned: PlannedRoster = {
    let sample = SmallTeam.planned
    var scenario = sample.agenda.scenario
    scenario.standbys = [
      Standby(
        name: "late lijn", days: [.friday, .saturday], span: span("18:00-08:00"),
        workers: Set(scenario.workers.map(\.name)))
    ]
    let agenda = Agenda(scenario, sample.agenda.horizon)
    let first = agenda.standbyOccasions.prefix(1).map {
      StandbyTurn(worker: "A. Smit", standby: $0.standby, interval: $0.interval)
    }
    return PlannedRoster(
      agenda: agenda, roster: sample.roster, verdict: sample.verdict, proof: sample.proof,
      standby: StandbyPlan(first, for: agenda))
  }()

  @Test func terminal() {
    let text = terminalReport(planned, width: 120)
    #expect(text.contains("Bereikbaarheidsdienst (consignatie)"))
    #expect(text.contains(" vr 18-12 │ 18:00–08:00 │ late lijn   │ A. Smit"))
    #expect(text.contains("za 19-12 18:00–08:00, late lijn: 1 persoon tekort"))
    #expect(terminalReport(planned, language: .english).contains("1 person short"))
  }

  @Test func html() {
    let page = htmlReport(planned, language: .english)
    #expect(page.contains("<h2>Stand-by</h2>"))
    #expect(page.contains(">A. Smit</td>"))
    #expect(page.contains("<li>Sat 19 Dec 18:00–08:00, late lijn: 1 person short</li>"))
  }

  @Test func files() {
    let row = "2026-12-18,2026-12-18T18:00:00+01:00,2026-12-19T08:00:00+01:00,late lijn,A. Smit"
    #expect(standbyReport(planned) == "date,start,end,standby,worker\r\n\(row)\r\n")
    let json = jsonReport(planned)
    #expect(json.contains("\"standby\" : {"))
    #expect(json.contains("\"missing\" : 1"))
  }

  @Test func nothingWhereNoneIsAsked() {
    let plain = SmallTeam.planned
    #expect(standbyReport(plain) == nil)
    #expect(!jsonReport(plain).contains("standby"))
    #expect(!htmlReport(plain).contains("consignatie"))
    #expect(!terminalReport(plain).contains("consignatie"))
  }
}
