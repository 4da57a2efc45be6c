import RiskCalendar
import RosterReports
import Rostering
import Testing

/// What the page for a council says of what stays open, and what the terminal says of the figures.
@Suite struct CouncilOpenWorkTests {
  private func open(
    _ kind: OpenWork.Kind, _ activity: String = "straatronde", _ place: String = "Hatert",
    missing: Int = 1, cost: Int = 60, event: String? = nil
  ) -> OpenWork {
    OpenWork(
      kind: kind, activity: activity, place: place, week: week("2026-W51"), event: event,
      missing: missing, cost: cost, occasion: nil, obstacles: [])
  }

  /// What stands under the last heading.
  private func sentences(_ open: [OpenWork], _ violations: [Violation] = []) throws -> String {
    let planned = plan(
      Letter.planned().agenda.scenario, SmallTeam.horizon, SmallTeam.duties,
      violations: violations, openWork: open, presence: SmallTeam.presence)
    let page = try #require(councilReport(planned))
    let elements = try #require(PageReader.elements(of: page))
    return try #require(elements.last { $0.name == "p" }?.text)
  }

  @Test func nothing() throws {
    #expect(try sentences([]) == "Niets: alles wat gevraagd is, staat in het rooster. ")
  }

  @Test func workThatMustBeDone() throws {
    let all = [
      open(.post, "plein", cost: 360), open(.post, "plein", cost: 360),
      open(.obligatoryRounds, cost: 480), open(.meeting, "wijkbriefing", "stadhuis", cost: 90),
    ]
    #expect(
      try sentences(all)
        == "Er blijft 21,5 uur verplicht werk open: plein, verplichte rondes in Hatert en wijkbriefing. "
    )
  }

  @Test func roundsByNeighbourhood() throws {
    let all = [
      open(.rounds(.any), missing: 2), open(.rounds(.evening)),
      open(.rounds(.any), "straatronde", "Lindenholt"), open(.rounds(.any), event: "Kermis"),
    ]
    #expect(
      try sentences(all)
        == "Van de 4 gevraagde rondes gaan er 3 niet: Hatert 2 en Lindenholt 1. ")
  }

  @Test func roundsAtOtherTimes() throws {
    #expect(
      try sentences([open(.rounds(.evening))])
        == "Er gaan genoeg rondes, maar niet altijd op de gevraagde momenten. ")
  }

  @Test func noMoreNamesThanASentenceHolds() throws {
    let places = (1...7).map { open(.rounds(.any), "straatronde", "Wijk \($0)") }
    #expect(
      try sentences(places).hasSuffix(
        "Wijk 1 1, Wijk 2 1, Wijk 3 1, Wijk 4 1, Wijk 5 1 en 2 andere. "))
    #expect(try sentences(Array(places.prefix(6))).hasSuffix("Wijk 5 1 en Wijk 6 1. "))
  }

  @Test func brokenRulesComeFirst() throws {
    #expect(
      try sentences([open(.rounds(.any))], [SmallTeam.shortRest]).hasPrefix(
        "Let op: dit rooster heeft 1 overtreding. Van de 4"))
  }

  @Test func inTheTerminal() {
    let text = terminalReport(Letter.planned(), width: 200)
    #expect(
      text.contains(
        """

        Cijfers uit het document
         Dit rooster haalt 2 van de 4 cijfers uit “Brief aan de raad”.
         · Uren per week: straathoekwerk 24,0, minstens 26,0 (✗ te weinig); overleg 3,0, ongeveer 3,0 (✓ gehaald); online 0,0; overig werk 0,0; alles samen 27,0, hoogstens 30,0 (✓ gehaald).
         · Minder dan 1 bekend gezicht in het team: Lindenholt (0).

        """), "\(text)")
    let english = terminalReport(Letter.planned(), language: .english, width: 200)
    #expect(english.contains("Figures of the document"))
    #expect(english.contains("all work 27.0, at most 30.0 (✓ met)."))
  }

  @Test func notInTheTerminalWithoutFigures() {
    #expect(!terminalReport(Letter.planned(nil)).contains("Cijfers uit"))
  }
}
