import RiskCalendar
import Rostering
import TestSupport
import Testing

/// No Sunday without consent (ATW 5:6 lid 1).
@Suite struct RestDayTests {
  private func breaches(
    _ duties: [Duty], on restDay: Weekday = .sunday, agreed: Bool = false,
    from week: String = "2026-W51"
  ) -> [Violation] {
    RosteringTests.breaches(
      of: .restDay, by: duties,
      personal: PersonalLimits(restDay: restDay, worksOnRestDay: agreed), from: week)
  }

  @Test(arguments: [
    ("2026-12-19", "20:00–00:00", []), ("2026-12-19", "20:00–00:01", [[1, 0]]),
    ("2026-12-20", "00:00–04:00", [[240, 0]]), ("2026-12-20", "22:00–02:00", [[120, 0]]),
    ("2026-12-18", "22:00–02:00", []),
  ])
  func noMinuteOfIt(day: String, hours: String, expected: [[Int]]) {
    let found = breaches([duty(day, hours)])
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == [duty(day, hours)] && $0.unit == .minutes })
    #expect(found.allSatisfy { $0.citation?.article == "ATW 5:6 lid 1" })
    #expect(found.allSatisfy { $0.citation?.id == "ATW-SUN-1" && $0.citation?.layer == .law })
  }

  @Test func anotherDayAtHerRequest() {
    let duties = [duty("2026-12-18", "10:00–12:00"), duty("2026-12-20", "10:00–12:00")]
    #expect(breaches(duties, on: .friday).map(\.duties) == [[duties[0]]])
  }

  @Test func whoAgreedMayWork() {
    #expect(breaches([duty("2026-12-20", "10:00–12:00")], agreed: true).isEmpty)
  }

  /// A Sunday of 23 hours and one of 25.
  @Test(arguments: [("2027-W12", "2027-03-27", 23), ("2027-W43", "2027-10-30", 25)])
  func aDayIsAsLongAsItIs(week: String, saturday: String, hours: Int) {
    let whole = Interval(
      interval(saturday, "12:00–13:00").start, TownClock.amsterdam.day(date(saturday) + 1).end)
    let long = Duty(worker: "Anna", activity: "kamp", place: "Ardennen", interval: whole)
    #expect(figures(breaches([long], from: week)) == [[hours * 60, 0]])
  }
}
