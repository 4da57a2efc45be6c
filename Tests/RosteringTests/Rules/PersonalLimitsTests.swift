import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct EveningsTests {
  private func breaches(_ duties: [Duty], weeks: Int = 1) -> [Violation] {
    RosteringTests.breaches(
      of: .evenings, by: duties, personal: PersonalLimits(eveningsPerWeek: 1), weeks: weeks)
  }

  @Test(arguments: [("14:00–18:00", []), ("14:00–18:01", [[2, 1]]), ("22:00–02:00", [[2, 1]])])
  func anEveningDutyEndsAfterTheEveningsStart(second: String, expected: [[Int]]) {
    let duties = [duty("2026-12-14", "19:00–23:00"), duty("2026-12-16", second)]
    #expect(figures(breaches(duties)) == expected)
  }

  @Test func twoDutiesInOneEveningAreOne() {
    #expect(
      breaches([duty("2026-12-14", "18:00–19:00"), duty("2026-12-14", "20:00–22:00")]).isEmpty)
  }

  @Test func everyWeekHasItsOwn() {
    let duties = [duty("2026-12-20", "19:00–23:00"), duty("2026-12-21", "19:00–23:00")]
    #expect(breaches(duties, weeks: 2).isEmpty)
  }

  @Test func theHoursAfterMidnightAreNoEvening() {
    #expect(
      breaches([duty("2026-12-14", "19:00–23:00"), duty("2026-12-16", "00:00–06:00")]).isEmpty)
  }
}

@Suite struct WeekendsTests {
  private func breaches(
    _ duties: [Duty], after history: [Duty] = [], from week: String = "2026-W51", weeks: Int = 1
  ) -> [Violation] {
    RosteringTests.breaches(
      of: .weekends, by: duties, after: history, personal: PersonalLimits(weekendsPerMonth: 1),
      from: week, weeks: weeks)
  }

  @Test func saturdayAndSundayAreOneWeekend() {
    #expect(
      breaches([duty("2026-12-19", "10:00–12:00"), duty("2026-12-20", "10:00–12:00")]).isEmpty)
  }

  @Test func theSecondOfAMonthIsTooMany() {
    let duties = [duty("2026-12-19", "10:00–12:00"), duty("2026-12-27", "10:00–12:00")]
    #expect(figures(breaches(duties, weeks: 2)) == [[2, 1]])
  }

  @Test func historyCounts() {
    let history = [duty("2026-12-05", "10:00–12:00")]
    let found = breaches([duty("2026-12-19", "10:00–12:00")], after: history)
    #expect(figures(found) == [[2, 1]])
    #expect(found.first?.duties.count == 2)
    let both = history + [duty("2026-12-13", "10:00–12:00")]
    #expect(breaches([duty("2026-12-15", "10:00–12:00")], after: both).isEmpty)
  }

  /// Saturday 31 October takes Sunday 1 November with it.
  @Test func aWeekendIsOfTheMonthOfItsSaturday() {
    let duties = [duty("2026-11-01", "10:00–12:00"), duty("2026-11-07", "10:00–12:00")]
    #expect(breaches(duties, from: "2026-W44", weeks: 2).isEmpty)
    let october = [duty("2026-10-24", "10:00–12:00"), duty("2026-11-01", "10:00–12:00")]
    #expect(figures(breaches(october, from: "2026-W43", weeks: 2)) == [[2, 1]])
  }

  @Test func fridayNightIsNoWeekend() {
    let duties = [duty("2026-12-18", "20:00–02:00"), duty("2026-12-26", "10:00–12:00")]
    #expect(breaches(duties, weeks: 2).isEmpty)
  }
}

@Suite struct LatestEndTests {
  @Test(arguments: [
    ("22:00", "18:00–22:00", 0), ("22:00", "18:00–22:01", 1), ("22:00", "18:00–01:00", 1),
    ("01:00", "18:00–01:00", 0), ("01:00", "18:00–01:01", 1), ("00:00", "18:00–00:00", 0),
    ("24:00", "18:00–00:00", 0), ("24:00", "18:00–00:01", 1), ("11:59", "18:00–11:59", 0),
    ("12:00", "08:00–12:00", 0), ("12:00", "08:00–12:01", 1),
  ])
  func byTheClock(latest: String, hours: String, count: Int) {
    let late = duty("2026-12-14", hours)
    let found = breaches(
      of: .latestEnd, by: [late], personal: PersonalLimits(latestEnd: time(latest)))
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.found == late.interval.end.minutes && $0.unit == .instant })
  }

  @Test func theLimitIsAnInstant() {
    let found = breaches(
      of: .latestEnd, by: [duty("2026-12-14", "18:00–23:00")],
      personal: PersonalLimits(latestEnd: time("22:00")))
    #expect(found.first?.limit == interval("2026-12-14", "22:00–23:00").start.minutes)
  }
}
