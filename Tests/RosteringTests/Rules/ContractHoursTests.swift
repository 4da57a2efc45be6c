import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct ContractHoursTests {
  private func fourDays(last: String) -> [Duty] {
    (14...16).map { duty("2026-12-\($0)", "09:00–19:30", breakMinutes: 30) }
      + [duty("2026-12-17", last)]
  }

  @Test(arguments: [("09:00–18:59", []), ("09:00–19:00", []), ("09:00–19:01", [[2401, 2400]])])
  func fourHoursOverContract(last: String, expected: [[Int]]) {
    #expect(figures(breaches(of: .contractHours, by: fourDays(last: last))) == expected)
  }

  @Test(arguments: [(239, []), (240, []), (241, [[2401, 2400]])])
  func absencesCount(credit: Int, expected: [[Int]]) {
    let away = AvailabilityEntry(
      .unavailable, .dates(date("2026-12-18"), date("2026-12-18")), creditMinutes: credit)
    let found = breaches(
      of: .contractHours, by: fourDays(last: "09:00–15:00"), availability: [away])
    #expect(figures(found) == expected)
  }

  @Test func creditAloneIsNoBreach() {
    let away = AvailabilityEntry(
      .unavailable, .dates(date("2026-12-14"), date("2026-12-20")), creditMinutes: 480)
    #expect(breaches(of: .contractHours, by: [], availability: [away]).isEmpty)
  }

  @Test func everyWeekByItself() {
    let duties = fourDays(last: "09:00–19:00") + [duty("2026-12-21", "09:00–19:00")]
    #expect(breaches(of: .contractHours, by: duties, weeks: 2).isEmpty)
  }
}
