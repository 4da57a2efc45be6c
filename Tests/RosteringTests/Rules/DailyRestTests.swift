import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct DailyRestTests {
  private func breaches(
    _ duties: [Duty], after history: [Duty] = [], from week: String = "2026-W51"
  ) -> [Violation] {
    RosteringTests.breaches(of: .dailyRest, by: duties, after: history, from: week)
  }

  @Test(arguments: [("10:01–14:00", []), ("10:00–14:00", []), ("09:59–14:00", [[659, 660]])])
  func elevenHoursFromEveningToMorning(morning: String, expected: [[Int]]) {
    let duties = [duty("2026-12-14", "19:00–23:00"), duty("2026-12-15", morning)]
    #expect(figures(breaches(duties)) == expected)
  }

  /// School hours and an evening on the street: 13 hours leave 11 in the 24 that began with school.
  @Test(arguments: [("19:00–22:59", []), ("19:00–23:00", []), ("19:00–23:30", [[630, 660]])])
  func thirteenHoursFromFirstToLastWork(evening: String, expected: [[Int]]) {
    let duties = [duty("2026-12-14", "10:00–14:00"), duty("2026-12-14", evening)]
    let found = breaches(duties)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == duties && $0.worker == "Anna" && $0.unit == .minutes })
  }

  @Test func aShortGapIsNoBreachIfTheDayIsShortEnough() {
    let duties = [duty("2026-12-14", "20:00–22:00"), duty("2026-12-15", "07:00–09:00")]
    #expect(breaches(duties).isEmpty)
  }

  /// The 24 hours began at 08:00, so only 8½ of the 9½ hours after 23:30 are within them.
  @Test func restBeyondTheTwentyFourHoursIsTooLate() {
    let duties = [
      duty("2026-12-14", "08:00–14:00"), duty("2026-12-14", "22:00–23:30"),
      duty("2026-12-15", "09:00–11:00"),
    ]
    #expect(figures(breaches(duties)) == [[510, 660]])
  }

  @Test func aDutyWithinAnotherDoesNotEndTheDay() {
    let duties = [
      duty("2026-12-14", "08:00–20:00"), duty("2026-12-14", "09:00–10:00"),
      duty("2026-12-14", "21:00–21:30"),
    ]
    #expect(figures(breaches(duties)) == [[630, 660]])
  }

  @Test(arguments: [("10:00–14:00", [[600, 660]]), ("11:00–14:00", [])])
  func springTakesAnHourOfTheNight(morning: String, expected: [[Int]]) {
    let duties = [duty("2027-03-27", "19:00–23:00"), duty("2027-03-28", morning)]
    #expect(figures(breaches(duties, from: "2027-W12")) == expected)
  }

  @Test(arguments: [("08:59–13:00", [[659, 660]]), ("09:00–13:00", [])])
  func autumnGivesAnHourToTheNight(morning: String, expected: [[Int]]) {
    let duties = [duty("2027-10-30", "19:00–23:00"), duty("2027-10-31", morning)]
    #expect(figures(breaches(duties, from: "2027-W43")) == expected)
  }

  @Test func historyCountsOnlyTogetherWithTheRoster() {
    let history = [duty("2026-12-13", "10:00–14:00"), duty("2026-12-13", "19:00–23:00")]
    #expect(breaches([duty("2026-12-14", "10:00–14:00")], after: history).isEmpty)
    #expect(breaches([duty("2026-12-14", "09:59–14:00")], after: history).count == 1)
  }

  /// What the history did wrong is past; a full rest makes it good.
  @Test(arguments: [("10:00–14:00", []), ("09:59–14:00", [[659, 660]])])
  func aBrokenHistoryAsksForAFullRest(hours: String, expected: [[Int]]) {
    let history = [duty("2026-12-12", "19:00–23:00"), duty("2026-12-13", "09:00–23:00")]
    let monday = duty("2026-12-14", hours)
    let found = breaches([monday], after: history)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == [history[1], monday] })
  }

  /// A shift that the history begins and the roster goes on with is the roster's.
  @Test func aShiftOverTheEdgeIsTheRosters() {
    let history = [duty("2026-12-13", "10:00–20:00")]
    let found = breaches([duty("2026-12-14", "00:00–00:30")], after: history)
    #expect(figures(found) == [[570, 660]])
    #expect(found.first?.duties.count == 2)
  }

  @Test func theLimitIsTheWorkersOwn() {
    var limits = Limits.plainLaw
    limits.dailyRest = 12 * 60
    let duties = [duty("2026-12-14", "19:00–23:00"), duty("2026-12-15", "10:00–14:00")]
    let found = RosteringTests.breaches(of: .dailyRest, by: duties, limits: limits)
    #expect(figures(found) == [[660, 720]])
  }
}
