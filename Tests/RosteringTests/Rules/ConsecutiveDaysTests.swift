import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct ConsecutiveDaysTests {
  private func days(_ days: ClosedRange<Int>) -> [Duty] {
    days.map { duty("2026-12-\($0)", "10:00–12:00") }
  }

  @Test func sixInARowButNotSeven() {
    #expect(breaches(of: .consecutiveDays, by: days(14...19)).isEmpty)
    let found = breaches(of: .consecutiveDays, by: days(14...20))
    #expect(figures(found) == [[7, 6]])
    #expect(found.first?.duties == days(14...20))
    #expect(found.first?.unit == .count)
  }

  @Test func aFreeDayEndsTheRun() {
    #expect(breaches(of: .consecutiveDays, by: days(14...18) + days(20...24), weeks: 2).isEmpty)
  }

  @Test func twoDutiesOnADateAreOneDay() {
    let duties = days(14...19) + [duty("2026-12-16", "14:00–16:00")]
    #expect(breaches(of: .consecutiveDays, by: duties).isEmpty)
  }

  @Test func aNightIsOfTheDateOnWhichItStarts() {
    #expect(
      breaches(of: .consecutiveDays, by: days(14...18) + [duty("2026-12-19", "20:00–04:00")])
        .isEmpty)
  }

  @Test func historyIsPartOfTheRun() {
    #expect(breaches(of: .consecutiveDays, by: days(14...14), after: days(10...13)).isEmpty)
    let found = breaches(of: .consecutiveDays, by: days(14...16), after: days(10...13))
    #expect(figures(found) == [[7, 6]])
    #expect(breaches(of: .consecutiveDays, by: [], after: days(10...16)).isEmpty)
  }
}
