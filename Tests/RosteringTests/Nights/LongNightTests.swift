import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Night shifts of 10 to 12 hours, now and then (ATW 5:8 lid 3).
@Suite struct LongNightTests {
  private func verdict(
    _ duties: [Duty], after history: [Duty] = [], weeks: Int = 1
  ) -> (breaches: [Violation], branches: [BranchUse]) {
    let verdict = RosteringTests.verdict(on: duties, after: history, limits: .law, weeks: weeks)
    return (
      verdict.violations.filter { $0.rule == .nightShiftLength },
      verdict.branches.filter { $0.rule == .nightShiftLength }
    )
  }

  private func night(_ day: Int, _ hours: String = "19:00–06:00") -> Duty {
    duty("2026-12-\(day)", hours)
  }

  @Test(arguments: [
    ("19:00–05:00", [], 0), ("19:00–05:01", [], 1), ("19:00–06:59", [], 1),
    ("19:00–07:00", [], 1), ("19:00–07:01", [[721, 720]], 0),
  ])
  func upToTwelveHours(hours: String, expected: [[Int]], uses: Int) {
    let found = verdict([night(14, hours)])
    #expect(figures(found.breaches) == expected)
    #expect(found.branches.map(\.branch) == Array(repeating: .longNightShift, count: uses))
    #expect(found.branches.allSatisfy { $0.interval == night(14, hours).interval })
    #expect(found.branches.allSatisfy { $0.citation?.id == "ATW-N-LEN12" })
  }

  @Test(arguments: [("17:59–20:00", [[719, 720]]), ("18:00–20:00", []), ("18:01–20:00", [])])
  func twelveHoursOfRestAfterIt(next: String, expected: [[Int]]) {
    let duties = [night(14), night(15, next)]
    let found = verdict(duties).breaches
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == duties && $0.citation?.id == "ATW-N-LEN12" })
    #expect(verdict([night(14, "19:00–05:00"), night(15, next)]).breaches.isEmpty)
  }

  /// The sixth within 14 × 24 hours of the first; one that starts when they are over is not.
  @Test(arguments: [
    (24, "19:00–06:00", [[6, 5]]), (28, "18:59–06:00", [[6, 5]]), (28, "19:00–06:00", []),
  ])
  func fiveInAFortnight(day: Int, hours: String, expected: [[Int]]) {
    let duties = [14, 16, 18, 20, 22].map { night($0) }
    #expect(verdict(duties, weeks: 3).breaches.isEmpty)
    let found = verdict(duties + [night(day, hours)], weeks: 3)
    #expect(figures(found.breaches) == expected)
    #expect(found.breaches.allSatisfy { $0.unit == .count && $0.duties.count == 6 })
    #expect(found.branches.count == 6)
  }

  @Test func historyCounts() {
    let past = ["05", "07", "09", "11", "13"].map { duty("2026-12-\($0)", "19:00–06:00") }
    let found = verdict([night(15)], after: past)
    #expect(figures(found.breaches) == [[6, 5]])
    #expect(found.branches.map(\.interval) == [night(15).interval])
    #expect(verdict([night(15, "19:00–05:00")], after: past).breaches.isEmpty)
    #expect(verdict([duty("2026-12-14", "17:59–20:00")], after: past).breaches.count == 1)
  }

  @Test func withoutTheExceptionTenHoursAreAll() {
    #expect(figures(breaches(of: .nightShiftLength, by: [night(14)])) == [[660, 600]])
  }
}

/// Eight hours of rest after a late night, once a week (ATW 5:8 lid 4).
@Suite struct ShortRestAfterNightTests {
  private func verdict(
    _ duties: [Duty], after history: [Duty] = [], from week: String = "2026-W51", weeks: Int = 1
  ) -> (breaches: [Violation], branches: [BranchUse]) {
    let verdict = RosteringTests.verdict(
      on: duties, after: history, limits: .law, from: week, weeks: weeks)
    return (
      verdict.violations.filter { $0.rule == .restAfterNight },
      verdict.branches.filter { $0.rule == .restAfterNight }
    )
  }

  @Test(arguments: [("11:00–13:00", 1), ("16:59–18:00", 1), ("17:00–18:00", 0)])
  func eightHoursWillDoOnce(next: String, uses: Int) {
    let night = duty("2026-12-14", "20:00–03:00")
    let found = verdict([night, duty("2026-12-15", next)])
    #expect(found.breaches.isEmpty)
    #expect(found.branches.map(\.branch) == Array(repeating: .shortRestAfterNight, count: uses))
    #expect(found.branches.allSatisfy { $0.interval == night.interval })
    #expect(found.branches.allSatisfy { $0.citation?.id == "ATW-N-REST" })
  }

  /// Counted from end to end.
  @Test(arguments: [
    ("20:00–02:59", [[541, 840]], 1), ("20:00–03:00", [], 2), ("20:00–03:01", [], 2),
  ])
  func againAfterSevenDays(second: String, expected: [[Int]], uses: Int) {
    let duties = [
      duty("2026-12-14", "20:00–03:00"), duty("2026-12-15", "11:00–13:00"),
      duty("2026-12-21", second), duty("2026-12-22", "12:00–13:00"),
    ]
    let found = verdict(duties, weeks: 2)
    #expect(figures(found.breaches) == expected)
    #expect(found.branches.count == uses)
  }

  /// From Thursday to Thursday over the clock change is an hour less.
  @Test(arguments: [("20:00–04:59", 1), ("20:00–05:00", 0)])
  func sevenDaysAreRealTime(second: String, count: Int) {
    let duties = [
      duty("2027-03-24", "20:00–04:00"), duty("2027-03-25", "14:00–15:00"),
      duty("2027-03-31", second), duty("2027-04-01", "14:00–15:00"),
    ]
    #expect(verdict(duties, from: "2027-W12", weeks: 2).breaches.count == count)
  }

  @Test(arguments: [("2026-12-08", 0), ("2026-12-09", 1)])
  func theHistoryMayHaveSpentIt(day: String, count: Int) {
    let next = day == "2026-12-08" ? "2026-12-09" : "2026-12-10"
    let history = [duty(day, "20:00–03:00"), duty(next, "11:00–13:00")]
    let duties = [duty("2026-12-15", "20:00–03:00"), duty("2026-12-16", "11:00–13:00")]
    let found = verdict(duties, after: history)
    #expect(found.breaches.count == count)
    #expect(found.branches.count == 1 - count)
  }

  @Test func aRestThatTheRosterEndsIsItsUse() {
    let history = [duty("2026-12-13", "20:00–03:00")]
    let found = verdict([duty("2026-12-14", "11:00–13:00")], after: history)
    #expect(found.breaches.isEmpty)
    #expect(found.branches.map(\.interval) == [history[0].interval])
  }

  /// Nine hours are too few for the exception, and so do not spend it.
  @Test func whatIsNoExceptionSpendsNone() {
    var limits = Limits(layers: [.law])
    limits.nights[0].shortRestAfterLate = 10 * 60
    let duties = [
      duty("2026-12-14", "20:00–03:00"), duty("2026-12-15", "12:00–13:00"),
      duty("2026-12-16", "20:00–03:00"), duty("2026-12-17", "13:00–14:00"),
    ]
    let found = breaches(of: .restAfterNight, by: duties, limits: limits)
    #expect(figures(found) == [[540, 840]])
    #expect(found.map(\.duties) == [Array(duties.prefix(2))])
  }

  @Test func whatTheHistoryUsedIsNotNamed() {
    let history = [duty("2026-12-10", "20:00–03:00"), duty("2026-12-11", "11:00–13:00")]
    #expect(verdict([duty("2026-12-16", "10:00–12:00")], after: history).branches.isEmpty)
  }
}
