import RiskCalendar
import Rostering
import TestSupport
import Testing

/// 36 hours in 7 × 24, or 72 in 14 × 24 in parts of 32 (ATW 5:5 lid 2).
@Suite struct WeeklyRestBranchTests {
  private func verdict(_ duties: [Duty]) -> (breaches: [Violation], branches: [BranchUse]) {
    let verdict = RosteringTests.verdict(on: duties, limits: .law, weeks: 2)
    return (
      verdict.violations.filter { $0.rule == .weeklyRest },
      verdict.branches.filter { $0.rule == .weeklyRest }
    )
  }

  private func days(_ days: ClosedRange<Int>) -> [Duty] {
    days.map { duty("2026-12-\($0)", "08:00–16:00") }
  }

  /// A rest from Saturday 16:00 to the night of Sunday, another from the Saturday after it on.
  private func fortnight(_ night: Duty, until lastEnd: String) -> [Duty] {
    days(14...19) + [night] + days(22...25) + [duty("2026-12-26", "08:00–\(lastEnd)")]
  }

  /// 32 hours and, until Monday 08:00, 40.
  @Test(arguments: [("15:59", [], 1), ("16:00", [], 1), ("16:01", [[1920, 2160]], 0)])
  func twoRestsInAFortnight(lastEnd: String, expected: [[Int]], uses: Int) {
    let duties = fortnight(duty("2026-12-21", "00:00–08:00"), until: lastEnd)
    let found = verdict(duties)
    #expect(figures(found.breaches) == expected)
    #expect(found.breaches.allSatisfy { $0.duties == duties })
    #expect(
      found.branches.map(\.branch)
        == Array(repeating: .rest(RestPattern(72 * 60, in: 14 * 1440, parts: 32 * 60)), count: uses)
    )
  }

  /// A rest of a minute less than 32 hours counts for nothing, one of 36 ends the usual period.
  @Test(arguments: [
    ("2026-12-20", "23:59–08:00", [[1919, 2160]], 0), ("2026-12-21", "00:00–08:00", [], 1),
    ("2026-12-21", "03:59–08:00", [], 1), ("2026-12-21", "04:00–08:00", [], 0),
  ])
  func noPartIsShorterThan(day: String, hours: String, expected: [[Int]], uses: Int) {
    let found = verdict(fortnight(duty(day, hours), until: "16:00"))
    #expect(figures(found.breaches) == expected)
    #expect(found.branches.count == uses)
  }

  @Test func theUsualWayIsPreferred() {
    let found = verdict(days(14...18) + days(21...25))
    #expect(found.breaches.isEmpty && found.branches.isEmpty)
  }

  /// Clocks change in the night to Sunday: Friday 16:00 to Sunday is an hour less or more.
  @Test(arguments: [
    ("2027-W12", 22, "2027-03", "2027-03-28", "04:59–10:00", [[2159, 2160]]),
    ("2027-W12", 22, "2027-03", "2027-03-28", "05:00–10:00", []),
    ("2027-W43", 25, "2027-10", "2027-10-31", "02:59–10:00", [[2099, 2160]]),
    ("2027-W43", 25, "2027-10", "2027-10-31", "03:00–10:00", []),
  ])
  func restIsRealTime(
    week: String, monday: Int, month: String, sunday: String, hours: String, expected: [[Int]]
  ) {
    let duties = (monday...monday + 4).map { duty("\(month)-\($0)", "08:00–16:00") }
    let found = breaches(of: .weeklyRest, by: duties + [duty(sunday, hours)], from: week)
    #expect(figures(found) == expected)
  }

  /// What the history did wrong is past; the usual rest makes it good, and nothing less.
  @Test(arguments: [
    ("2026-12-14", "08:00–16:00", [[720, 2160]]), ("2026-12-15", "07:59–16:00", [[2159, 2160]]),
    ("2026-12-15", "08:00–16:00", []),
  ])
  func aBrokenHistoryAsksForAFullRest(day: String, hours: String, expected: [[Int]]) {
    let history = (7...13).map { duty("2026-12-\($0 < 10 ? "0" : "")\($0)", "08:00–20:00") }
    let duties = [duty(day, hours)] + days(16...19)
    for limits in [Limits.law, .plainLaw] {
      let found = breaches(of: .weeklyRest, by: duties, after: history, limits: limits)
      #expect(figures(found) == (limits == .law ? [] : expected))
      #expect(found.allSatisfy { $0.duties == [history[6], duties[0]] })
    }
    let broken = (1...13).map { duty("2026-12-\($0 < 10 ? "0" : "")\($0)", "08:00–20:00") }
    #expect(figures(breaches(of: .weeklyRest, by: duties, after: broken, limits: .law)) == expected)
  }
}

/// 36 hours in 7 × 24, 60 in 9 × 24, or once in five weeks 32 in 9 × 24 (Cao Sociaal Werk 5.3 B).
@Suite struct AgreedWeeklyRestTests {
  private let limits = Limits(layers: [.caoSociaalWerk])
  private let sixty = RestPattern(60 * 60, in: 9 * 1440)
  private let once = RestPattern(32 * 60, in: 9 * 1440, onceIn: 35 * 1440)

  private func verdict(
    _ duties: [Duty], after history: [Duty] = []
  ) -> (breaches: [Violation], branches: [BranchUse]) {
    let verdict = RosteringTests.verdict(on: duties, after: history, limits: limits, weeks: 2)
    return (
      verdict.violations.filter { $0.rule == .weeklyRest },
      verdict.branches.filter { $0.rule == .weeklyRest }
    )
  }

  /// Twelve hours on every day of the week, the last until then.
  private func week(until lastEnd: String) -> [Duty] {
    (14...19).map { duty("2026-12-\($0)", "08:00–20:00") }
      + [duty("2026-12-20", "08:00–\(lastEnd)")]
  }

  /// From Sunday 20:00 to Wednesday 08:00, when the nine days are over, it is 60 hours.
  @Test(arguments: ["19:59", "20:00", "20:01"])
  func sixtyHoursInNineDays(lastEnd: String) {
    let found = verdict(week(until: lastEnd))
    #expect(found.breaches.isEmpty)
    #expect(found.branches.map(\.branch) == [.rest(lastEnd <= "20:00" ? sixty : once)])
    #expect(found.branches.map(\.citation?.id) == ["CSW-REST-W"])
  }

  @Test(arguments: [("23:59", []), ("00:00", []), ("00:01", [[720, 2160]])])
  func orThirtyTwo(lastEnd: String, expected: [[Int]]) {
    let duties = week(until: "20:00") + [duty("2026-12-21", "12:00–\(lastEnd)")]
    let found = verdict(duties)
    #expect(figures(found.breaches) == expected)
    #expect(found.branches.map(\.branch) == (expected.isEmpty ? [.rest(once)] : []))
  }

  /// The same in November, five weeks before to the minute or a minute later.
  @Test(arguments: [("08:00", 0), ("08:01", 1)])
  func onceInFiveWeeks(firstStart: String, count: Int) {
    let history =
      [duty("2026-11-09", "\(firstStart)–20:00")]
      + (10...15).map { duty("2026-11-\($0)", "08:00–20:00") }
      + [duty("2026-11-16", "12:00–00:00"), duty("2026-11-18", "08:00–12:00")]
    let duties = week(until: "20:00") + [duty("2026-12-21", "12:00–00:00")]
    let found = verdict(duties, after: history)
    #expect(found.breaches.count == count)
    #expect(found.branches.count == 1 - count)
  }
}
