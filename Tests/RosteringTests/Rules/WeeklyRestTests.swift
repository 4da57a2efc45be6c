import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct WeeklyRestTests {
  /// Duties from Monday 08:00 on every day but Sunday; the last on Saturday.
  private func days(until lastEnd: String) -> [Duty] {
    (14...18).map { duty("2026-12-\($0)", "08:00–16:00") }
      + [duty("2026-12-19", "12:00–\(lastEnd)")]
  }

  @Test(arguments: [("19:59", []), ("20:00", []), ("20:01", [[36 * 60 - 1, 36 * 60]])])
  func theRestIsOverWithinSevenDays(lastEnd: String, expected: [[Int]]) {
    #expect(figures(breaches(of: .weeklyRest, by: days(until: lastEnd))) == expected)
  }

  @Test(arguments: [("04:00–08:00", []), ("03:59–08:00", [[36 * 60 - 1, 36 * 60]])])
  func aRestInTheMiddleWillDo(afterRest: String, expected: [[Int]]) {
    let duties =
      (14...16).map { duty("2026-12-\($0)", "08:00–16:00") } + [duty("2026-12-18", afterRest)]
      + (19...20).map { duty("2026-12-\($0)", "08:00–16:00") }
    #expect(figures(breaches(of: .weeklyRest, by: duties)) == expected)
  }

  @Test func historyStartsThePeriod() {
    let history = (9...13).map { duty("2026-12-\(padded($0))", "12:00–20:00") }
    let monday = duty("2026-12-14", "12:00–20:00")
    #expect(breaches(of: .weeklyRest, by: [monday], after: history).isEmpty)
    #expect(breaches(of: .weeklyRest, by: [], after: history + [monday]).isEmpty)
    let tuesday = duty("2026-12-15", "12:00–20:00")
    let found = breaches(of: .weeklyRest, by: [monday, tuesday], after: history)
    #expect(figures(found) == [[16 * 60, 36 * 60]])
    #expect(found.first?.duties.count == 7)
  }

  private func padded(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }
}
