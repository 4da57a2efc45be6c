import RiskCalendar
import Rostering

/// The small team, and the same with a fair in Hatert on Saturday that takes two people off the street.
enum Kermis {
  /// Hatert 8 h in two evenings, Lindenholt 4 h; Sunday's round of Hatert becomes a post of 6 h.
  static let planned: PlannedRoster = {
    var scenario = SmallTeam.scenario
    scenario.name = "kermis"
    scenario.events = [
      RiskEvent(
        name: "Najaarskermis",
        posts: [
          Post(
            name: "plein", place: "Hatert", date: date("2026-12-19"), span: span("18:00-24:00"),
            crew: CrewRule(atLeast: 2, wanted: 3, atMost: 4))
        ])
    ]
    let posts = ["A. Smit", "B. de Boer"].map {
      duty($0, "2026-12-19 18:00-24:00", "plein", "Hatert", event: "Najaarskermis")
    }
    let open = OpenWork(
      kind: .post, activity: "plein", place: "Hatert", week: week("2026-W51"), missing: 1,
      cost: 360, occasion: interval("2026-12-19 18:00-24:00"), obstacles: [])
    return plan(
      scenario, SmallTeam.horizon, SmallTeam.duties.dropLast(2) + posts,
      score: Score(must: 360, presence: 12, people: 80),
      proof: Proof(bound: Score(must: 360, presence: 4, people: 60), ending: .workLimit),
      openWork: [open, SmallTeam.openRound], presence: presence)
  }()

  private static let presence = [
    PresenceAccount(
      neighbourhood: "Hatert", week: week("2026-W51"), held: [.any: 1, .evening: 1],
      asked: [.any: 3, .evening: 2], missedPoints: 12, fullPoints: 33),
    SmallTeam.presence[1],
  ]

  /// What cannot be planned, and why.
  static let impossible: PlanOutcome = {
    var scenario = SmallTeam.scenario
    scenario.name = "vast"
    let pin = Pin(worker: "B. de Boer", decision: .free(date("2026-12-18")))
    return .impossible(
      Agenda(scenario, SmallTeam.horizon), pins: [pin], violations: [SmallTeam.shortRest])
  }()

  static let comparison = Comparison(
    of: SmallTeam.planned, with: [.planned(planned), impossible])

  /// The same roster under other names, so many times.
  static func variants(_ count: Int) -> [PlanOutcome] {
    (1...count).map { number in
      var scenario = planned.agenda.scenario
      scenario.name = "kermis-met-een-lange-naam-\(number)"
      return .planned(
        PlannedRoster(
          agenda: Agenda(scenario, SmallTeam.horizon), roster: planned.roster,
          verdict: planned.verdict, proof: planned.proof))
    }
  }
}
