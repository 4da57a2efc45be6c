import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct LongestDayTests {
  private var limits: Limits {
    var limits = Limits.plainLaw
    limits.longestDay = 10 * 60
    return limits
  }

  @Test(arguments: [("18:00–23:59", []), ("18:00–00:00", []), ("18:00–00:01", [[601, 600]])])
  func workThatStartsOnTheDateCounts(evening: String, expected: [[Int]]) {
    let duties = [
      duty("2026-12-14", "12:00–16:30", breakMinutes: 30), duty("2026-12-14", evening),
      duty("2026-12-15", "08:00–17:00"),
    ]
    #expect(figures(breaches(of: .longestDay, by: duties, limits: limits)) == expected)
  }

  @Test func workThatStartsAfterMidnightIsOfTheNextDate() {
    let duties = [duty("2026-12-14", "15:00–00:00"), duty("2026-12-15", "00:00–03:00")]
    #expect(breaches(of: .longestDay, by: duties, limits: limits).isEmpty)
  }
}

@Suite struct LongestWeekTests {
  private var limits: Limits {
    var limits = Limits.plainLaw
    limits.longestWeek = 20 * 60
    return limits
  }

  @Test(arguments: [("14:00–17:59", []), ("14:00–18:00", []), ("14:00–18:01", [[1201, 1200]])])
  func workThatStartsInTheWeekCounts(sunday: String, expected: [[Int]]) {
    let duties =
      [duty("2026-12-14", "09:00–17:00"), duty("2026-12-16", "09:00–17:00")]
      + [duty("2026-12-20", sunday), duty("2026-12-21", "09:00–17:00")]
    let found = breaches(of: .longestWeek, by: duties, limits: limits, weeks: 2)
    #expect(figures(found) == expected)
  }

  @Test func aNightOverTheEdgeIsOfTheWeekInWhichItStarts() {
    let history = [duty("2026-12-13", "20:00–04:00")]
    let duties = [duty("2026-12-14", "20:00–04:00"), duty("2026-12-20", "20:00–08:00")]
    #expect(breaches(of: .longestWeek, by: duties, after: history, limits: limits).isEmpty)
  }

  @Test(arguments: [(0, []), (719, []), (720, []), (721, [[1201, 1200]])])
  func absencesCount(credit: Int, expected: [[Int]]) {
    let away = AvailabilityEntry(
      .unavailable, .dates(date("2026-12-18"), date("2026-12-18")), creditMinutes: credit)
    let monday = duty("2026-12-14", "09:00–17:00")
    let found = breaches(of: .longestWeek, by: [monday], limits: limits, availability: [away])
    #expect(figures(found) == expected)
    #expect(breaches(of: .longestWeek, by: [], limits: limits, availability: [away]).isEmpty)
  }
}
