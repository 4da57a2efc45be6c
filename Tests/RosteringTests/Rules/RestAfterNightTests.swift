import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct RestAfterNightTests {
  /// New Year's Eve until 04:00: the next start is not before 18:00.
  @Test(arguments: [("17:59–21:00", [[839, 840]]), ("18:00–21:00", []), ("18:01–21:00", [])])
  func fourteenHoursAfterTheTurnOfTheYear(next: String, expected: [[Int]]) {
    let duties = [
      duty("2026-12-31", "20:00–04:00", breakMinutes: 30), duty("2027-01-01", next),
    ]
    let found = breaches(of: .restAfterNight, by: duties, from: "2026-W53")
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == duties })
  }

  @Test(arguments: [("20:00–02:00", []), ("20:00–02:01", [[719, 840]])])
  func onlyAfterTwoInTheNight(night: String, expected: [[Int]]) {
    let duties = [duty("2026-12-14", night), duty("2026-12-15", "14:00–18:00")]
    #expect(figures(breaches(of: .restAfterNight, by: duties)) == expected)
  }

  /// An early start is a night shift too, and the clock shows more than 02:00 when it ends.
  @Test(arguments: [("04:59–11:00", [[780, 840]]), ("05:00–11:00", [])])
  func aNightShiftMayBeginInTheMorning(morning: String, expected: [[Int]]) {
    let duties = [duty("2026-12-14", morning), duty("2026-12-15", "00:00–00:30")]
    #expect(figures(breaches(of: .restAfterNight, by: duties)) == expected)
  }

  @Test func aShiftEndsWithItsLastDuty() {
    let duties = [
      duty("2026-12-14", "20:00–23:00"), duty("2026-12-15", "00:00–03:00"),
      duty("2026-12-15", "14:00–18:00"),
    ]
    #expect(figures(breaches(of: .restAfterNight, by: duties)) == [[660, 840]])
  }

  @Test func theNightMayBeHistory() {
    let history = [duty("2026-12-13", "20:00–03:00"), duty("2026-12-12", "20:00–03:00")]
    let next = duty("2026-12-14", "16:59–20:00")
    let found = breaches(of: .restAfterNight, by: [next], after: history)
    #expect(figures(found) == [[839, 840]])
    #expect(breaches(of: .restAfterNight, by: [], after: history + [next]).isEmpty)
  }

  /// From 01:30 to 16:29 the clock counts 14:59 hours, of which spring skips one.
  @Test func restIsRealTime() {
    let spring = [duty("2027-03-27", "19:00–01:30"), duty("2027-03-28", "16:29–20:00")]
    var limits = Limits.plainLaw
    limits.lateNightEnd = time("01:00")
    let found = breaches(of: .restAfterNight, by: spring, limits: limits, from: "2027-W12")
    #expect(figures(found) == [[839, 840]])
  }
}

@Suite struct RestAfterNightSeriesTests {
  private func nights(_ days: ClosedRange<Int>) -> [Duty] {
    days.map { duty("2026-12-\($0)", "19:00–03:00") }
  }

  @Test(arguments: [
    ("2026-12-19", "00:59–01:30", [[46 * 60 - 1, 46 * 60]]), ("2026-12-19", "01:00–01:30", []),
  ])
  func fortySixHoursAfterThree(day: String, next: String, expected: [[Int]]) {
    let duties = nights(14...16) + [duty(day, next)]
    let found = breaches(of: .restAfterNightSeries, by: duties)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == duties })
  }

  @Test func twoAreNoSeries() {
    let duties = nights(14...15) + [duty("2026-12-16", "18:00–22:00")]
    #expect(breaches(of: .restAfterNightSeries, by: duties).isEmpty)
  }

  @Test func aDayShiftInBetweenEndsTheRun() {
    let duties =
      nights(14...15) + [duty("2026-12-16", "18:00–22:00")] + nights(17...18)
      + [duty("2026-12-19", "18:00–22:00")]
    #expect(breaches(of: .restAfterNightSeries, by: duties).isEmpty)
  }

  @Test func aLongRestInBetweenEndsTheRun() {
    let duties = nights(14...15) + nights(18...19) + [duty("2026-12-20", "18:00–22:00")]
    #expect(breaches(of: .restAfterNightSeries, by: duties).isEmpty)
  }

  @Test func aFourthNightBelongsToTheSeries() {
    let duties = nights(14...17) + [duty("2026-12-18", "18:00–22:00")]
    let found = breaches(of: .restAfterNightSeries, by: duties)
    #expect(figures(found) == [[15 * 60, 46 * 60]])
    #expect(found.first?.duties.count == 5)
  }

  @Test func theSeriesMayBeHistory() {
    let history = (11...13).map { duty("2026-12-\($0)", "19:00–03:00") }
    let next = duty("2026-12-15", "19:00–23:00")
    #expect(
      figures(breaches(of: .restAfterNightSeries, by: [next], after: history)) == [[2400, 2760]])
    #expect(breaches(of: .restAfterNightSeries, by: [], after: history + [next]).isEmpty)
  }

  @Test func theAgreementMayAskForMore() {
    var limits = Limits.plainLaw
    limits.restAfterNightSeries = 48 * 60
    let duties = nights(14...16) + [duty("2026-12-19", "01:00–01:30")]
    let found = breaches(of: .restAfterNightSeries, by: duties, limits: limits)
    #expect(figures(found) == [[2760, 2880]])
  }
}
