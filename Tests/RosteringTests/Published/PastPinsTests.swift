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
