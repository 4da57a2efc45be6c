import RiskCalendar
import Rostering

/// The small team, with a letter that says what it should do.
enum Letter {
  static let figures = Figures(
    document: "Brief aan de raad",
    forms: [
      Figures.Form(
        name: "straathoekwerk", activities: ["straatronde"], figure: Figure(minutes: 26 * 60),
        source: "Er komt minimaal 26 uur."),
      Figures.Form(
        name: "overleg", activities: ["wijkbriefing"],
        figure: Figure(minutes: 3 * 60, sense: .about)),
      Figures.Form(name: "online", activities: ["online jongerenwerk"]),
    ], total: Figure(minutes: 30 * 60, sense: .atMost), familiarFaces: 1)

  /// A. Smit and C. Öztürk are familiar faces in Hatert, nobody in Lindenholt.
  static func planned(
    _ figures: Figures? = figures, _ horizon: Horizon = SmallTeam.horizon,
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> PlannedRoster {
    var scenario = SmallTeam.scenario
    scenario.figures = figures
    scenario.workers[0].homes = ["Hatert"]
    scenario.workers[1].homes = ["Hatert"]
    scenario.workers[2].homes = []
    change(&scenario)
    return plan(
      scenario, horizon, SmallTeam.duties, openWork: [SmallTeam.openRound],
      presence: SmallTeam.presence)
  }
}
