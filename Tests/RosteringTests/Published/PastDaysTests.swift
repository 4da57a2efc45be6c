import RiskCalendar
import Rostering
import TestSupport
import Testing

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
