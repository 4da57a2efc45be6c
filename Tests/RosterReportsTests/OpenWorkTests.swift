import RiskCalendar
import Rostering
import Testing

@testable import RosterReports

@Suite("What stays open and why, in words")
struct OpenWorkTests {
  private func line(
    _ open: OpenWork, _ duties: [Duty] = SmallTeam.duties, weeks: Int = 1,
    _ language: Language = .dutch
  ) -> String {
    let horizon = Horizon(firstWeek: week("2026-W51"), weekCount: weeks)
    let planned = plan(
      SmallTeam.scenario, horizon, duties, openWork: [open], presence: SmallTeam.presence)
    let lines = Briefing(planned: planned, language: language).openLines
    return lines.map { "\($0.what) \($0.why)" }.joined(separator: "\n")
  }

  private func open(
    _ kind: OpenWork.Kind, _ activity: String, _ place: String, missing: Int = 1,
    _ obstacles: [OpenWork.Obstacle], occasion: Interval? = interval("2026-12-18 19:00-23:00")
  ) -> OpenWork {
    OpenWork(
      kind: kind, activity: activity, place: place, week: week("2026-W51"), missing: missing,
      cost: 60, occasion: occasion, obstacles: obstacles)
  }

  private func blocked(_ worker: String, _ rule: Rule) -> OpenWork.Obstacle {
    .init(worker: worker, violations: [Violation(rule, worker: worker, duties: [])])
  }

  private func free(_ worker: String) -> OpenWork.Obstacle { .init(worker: worker, violations: []) }

  @Test("a discipline of which nobody is free")
  func discipline() {
    #expect(
      line(SmallTeam.openRound)
        == "Hatert: 2 van 3 rondes. Dichtst bij: vr 18-12 19:00–23:00. Geen jeugdcoach vrij: "
        + "B. de Boer – rust te kort (9 u 30 na do 17-12 23:00).")
  }

  @Test("nobody at all, in a horizon of several weeks")
  func nobody() {
    let round = open(
      .rounds(.evening), "straatronde", "Elders", missing: 2,
      [blocked("A. Smit", .availability), blocked("B. de Boer", .contractHours)])
    #expect(
      line(round, weeks: 2)
        == "Week 51, Elders: 2 avondrondes tekort. Dichtst bij: vr 18-12 19:00–23:00. "
        + "Niemand vrij: A. Smit – niet beschikbaar; B. de Boer – contracturen vol.")
  }

  @Test("many, summed up rule by rule")
  func many() {
    let names = (1...4).map { "Medewerker \($0)" }
    let round = open(
      .rounds(.weekend), "straatronde", "Lindenholt",
      names.map { blocked($0, .contractHours) }
        + [blocked("A. Smit", .availability), blocked("B. de Boer", .availability)])
    #expect(
      line(round, [])
        == "Lindenholt: 1 weekendronde tekort. Dichtst bij: vr 18-12 19:00–23:00. "
        + "Geen jongerenwerker vrij: A. Smit – niet beschikbaar.")
    let elsewhere = open(.obligatoryRounds, "straatronde", "Elders", round.obstacles)
    #expect(
      line(elsewhere, [])
        == "Elders: 1 verplichte ronde tekort. Dichtst bij: vr 18-12 19:00–23:00. Niemand vrij. "
        + "Contracturen vol: 4 medewerkers; niet beschikbaar: A. Smit en B. de Boer.")
  }

  @Test("somebody could, where no rule stands in the way")
  func possible() {
    let round = open(
      .rounds(.any), "straatronde", "Hatert", [free("A. Smit"), free("B. de Boer")])
    #expect(line(round).hasSuffix("Zonder een regel te breken kan dit met A. Smit en B. de Boer."))
    #expect(
      line(round, SmallTeam.duties, .english)
        .hasSuffix("Possible without breaking a rule with A. Smit and B. de Boer."))
  }

  @Test("a post with its event, and who is there already")
  func post() {
    let post = OpenWork(
      kind: .post, activity: "vuurplaats", place: "Hatert <plein>", week: week("2026-W53"),
      missing: 2, cost: 900, occasion: interval("2026-12-31 20:00-04:00"), obstacles: [])
    let base = Nights.newYear
    let planned = plan(
      base.agenda.scenario, base.agenda.horizon, base.roster.duties, openWork: [post])
    let lines = Briefing(planned: planned, language: .dutch).openLines
    #expect(
      lines.map(\.what) == [
        "Jaarwisseling, vuurplaats, Hatert <plein>, do 31-12 20:00–04:00: 2 personen tekort."
      ])
    #expect(lines.map(\.why) == [""])
  }

  @Test("a meeting and hours of one worker")
  func obligations() {
    let meeting = open(
      .meeting, "wijkbriefing", "Stadhuis", [blocked("A. Smit", .onePlaceAtATime)],
      occasion: interval("2026-12-15 13:30-15:00"))
    #expect(
      line(meeting, [])
        == "Wijkbriefing, Stadhuis, di 15-12 13:30–15:00: 1 deelnemer tekort. Niemand vrij: "
        + "A. Smit – werkt dan al of reist nog.")
    let sessions = open(
      .sessions, "coaching", "Kantoor", missing: 90, [blocked("A. Smit", .contractHours)],
      occasion: nil)
    #expect(line(sessions) == "A. Smit, coaching: 1,5 uur tekort. Contracturen vol.")
  }

  @Test("rounds of several kinds of one neighbourhood, for one reason, on one line")
  func together() {
    var evening = SmallTeam.openRound
    evening.kind = .rounds(.evening)
    let planned = plan(
      SmallTeam.scenario, SmallTeam.horizon, SmallTeam.duties,
      openWork: [SmallTeam.openRound, evening], presence: SmallTeam.presence)
    let lines = Briefing(planned: planned, language: .dutch).openLines
    #expect(
      lines.map(\.what) == [
        "Hatert: 2 van 3 rondes en 1 van 2 avondrondes. Dichtst bij: vr 18-12 19:00–23:00."
      ])
  }

  @Test("a skill that nobody free has, and a discipline of which too few are")
  func lacks() {
    var scenario = SmallTeam.scenario
    scenario.crew = CrewRule(
      atLeast: 3, atMost: 3, disciplines: [.init("jongerenwerker", 2)],
      skills: [.init("rijbewijs", 1)])
    scenario.workers[2].skills = ["rijbewijs"]
    func why(_ obstacles: [OpenWork.Obstacle]) -> [String] {
      let round = open(.rounds(.any), "straatronde", "Hatert", obstacles)
      let planned = plan(scenario, SmallTeam.horizon, [], openWork: [round])
      return Briefing(planned: planned, language: .dutch).openLines.map(\.why)
    }
    #expect(
      why([free("A. Smit"), free("C. Öztürk"), blocked("B. de Boer", .weekends)]) == [
        "Niemand vrij met rijbewijs: B. de Boer – te veel weekenden."
      ])
    #expect(
      why([free("A. Smit"), blocked("C. Öztürk", .evenings), free("B. de Boer")]) == [
        "Te weinig vrij als jongerenwerker (1 van 2): C. Öztürk – te veel avonden."
      ])
  }

  @Test("a round for which no time is left")
  func noTimeLeft() {
    let round = open(.obligatoryRounds, "straatronde", "Hatert", missing: 2, [], occasion: nil)
    #expect(
      line(round)
        == "Hatert: 2 verplichte rondes tekort. Er is deze week geen tijdvak meer over voor deze wijk."
    )
  }

  @Test("nothing stays open")
  func nothing() {
    let planned = plan(SmallTeam.scenario, SmallTeam.horizon, SmallTeam.duties)
    #expect(
      terminalReport(planned).contains(" Niets: alles wat gevraagd is, staat in het rooster.\n"))
  }
}
