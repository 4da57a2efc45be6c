import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Half an hour over 5½ hours of work, three quarters over 10 (ATW 5:4).
@Suite struct BreaksTests {
  private func breaches(_ duties: [Duty], after history: [Duty] = []) -> [Violation] {
    var scenario = scenario(of: [worker()])
    scenario.travel = TravelTimes(usual: 20)
    scenario.history = history
    return RosteringTests.breaches(of: .breaks, by: duties, scenario)
  }

  @Test(arguments: [
    ("09:00–14:30", 0, []), ("09:00–14:31", 0, [[0, 30]]), ("09:00–15:00", 29, [[29, 30]]),
    ("09:00–15:00", 30, []), ("09:00–19:30", 30, []), ("09:00–19:31", 30, [[30, 45]]),
    ("09:00–19:45", 44, [[44, 45]]), ("09:00–19:46", 45, []),
    ("19:00–00:31", 0, [[0, 30]]),
  ])
  func ofADuty(hours: String, breakMinutes: Int, expected: [[Int]]) {
    let found = breaches([duty("2026-12-14", hours, breakMinutes: breakMinutes)])
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.unit == .minutes })
  }

  @Test func eachLimitIsItsOwn() {
    let found = breaches([duty("2026-12-14", "09:00–19:01")])
    #expect(figures(found) == [[0, 30], [0, 45]])
    #expect(found.map(\.citation?.id) == ["ATW-BREAK", "ATW-BREAK-10"])
  }

  /// A gap counts if it is a quarter of an hour, and the whole of it.
  @Test(arguments: [
    ("12:14", [[0, 30]]), ("12:15", [[15, 30]]), ("12:29", [[29, 30]]), ("12:30", []),
  ])
  func aGapIsABreak(next: String, expected: [[Int]]) {
    let duties = [duty("2026-12-14", "09:00–12:00"), duty("2026-12-14", "\(next)–15:30")]
    let found = breaches(duties)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == duties })
  }

  @Test(arguments: [("12:34", [[15, 30]]), ("12:35", []), ("12:36", [])])
  func theWayIsNoBreak(next: String, expected: [[Int]]) {
    let duties = [
      duty("2026-12-14", "09:00–12:00", breakMinutes: 15),
      duty("2026-12-14", "\(next)–16:00", at: "Hatert"),
    ]
    #expect(figures(breaches(duties)) == expected)
  }

  /// Whoever works the whole time has no break, however short another duty of hers is.
  @Test func aDutyWithinAnotherMakesNoGap() {
    let duties = [
      duty("2026-12-14", "09:00–14:00"), duty("2026-12-14", "09:30–10:00"),
      duty("2026-12-14", "14:00–15:00"),
    ]
    #expect(figures(breaches(duties)) == [[0, 30]])
  }

  @Test func historyIsPartOfTheShift() {
    let late = duty("2026-12-13", "21:00–00:00")
    let found = breaches([duty("2026-12-14", "00:00–02:31")], after: [late])
    #expect(figures(found) == [[0, 30]])
    #expect(found.first?.duties.count == 2)
    #expect(breaches([], after: [late, duty("2026-12-13", "12:00–20:00")]).isEmpty)
  }

  /// The hour that spring skips is no work, the one that autumn repeats is.
  @Test(arguments: [
    ("2027-W12", "2027-03-27", "22:00–04:30", 0), ("2027-W12", "2027-03-27", "22:00–04:31", 1),
    ("2027-W43", "2027-10-30", "22:00–02:30", 0), ("2027-W43", "2027-10-30", "22:00–03:00", 1),
  ])
  func workIsRealTime(week: String, day: String, hours: String, count: Int) {
    let found = RosteringTests.breaches(of: .breaks, by: [duty(day, hours)], from: week)
    #expect(found.count == count)
  }
}
