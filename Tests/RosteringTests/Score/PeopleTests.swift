import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct PeopleTests {
  private func account(
    _ anna: Worker, _ duties: [Duty], after history: [Duty] = [], weeks: Int = 1,
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> WorkerAccount {
    var scenario = streetScenario(of: [anna])
    scenario.history = history
    change(&scenario)
    let horizon = Horizon(firstWeek: week("2026-W51"), weekCount: weeks)
    return Audit(Agenda(scenario, horizon)).account(of: duties, by: anna)
  }

  private func points(
    _ goal: PeopleGoal, _ anna: Worker, _ duties: [Duty], after history: [Duty] = [],
    weeks: Int = 1, _ change: (inout Scenario) -> Void = { _ in }
  ) -> Int? {
    account(anna, duties, after: history, weeks: weeks, change).points[goal]
  }

  private func days(_ hours: [String]) -> [Duty] {
    zip(14..., hours).map { duty("2026-12-\($0)", $1) }
  }

  /// A contract of 36 hours: 4 hours under it cost 1 a minute, the rest 3.
  @Test(arguments: [
    ([], 240 + 3 * 1920), (["08:00–16:00"], 240 + 3 * 1440),
    (["08:00–18:00", "08:00–18:00", "08:00–18:00", "08:00–09:59"], 240 + 3),
    (["08:00–18:00", "08:00–18:00", "08:00–18:00", "08:00–10:00"], 240),
    (["08:00–18:00", "08:00–18:00", "08:00–18:00", "08:00–14:00"], 0),
    (["08:00–18:00", "08:00–18:00", "08:00–18:00", "08:00–16:00"], 120),
  ])
  func hoursOffContract(hours: [String], expected: Int) {
    #expect(points(.offContract, worker(), days(hours)) == expected)
  }

  @Test func hoursOffContractAreCountedByWeekAndWithCredit() {
    let away = AvailabilityEntry(
      .unavailable, .dates(date("2026-12-21"), date("2026-12-25")), creditMinutes: 432)
    let full = days(["08:00–18:00", "08:00–18:00", "08:00–18:00", "08:00–16:00"])
    let account = account(worker(availability: [away]), full, weeks: 2)
    #expect(account.points[.offContract] == 120)
    #expect(account.weeks.map(\.paid) == [2280, 0])
    #expect(account.weeks.map(\.credit) == [0, 2160])
    #expect(account.weeks.map(\.contract) == [2160, 2160])
  }

  @Test func wishes() {
    let says = [
      AvailabilityEntry(.unwanted, .weekdays([.monday]), span: span("20:00–01:00")),
      AvailabilityEntry(.preferred, .weekdays([.wednesday])),
    ]
    let duties = [duty("2026-12-14", "19:00–02:00"), duty("2026-12-16", "10:00–12:00")]
    let account = account(worker(availability: says), duties)
    #expect(account.unwanted == 300)
    #expect(account.preferred == 120)
    #expect(account.points[.wishes] == 300 * 3 - 120)
  }

  @Test func aRoundAmongStrangersCosts() {
    let duties = [round("2026-12-14"), round("2026-12-15"), duty("2026-12-16", "10:00–12:00")]
    #expect(points(.familiarFaces, worker(homes: ["Lindenholt"]), duties) == 60)
    #expect(points(.familiarFaces, worker(homes: ["Hatert"]), duties) == 0)
    let account = account(worker(homes: ["Hatert"]), duties)
    #expect(account.rounds == 2)
    #expect(account.familiarRounds == 2)
  }

  @Test(arguments: [
    ("15:00–16:00", 0), ("15:01–16:00", 1), ("19:00–23:00", 240), ("21:59–23:00", 419),
    ("22:00–23:00", 0),
  ])
  func waitingInAShift(next: String, expected: Int) {
    let duties = [duty("2026-12-14", "10:00–14:00"), duty("2026-12-14", next)]
    #expect(points(.idle, worker(), duties) == expected)
  }

  @Test func waitingAfterHistoryIsPast() {
    let history = [duty("2026-12-13", "20:00–23:00")]
    #expect(points(.idle, worker(), [duty("2026-12-14", "05:00–07:00")], after: history) == 0)
  }

  /// Saturday 16:00–01:00: 360 of evening, 60 of night twice, 540 on the weekend: 1020 in steps
  /// of 240 are 780 + 540 + 300 + 60.
  @Test func burdenRisesInPrice() {
    let saturday = account(worker(), [duty("2026-12-19", "16:00–01:00")])
    #expect(saturday.evening == 360)
    #expect(saturday.night == 60)
    #expect(saturday.weekend == 540)
    #expect(saturday.event == 0)
    #expect(saturday.burden == 1020)
    #expect(saturday.points[.burden] == 1680)
  }

  /// Of 1520 minutes the price is 1280 + 1040 + 800 + 560 + 320 + 80; of the 500 carried in it was
  /// 260 + 20.
  @Test func burdenCarriedInMakesMoreDear() {
    let saturday = [duty("2026-12-19", "16:00–01:00")]
    let carrying = worker(openingBurden: 500)
    let withBram = { (scenario: inout Scenario) in scenario.workers.append(worker("Bram")) }
    #expect(points(.burden, carrying, saturday, withBram) == 4080 - 280)
    #expect(points(.burden, carrying, [], withBram) == 0)
  }

  /// Everybody carries 400 for a whole FTE: only 100 of Anna's 500 are hers alone. Of 1120 minutes the
  /// price is 880 + 640 + 400 + 160.
  @Test func whatEverybodyCarriesIsNotPriced() {
    let saturday = [duty("2026-12-19", "16:00–01:00")]
    let bram = worker("Bram", fte: 0.5, openingBurden: 200)
    let carrying = worker(openingBurden: 500)
    let withBram = { (scenario: inout Scenario) in scenario.workers.append(bram) }
    #expect(points(.burden, carrying, saturday, withBram) == 2080)
    #expect(account(carrying, saturday, withBram).openingBurden == 500)
  }

  /// 300 minutes: steps of 120, of 240 over two weeks, and no less than 30.
  @Test(arguments: [(0.5, 1, 180 + 60), (0.5, 2, 60), (0.05, 1, 30 * 45)])
  func theStepIsByContractAndWeeks(fte: Double, weeks: Int, expected: Int) {
    let evening = [duty("2026-12-14", "18:00–23:00")]
    #expect(points(.burden, worker(fte: fte), evening, weeks: weeks) == expected)
  }

  @Test func theEveningStartsWhenTheScenarioSays() {
    let evening = [duty("2026-12-14", "17:00–23:00")]
    let late = account(worker(), evening) { $0.eveningStart = time("20:00") }
    #expect(late.evening == 180)
  }

  @Test func aPostIsABurdenOfItsOwn() {
    let post = duty("2026-12-18", "14:00–17:00", "kermispost", at: "Waalkade")
    let account = account(worker(), [post, duty("2026-12-17", "14:00–17:00")]) {
      $0.events = [
        RiskEvent(
          name: "kermis",
          posts: [
            Post(
              name: "kermispost", place: "Waalkade", date: date("2026-12-18"),
              span: span("14:00–17:00"), crew: CrewRule())
          ])
      ]
    }
    #expect(account.event == 180)
    #expect(account.burden == 180)
  }

  /// The hour that spring skips is none of the night's, the one autumn repeats is.
  @Test(arguments: [("2027-W12", "2027-03-27", 300), ("2027-W43", "2027-10-30", 420)])
  func nightsAtAClockChange(first: String, day: String, night: Int) {
    let horizon = Horizon(firstWeek: week(first))
    let audit = Audit(Agenda(scenario(of: [worker()]), horizon))
    let account = audit.account(of: [duty(day, "23:00–07:00")], by: worker())
    #expect(account.night == night)
    #expect(account.evening == 60)
    #expect(account.weekend == 120 + night)
  }
}
