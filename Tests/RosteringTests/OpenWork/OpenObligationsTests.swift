import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct OpenObligationsTests {
  private let team = [worker("Anna"), worker("Bram"), worker("Cato", "jeugdcoach")]

  @Test func peopleAtAPost() throws {
    var scenario = scenario(of: team)
    let crew = CrewRule(atLeast: 2, wanted: 3, atMost: 3, disciplines: [.init("jeugdcoach", 1)])
    let post = Post(
      name: "kermispost", place: "Waalkade", date: date("2026-12-18"), span: span("18:00–22:00"),
      crew: crew)
    scenario.events = [RiskEvent(name: "kermis", posts: [post])]
    let cato = duty("2026-12-18", "18:00–22:00", "kermispost", at: "Waalkade", by: "Cato")
    let morning = duty("2026-12-19", "08:00–12:00", by: "Bram")
    let open = verdict(on: [cato, morning], scenario).openWork
    let work = try #require(open.first)
    #expect(open.count == 1)
    #expect(work.kind == .post)
    #expect(work.missing == 2)
    #expect(work.cost == 480)
    #expect(work.occasion == interval("2026-12-18", "18:00–22:00"))
    #expect(work.obstacles.map(\.worker) == ["Anna", "Bram"])
    #expect(work.obstacles.map { $0.violations.map(\.rule) } == [[], [.dailyRest]])
  }

  @Test func peopleAtAMeeting() {
    var scenario = scenario(of: team)
    scenario.meetings = [
      Meeting(
        name: "overleg", place: "Basis", days: .dates([date("2026-12-15")]),
        span: span("13:00–14:00"), workers: ["Anna", "Cato"])
    ]
    let work = verdict(on: [], scenario).openWork
    #expect(work.map(\.kind) == [.meeting])
    #expect(work.map(\.missing) == [2])
    #expect(work.map { $0.obstacles.map(\.worker) } == [["Anna", "Cato"]])
  }

  /// Nine o'clock is hers already, ten o'clock is in the way of another duty, eleven is free.
  @Test func sessionsOfOneWorker() throws {
    var scenario = scenario(of: team)
    scenario.sessions = [
      Sessions(
        name: "coaching", place: "Basis", sessionMinutes: 60,
        starts: [
          .init(weekdays: [.tuesday], times: [time("09:00"), time("10:00"), time("11:00")])
        ], weeklyMinutes: ["Anna": 90])
    ]
    let duties = [
      duty("2026-12-15", "09:00–10:00", "coaching"), duty("2026-12-15", "10:00–10:30"),
    ]
    let open = verdict(on: duties, scenario).openWork
    let work = try #require(open.first)
    #expect(open.count == 1)
    #expect(work.kind == .sessions)
    #expect(work.missing == 30)
    #expect(work.occasion == interval("2026-12-15", "11:00–12:00"))
    #expect(work.obstacles.map(\.worker) == ["Anna"])
  }

  @Test func amongSessionsThatAreAsNearTheFirstIsNamed() {
    var scenario = scenario(of: team)
    scenario.sessions = [
      Sessions(
        name: "coaching", place: "Basis", sessionMinutes: 60,
        starts: [.init(weekdays: [.tuesday, .friday], times: [time("09:00")])],
        weeklyMinutes: ["Anna": 60])
    ]
    let open = verdict(on: [], scenario, weeks: 2).openWork
    #expect(
      open.map(\.occasion) == ["2026-12-15", "2026-12-22"].map { interval($0, "09:00–10:00") })
  }

  @Test func sessionsWithoutATimeStillNameTheirWorker() {
    var scenario = scenario(of: team)
    scenario.sessions = [
      Sessions(
        name: "coaching", place: "Basis", sessionMinutes: 60, starts: [],
        weeklyMinutes: ["Anna": 60])
    ]
    let open = verdict(on: [], scenario).openWork
    #expect(open.map(\.occasion) == [nil])
    #expect(open.map { $0.obstacles.map(\.worker) } == [["Anna"]])
  }

  @Test func whatMustBeDoneComesFirstThenWhatCostsMost() {
    var scenario = streetScenario(
      of: team, goal: PresenceGoal(rounds: 1, evenings: 1, atLeast: 1, weight: 10))
    scenario.meetings = ["2026-12-16", "2026-12-15"].map {
      Meeting(
        name: "overleg \($0)", place: "Basis", days: .dates([date($0)]), span: span("13:00–14:00"),
        workers: ["Anna"])
    }
    let open = verdict(on: [], scenario).openWork
    #expect(
      open.map(\.kind) == [
        .obligatoryRounds, .meeting, .meeting, .rounds(.any), .rounds(.evening),
      ])
    #expect(open.map(\.cost) == [480, 60, 60, 100, 50])
    #expect(open[1].activity == "overleg 2026-12-15")
  }
}
