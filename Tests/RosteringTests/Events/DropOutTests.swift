import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What becomes of a post when one of its crew falls ill.
@Suite struct DropOutTests {
  private let hours = "20:00–23:00"

  /// Anna and the jeugdcoach Cato are on the post of Friday.
  private func dropOuts(
    _ team: [Worker], crew: CrewRule = CrewRule(atLeast: 2, atMost: 2), besides: [Duty] = [],
    standby: [String] = []
  ) -> [DropOut] {
    var scenario = streetScenario(of: team, crew: CrewRule(atLeast: 1, atMost: 2))
    let post = Post(
      name: "plein", place: "Waalkade", date: date("2026-12-18"), span: span(hours), crew: crew)
    scenario.events = [RiskEvent(name: "kermis", posts: [post])]
    let agenda = Agenda(scenario, Horizon(firstWeek: week("2026-W51")))
    let crewed = ["Anna", "Cato"].map { name in
      Duty(
        worker: name, activity: "plein", place: "Waalkade", interval: interval("2026-12-18", hours),
        event: "kermis")
    }
    let turns = standby.map {
      StandbyTurn(
        worker: $0, standby: "achterwacht", interval: interval("2026-12-18", "18:00–08:00"))
    }
    return Audit(agenda).dropOuts(
      of: Roster(horizon: agenda.horizon, duties: crewed + besides),
      standby: StandbyPlan(turns, for: agenda))
  }

  private let pair = [worker("Anna"), worker("Cato", "jeugdcoach")]

  @Test func fallsOverWithoutAnybodyElse() {
    let found = dropOuts(pair)
    #expect(found.map(\.absent) == ["Anna", "Cato"])
    #expect(found.map(\.outcome) == [.fallsOver, .fallsOver])
  }

  @Test func canDoWithOneLess() {
    #expect(
      dropOuts(pair, crew: CrewRule(atLeast: 1, wanted: 2, atMost: 2)).map(\.outcome)
        == [.fewer, .fewer])
  }

  /// Bram has worked all day, Dana is free, Eva is away.
  @Test func whoIsFreeAndRestedStandsIn() {
    let away = [AvailabilityEntry(.unavailable, .weekdays([.friday]))]
    let team = pair + [worker("Bram"), worker("Dana"), worker("Eva", availability: away)]
    let longDay = duty("2026-12-18", "07:00–19:00", breakMinutes: 60, by: "Bram")
    #expect(
      dropOuts(team, besides: [longDay]).map(\.outcome)
        == [.standIns(["Dana"]), .standIns(["Dana"])])
  }

  @Test func onlyBySwapping() {
    let team = pair + [worker("Bram")]
    let atRound = round("2026-12-18", by: "Bram")
    #expect(
      dropOuts(team, besides: [atRound]).map(\.outcome)
        == [.swap("Bram", leaving: atRound), .swap("Bram", leaving: atRound)])
  }

  /// Each crew has a jeugdcoach: nobody but Fem can stand in for Cato.
  @Test func theStandInHasWhatTheCrewNeeds() {
    let crew = CrewRule(atLeast: 2, atMost: 2, disciplines: [.init("jeugdcoach", 1)])
    let team = pair + [worker("Dana"), worker("Fem", "jeugdcoach")]
    #expect(
      dropOuts(team, crew: crew).map(\.outcome)
        == [.standIns(["Dana", "Fem"]), .standIns(["Fem"])])
  }

  /// Who is on stand-by comes first, then who carries least.
  @Test func theOrderOfStandIns() {
    let team =
      pair + [worker("Dana", openingBurden: 600), worker("Eva"), worker("Fem", openingBurden: 900)]
    #expect(
      dropOuts(team, standby: ["Fem"]).map(\.outcome)
        == [.standIns(["Fem", "Eva", "Dana"]), .standIns(["Fem", "Eva", "Dana"])])
  }
}
