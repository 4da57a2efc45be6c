import RiskCalendar
import TestSupport
import Testing

@testable import Rostering

/// What was done of a week that was published, as far as it is past.
@Suite struct PastPinsTests {
  private let clock = TownClock.amsterdam
  private let horizon = Horizon(firstWeek: week("2026-W51"), weekCount: 2)

  private func pins(
    _ duties: [Duty], today: String, of workers: [Worker] = [worker()]
  ) -> [Pin] {
    scenario(of: workers).pins(ofPastDaysIn: plan(duties), of: horizon, today: date(today))
  }

  private func works(_ duty: Duty) -> Pin {
    Pin(
      worker: duty.worker,
      decision: .works(
        activity: duty.activity, place: duty.place, interval: duty.interval,
        breakMinutes: duty.breakMinutes))
  }

  private func free(_ day: String, _ worker: String = "Anna") -> Pin {
    Pin(worker: worker, decision: .free(date(day)))
  }

  @Test func whatWasPublishedWasDoneAndNothingElse() {
    let training = duty("2026-12-15", "10:00–16:00", breakMinutes: 30, "training", at: "Arnhem")
    let found = pins([training, round("2026-12-17")], today: "2026-12-17")
    #expect(found == [free("2026-12-14"), works(training), free("2026-12-16")])
  }

  @Test func beforeAWeekBeginsNothingIsPast() {
    #expect(pins([round("2026-12-17")], today: "2026-12-14").isEmpty)
  }

  @Test func weeksThatWereNotPublishedAreOpen() {
    #expect(
      pins([], today: "2026-12-28").map(\.decision) == horizon.weeks[0].dates.map { .free($0) })
    let scenario = scenario(of: [worker()])
    #expect(
      scenario.pins(ofPastDaysIn: PublishedPlan(), of: horizon, today: date("2027-01-01")).isEmpty)
  }

  @Test func whatIsOffWasNotDone() {
    let plan = plan([round("2026-12-14")], [])
    #expect(
      scenario(of: [worker()]).pins(ofPastDaysIn: plan, of: horizon, today: date("2026-12-15"))
        == [free("2026-12-14")])
  }

  @Test func whoIsUnavailableByNowDidNotWork() {
    let anna = worker(
      availability: [
        AvailabilityEntry(.unavailable, .dates(date("2026-12-15"), date("2026-12-15")))
      ])
    let duties = [round("2026-12-14"), round("2026-12-15")]
    #expect(
      pins(duties, today: "2026-12-16", of: [anna]) == [works(duties[0]), free("2026-12-15")])
  }

  /// Her night reaches into the next date, on which she is not free then.
  @Test func aNightReachesIntoTheNextDate() {
    let night = round("2026-12-14", "22:00–02:00")
    #expect(pins([night], today: "2026-12-16") == [works(night)])
  }

  @Test func everybodyOfTheTeamHasHerOwn() {
    let found = pins(
      [round("2026-12-14", by: "Bea"), round("2026-12-14", by: "Zoë")], today: "2026-12-15",
      of: [worker(), worker("Bea")])
    #expect(found == [free("2026-12-14"), works(round("2026-12-14", by: "Bea"))])
  }
}

/// What is past of a week that was published is not planned anew.
@Suite struct PastDaysTests {
  private let clock = TownClock.amsterdam
  private let office = duty("2026-12-15", "10:00–16:00", by: "Anna")

  private func kept(_ duties: [Duty], pins: [Pin] = [], today: String = "2026-12-17") -> Scenario {
    var scenario = scenario(of: [worker()])
    scenario.pins = pins
    return scenario.keepingPastDays(
      of: plan(duties), in: Horizon(firstWeek: week("2026-W51")), today: date(today))
  }

  /// Whether the rules leave her to do these duties.
  private func permits(_ scenario: Scenario, _ duties: [Duty]) -> Bool {
    let verdict = verdict(on: duties, scenario)
    return !verdict.violations.contains { [.availability, .pin].contains($0.rule) }
  }

  @Test func whatWasPublishedWasDone() {
    #expect(permits(kept([office]), [office]))
    #expect(!permits(kept([office]), []))
    #expect(!permits(kept([office]), [office.at("10:00–15:00")]))
  }

  @Test(arguments: [
    ("2026-12-14", "10:00–12:00"), ("2026-12-15", "08:00–10:00"), ("2026-12-15", "16:00–20:00"),
    ("2026-12-15", "22:00–02:00"), ("2026-12-16", "23:00–01:00"),
  ])
  func nothingWasDoneBesides(day: String, hours: String) {
    #expect(!permits(kept([office]), [office, duty(day, hours)]))
  }

  @Test(arguments: [("2026-12-17", "00:00–08:00"), ("2026-12-20", "10:00–12:00")])
  func fromTodayOnAllIsOpen(day: String, hours: String) {
    #expect(permits(kept([office]), [office, duty(day, hours)]))
  }

  /// On the date after her night, too, she did no more than that.
  @Test func afterANightNothingWasDoneBesides() {
    let night = duty("2026-12-15", "20:00–02:00")
    #expect(permits(kept([night]), [night]))
    #expect(!permits(kept([night]), [night, duty("2026-12-16", "19:00–23:00")]))
  }

  @Test func herOwnPinsGoFirst() {
    let pin = Pin(
      worker: "Anna",
      decision: .works(
        activity: "training", place: "Arnhem", interval: interval("2026-12-15", "09:00–12:00"),
        breakMinutes: 0))
    let training = duty("2026-12-15", "09:00–12:00", "training", at: "Arnhem")
    #expect(permits(kept([office], pins: [pin]), [training]))
    #expect(!permits(kept([office], pins: [pin]), [training, duty("2026-12-15", "12:00–16:00")]))
    let free = Pin(worker: "Anna", decision: .free(date("2026-12-15")))
    #expect(permits(kept([office], pins: [free]), []))
  }

  @Test func nothingIsKeptOfWeeksThatWereNotPublished() {
    let scenario = scenario(of: [worker()])
    #expect(
      scenario.keepingPastDays(
        of: PublishedPlan(), in: Horizon(firstWeek: week("2026-W51")), today: date("2027-02-01"))
        == scenario)
    #expect(kept([office], today: "2026-12-14") == scenario)
  }

  /// The nights in which the clock jumps.
  @Test(arguments: [("2027-W12", "2027-03-28"), ("2026-W43", "2026-10-25")])
  func everyHourOfALongOrShortDayIsClosed(name: String, day: String) {
    let night = duty(day, "00:30–04:00")
    let scenario = scenario(of: [worker()]).keepingPastDays(
      of: plan([night], from: name), in: Horizon(firstWeek: week(name)), today: date(day) + 1)
    let said = scenario.workers[0].availability(
      from: date(day), through: date(day), clock: clock)
    let open = said.filter { $0.state != .unavailable }.map(\.interval)
    #expect(open.reduce(0) { $0 + $1.minutes } == night.interval.minutes)
    #expect(open.allSatisfy(night.interval.contains))
  }
}

/// Whether a roster does what is decided.
@Suite struct FulfilledPinsTests {
  private let done = duty("2026-12-16", "10:00–16:00", breakMinutes: 30, "training", at: "Arnhem")

  private func fulfils(_ duties: [Duty], _ decision: Pin.Decision) -> Bool {
    roster(duties).fulfils(Pin(worker: "Anna", decision: decision), .amsterdam)
  }

  private func works(_ activity: String, _ place: String, _ hours: String) -> Pin.Decision {
    .works(
      activity: activity, place: place, interval: interval("2026-12-16", hours), breakMinutes: 0)
  }

  @Test func workThatIsDone() {
    #expect(fulfils([done], works("training", "Arnhem", "10:00–16:00")))
    #expect(!fulfils([], works("training", "Arnhem", "10:00–16:00")))
    #expect(!fulfils([done.by("Bea")], works("training", "Arnhem", "10:00–16:00")))
  }

  @Test(arguments: [
    ("training", "Arnhem", "10:00–15:00"), ("training", "Basis", "10:00–16:00"),
    ("coaching", "Arnhem", "10:00–16:00"),
  ])
  func otherWorkIsNotIt(activity: String, place: String, hours: String) {
    #expect(!fulfils([done], works(activity, place, hours)))
  }

  @Test(arguments: [
    ("2026-12-15", "19:00–00:00", true), ("2026-12-15", "19:00–00:01", false),
    ("2026-12-16", "23:00–01:00", false), ("2026-12-17", "00:00–01:00", true),
  ])
  func aDateWithoutWork(day: String, hours: String, isFree: Bool) {
    #expect(fulfils([duty(day, hours)], .free(date("2026-12-16"))) == isFree)
    #expect(fulfils([duty(day, hours, by: "Bea")], .free(date("2026-12-16"))))
  }
}

/// What changes too late of what was published week by week.
@Suite struct LateChangeOfPlanTests {
  private let scenario = RosteringTests.scenario(
    of: [worker("Bea", limits: .law), worker("Anna", limits: .law)])

  private func changes(_ new: [Duty], weeks: Int = 2, from plan: PublishedPlan) -> [LateChange] {
    Roster(horizon: Horizon(firstWeek: week("2026-W51"), weekCount: weeks), duties: new)
      .lateChanges(from: plan, today: date("2026-12-14"), in: scenario)
  }

  @Test func onlyInWeeksThatWerePublished() {
    let found = changes(
      [round("2026-12-18"), round("2026-12-23")], from: plan([], from: "2026-W52"))
    #expect(found.map(\.change) == [.new(round("2026-12-23"))])
    #expect(changes([round("2026-12-18")], from: PublishedPlan()).isEmpty)
  }

  @Test func weeksWithAGapBetweenThemCountEach() {
    var published = plan([round("2026-12-18")])
    published = published.publishing(
      roster([round("2026-12-30")], "2026-W53"), of: "test", at: moment(2), .amsterdam)
    let found = changes([round("2026-12-23")], weeks: 3, from: published)
    #expect(found.map(\.change) == [.gone(round("2026-12-18")), .gone(round("2026-12-30"))])
  }

  @Test func whatWasOffAlreadyIsNoChange() {
    #expect(changes([], weeks: 1, from: plan([round("2026-12-18")], [])).isEmpty)
  }

  @Test func inTheOrderOfTheTeamThenByTime() {
    var published = plan([])
    published = published.publishing(
      roster([], "2026-W52"), of: "test", at: moment(2), .amsterdam)
    let found = changes(
      [round("2026-12-18"), round("2026-12-17", by: "Bea"), round("2026-12-23", by: "Bea")],
      from: published)
    #expect(found.map(\.worker) == ["Bea", "Bea", "Anna"])
    #expect(found.map(\.date) == [date("2026-12-17"), date("2026-12-23"), date("2026-12-18")])
  }
}
