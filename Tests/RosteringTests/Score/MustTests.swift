import RiskCalendar
import Rostering
import TestSupport
import Testing

private let team = ["Anna", "Bram", "Cato"].map { worker($0) }

@Suite struct MustTests {
  /// Three are asked for at four hours less a break.
  @Test(arguments: [
    ([], 630), (["Anna"], 420), (["Anna", "Bram"], 210), (["Anna", "Bram", "Cato"], 0),
  ])
  func peopleMissingAtAPost(names: [String], must: Int) {
    var scenario = scenario(of: team)
    let post = Post(
      name: "kermispost", place: "Waalkade", date: date("2026-12-18"), span: span("18:00–22:00"),
      breakMinutes: 30, crew: CrewRule(atLeast: 2, wanted: 3, atMost: 3))
    scenario.events = [RiskEvent(name: "kermis", posts: [post])]
    let duties = names.map {
      duty("2026-12-18", "18:00–22:00", breakMinutes: 30, "kermispost", at: "Waalkade", by: $0)
    }
    #expect(verdict(on: duties, scenario).score.must == must)
  }

  @Test(arguments: [
    (nil, [], 180), (nil, ["Anna"], 120), (nil, ["Anna", "Bram", "Cato"], 0), (2, ["Anna"], 60),
    (2, ["Anna", "Bram"], 0), (2, ["Anna", "Bram", "Cato"], 0),
  ])
  func peopleMissingAtAMeeting(attendance: Int?, names: [String], must: Int) {
    var scenario = scenario(of: team)
    scenario.meetings = [
      Meeting(
        name: "overleg", place: "Basis", days: .dates([date("2026-12-15")]),
        span: span("13:00–14:00"), workers: Set(team.map(\.name)), attendance: attendance)
    ]
    let duties = names.map { duty("2026-12-15", "13:00–14:00", "overleg", by: $0) }
    #expect(verdict(on: duties, scenario).score.must == must)
  }

  @Test func whoIsNotMeantDoesNotStandInForWhoIs() {
    var scenario = scenario(of: team)
    scenario.meetings = [
      Meeting(
        name: "overleg", place: "Basis", days: .dates([date("2026-12-15")]),
        span: span("13:00–14:00"), workers: ["Anna"])
    ]
    let bram = duty("2026-12-15", "13:00–14:00", "overleg", by: "Bram")
    #expect(verdict(on: [bram], scenario).score.must == 60)
  }

  /// Anna is asked 90 minutes in sessions of 60, in each of two weeks.
  @Test(arguments: [(0, 180), (1, 120), (2, 90)])
  func minutesOfSessionsMissing(count: Int, must: Int) {
    var scenario = scenario(of: team)
    scenario.sessions = [
      Sessions(
        name: "coaching", place: "Basis", sessionMinutes: 60,
        starts: [.init(weekdays: [.tuesday], times: [time("09:00"), time("10:00")])],
        weeklyMinutes: ["Anna": 90])
    ]
    let duties = ["09:00–10:00", "10:00–11:00"].prefix(count).map {
      duty("2026-12-15", $0, "coaching")
    }
    #expect(verdict(on: duties, scenario, weeks: 2).score.must == must)
  }

  /// Two rounds must be there; each missing one is four hours for each of a crew of two.
  @Test func obligatoryRoundsMissing() {
    let scenario = streetScenario(of: team, goal: PresenceGoal(rounds: 0, atLeast: 2))
    #expect(verdict(on: [], scenario).score.must == 960)
    let pair = ["Anna", "Bram"].map { round("2026-12-14", by: $0) }
    #expect(verdict(on: pair, scenario).score.must == 480)
    let next = ["Anna", "Bram"].map { round("2026-12-17", by: $0) }
    #expect(verdict(on: pair + next, scenario).score.must == 0)
  }
}
