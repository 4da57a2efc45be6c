import RiskCalendar
import Rostering
import TestSupport
import Testing

/// 11 hours, or 8 hours once in 7 × 24 (ATW 5:3 lid 2, lid 3).
@Suite struct DailyRestBranchTests {
  private let once = RestPattern(480, in: 1440, onceIn: 7 * 1440)

  private func verdict(
    _ duties: [Duty], after history: [Duty] = [], from week: String = "2026-W51", weeks: Int = 1
  ) -> (breaches: [Violation], branches: [BranchUse]) {
    let verdict = RosteringTests.verdict(
      on: duties, after: history, limits: .law, from: week, weeks: weeks)
    return (
      verdict.violations.filter { $0.rule == .dailyRest },
      verdict.branches.filter { $0.rule == .dailyRest }
    )
  }

  /// An evening from 14:00 to 23:00 and the next morning from then on.
  private func shortNight(_ first: String, _ next: String, from start: String = "07:00") -> [Duty] {
    [duty(first, "14:00–23:00"), duty(next, "\(start)–12:00")]
  }

  @Test(arguments: [
    ("06:59", [[479, 660]], 0), ("07:00", [], 1), ("07:01", [], 1), ("09:59", [], 1),
    ("10:00", [], 0),
  ])
  func eightHoursWillDoOnce(morning: String, expected: [[Int]], uses: Int) {
    let found = verdict(shortNight("2026-12-14", "2026-12-15", from: morning))
    #expect(figures(found.breaches) == expected)
    #expect(found.branches.count == uses)
  }

  @Test func theUseIsNamed() throws {
    let branches = verdict(shortNight("2026-12-14", "2026-12-15")).branches
    let use = try #require(branches.first)
    #expect(use.worker == "Anna")
    #expect(use.citation?.id == "ATW-REST-D")
    #expect(use.branch == .rest(once))
    #expect(use.interval == interval("2026-12-14", "14:00–23:00"))
  }

  /// Counted from the first work of the one period to that of the other.
  @Test(arguments: [("13:59", [[480, 660]], 1), ("14:00", [], 2), ("14:01", [], 2)])
  func againAfterSevenDays(start: String, expected: [[Int]], uses: Int) {
    let second = [duty("2026-12-21", "\(start)–23:00"), duty("2026-12-22", "07:00–12:00")]
    let found = verdict(shortNight("2026-12-14", "2026-12-15") + second, weeks: 2)
    #expect(figures(found.breaches) == expected)
    #expect(found.branches.count == uses)
    #expect(found.breaches.allSatisfy { $0.duties == second })
  }

  /// Spring takes an hour of the seven days, autumn adds one.
  @Test(arguments: [
    ("2027-W12", "2027-03-25", "2027-03-26", "2027-04-01", "2027-04-02", "14:59", 1),
    ("2027-W12", "2027-03-25", "2027-03-26", "2027-04-01", "2027-04-02", "15:00", 0),
    ("2027-W43", "2027-10-28", "2027-10-29", "2027-11-04", "2027-11-05", "12:59", 1),
    ("2027-W43", "2027-10-28", "2027-10-29", "2027-11-04", "2027-11-05", "13:00", 0),
  ])
  func sevenDaysAreRealTime(
    week: String, first: String, next: String, second: String, last: String, start: String,
    count: Int
  ) {
    let duties =
      shortNight(first, next) + [duty(second, "\(start)–23:00"), duty(last, "07:00–12:00")]
    #expect(verdict(duties, from: week, weeks: 2).breaches.count == count)
  }

  @Test(arguments: [("2026-12-15", "2026-12-16", 1), ("2026-12-16", "2026-12-17", 0)])
  func theHistoryMayHaveSpentIt(first: String, next: String, count: Int) {
    let history = shortNight("2026-12-09", "2026-12-10")
    let found = verdict(shortNight(first, next), after: history)
    #expect(found.breaches.count == count)
    #expect(found.branches.count == 1 - count)
  }

  /// The duty of the roster makes the rest short, though all work of the period is history.
  @Test func aRestThatTheRosterEndsIsItsUse() {
    let history = [duty("2026-12-13", "14:00–23:00")]
    let found = verdict([duty("2026-12-14", "07:00–12:00")], after: history)
    #expect(found.breaches.isEmpty)
    #expect(found.branches.map(\.interval) == [history[0].interval])
    #expect(verdict([duty("2026-12-14", "10:00–12:00")], after: history).branches.isEmpty)
  }

  @Test func whatTheHistoryUsedIsNotNamed() {
    let history = shortNight("2026-12-11", "2026-12-12")
    let found = verdict([duty("2026-12-16", "10:00–12:00")], after: history)
    #expect(found.breaches.isEmpty && found.branches.isEmpty)
  }

  /// From 08:00 on: eight hours in the afternoon end the period, so the night counts for the next.
  @Test func theShortRestMayLieInTheDay() {
    let duties = [
      duty("2026-12-14", "08:00–14:00"), duty("2026-12-14", "22:00–23:30"),
      duty("2026-12-15", "10:30–11:00"),
    ]
    let found = verdict(duties)
    #expect(found.breaches.isEmpty)
    #expect(found.branches.map(\.interval) == [duties[0].interval])
  }

  @Test func everyBreachIsFound() {
    let duties = ["2026-12-14", "2026-12-16", "2026-12-18"].flatMap {
      [duty($0, "10:00–14:00"), duty($0, "19:00–23:30")]
    }
    let found = breaches(of: .dailyRest, by: duties)
    #expect(figures(found) == [[630, 660], [630, 660], [630, 660]])
    #expect(found.first?.duties == Array(duties.prefix(2)))
  }

  /// What comes after a breach is read anew, so the exception is there again.
  @Test func aBreachIsOnlyItsOwn() {
    let duties = ["2026-12-14", "2026-12-16", "2026-12-18"].flatMap {
      [duty($0, "10:00–14:00"), duty($0, "19:00–23:30")]
    }
    let found = verdict(duties)
    #expect(found.breaches.map(\.duties) == [Array(duties[2...3])])
    #expect(found.branches.map(\.interval.start) == [duties[0], duties[4]].map(\.interval.start))
  }

  /// A rest that begins in one year and ends in the next.
  @Test(arguments: [("10:00–12:00", 0), ("09:59–12:00", 1)])
  func atTheTurnOfTheYear(morning: String, count: Int) {
    let duties = [duty("2026-12-31", "15:00–23:00"), duty("2027-01-01", morning)]
    #expect(breaches(of: .dailyRest, by: duties, from: "2026-W53").count == count)
    #expect(verdict(duties, from: "2026-W53").branches.count == count)
  }

  @Test func everyRuleHolds() {
    var limits = Limits.plainLaw
    limits.dailyRests.append(
      RestRule([RestPattern(12 * 60, in: 1440)], Citation("TEST", .agreement)))
    let duties = [duty("2026-12-14", "19:00–23:00"), duty("2026-12-15", "10:00–14:00")]
    let found = RosteringTests.breaches(of: .dailyRest, by: duties, limits: limits)
    #expect(figures(found) == [[660, 720]])
    #expect(found.map(\.citation?.id) == ["TEST"])
  }
}
