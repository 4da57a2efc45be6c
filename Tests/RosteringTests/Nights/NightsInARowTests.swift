import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Five nights in a row, six if none ends after 02:00 (Cao Sociaal Werk 5.3 B).
@Suite struct NightsInARowTests {
  private let limits = Limits(layers: [.caoSociaalWerk])

  private func nights(_ days: ClosedRange<Int>, _ hours: String) -> [Duty] {
    days.map { duty("2026-12-\($0)", hours) }
  }

  private func breaches(_ duties: [Duty], after history: [Duty] = []) -> [Violation] {
    RosteringTests.breaches(
      of: .nightsInARow, by: duties, after: history, limits: limits, weeks: 2)
  }

  @Test(arguments: [
    (18, "20:00–02:01", []), (19, "20:00–02:01", [[6, 5]]), (19, "20:00–02:00", []),
    (20, "20:00–02:00", [[7, 6]]), (20, "20:00–00:01", [[7, 6]]), (20, "20:00–00:00", []),
  ])
  func untilTheLast(last: Int, hours: String, expected: [[Int]]) {
    let duties = nights(14...last, hours)
    let found = breaches(duties)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == duties && $0.unit == .count })
    #expect(found.allSatisfy { $0.citation?.id == "CSW-N-ROW" })
  }

  @Test func oneLateNightMakesTheSeriesLate() {
    let duties = nights(14...18, "20:00–02:00") + nights(19...19, "20:00–02:01")
    #expect(figures(breaches(duties)) == [[6, 5]])
  }

  /// From Wednesday 02:00 on; a shorter rest continues the series.
  @Test(arguments: [("01:59–04:00", [[6, 5]]), ("02:00–04:00", [])])
  func fortyEightHoursEndASeries(night: String, expected: [[Int]]) {
    let duties =
      nights(14...15, "20:00–02:00") + [duty("2026-12-18", night)]
      + nights(18...20, "22:00–02:00")
    #expect(figures(breaches(duties)) == expected)
  }

  @Test func anotherShiftEndsASeries() {
    let duties =
      nights(14...16, "20:00–02:01") + nights(17...17, "14:00–20:00")
      + nights(18...20, "20:00–02:01")
    #expect(breaches(duties).isEmpty)
  }

  @Test func historyCounts() {
    let history = nights(10...13, "20:00–03:00")
    #expect(breaches(nights(14...14, "20:00–03:00"), after: history).isEmpty)
    #expect(figures(breaches(nights(14...15, "20:00–03:00"), after: history)) == [[6, 5]])
    #expect(breaches([], after: nights(10...15, "20:00–03:00")).isEmpty)
  }

  /// Without a rest after series, what ends a run of shifts ends one of nights.
  @Test(arguments: [("01:59–04:00", [[2, 1]]), ("02:00–04:00", [])])
  func theRestMayBeThatOfRuns(next: String, expected: [[Int]]) {
    var nights = NightLimits(threshold: 0)
    nights.row = NightLimits.Row(most: 1, mostEndingEarly: 1)
    nights.runBreak = 24 * 60
    var limits = Limits()
    limits.nights = [nights]
    let duties = [duty("2026-12-14", "22:00–02:00"), duty("2026-12-16", next)]
    let found = RosteringTests.breaches(of: .nightsInARow, by: duties, limits: limits)
    #expect(figures(found) == expected)
  }
}

/// Seven shifts in a row of which one is a night shift (ATW 5:8 lid 6).
@Suite struct NightRunTests {
  private func days(_ days: ClosedRange<Int>) -> [Duty] {
    days.map { duty("2026-12-\($0)", "10:00–14:00") }
  }

  private let night = duty("2026-12-17", "20:00–02:00")

  @Test(arguments: [(20, []), (21, [[8, 7]]), (22, [[9, 7]])])
  func sevenInARow(last: Int, expected: [[Int]]) {
    let duties = days(14...16) + [night] + days(18...last)
    let found = breaches(of: .nightRun, by: duties, weeks: 2)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == duties && $0.unit == .count })
    #expect(found.allSatisfy { $0.citation?.id == "ATW-N-RUN" })
  }

  @Test func withoutANightThereIsNoLimit() {
    let evening = duty("2026-12-17", "20:00–01:00")
    let duties = days(14...16) + [evening] + days(18...22)
    #expect(breaches(of: .nightRun, by: duties, weeks: 2).isEmpty)
  }

  /// From Wednesday 14:00 to the night of Friday.
  @Test(arguments: [("01:59–08:00", [[8, 7]]), ("02:00–08:00", [])])
  func thirtySixHoursEndARun(night: String, expected: [[Int]]) {
    let duties = days(14...16) + [duty("2026-12-18", night)] + days(19...22)
    #expect(figures(breaches(of: .nightRun, by: duties, weeks: 2)) == expected)
  }

  @Test func aShiftCountsOnce() {
    let duties = days(14...16) + [night] + days(18...20) + [duty("2026-12-20", "15:00–18:00")]
    #expect(breaches(of: .nightRun, by: duties).isEmpty)
  }

  @Test func historyCounts() {
    let history = days(10...13)
    #expect(breaches(of: .nightRun, by: days(14...16), after: history).isEmpty)
    #expect(
      figures(breaches(of: .nightRun, by: days(14...16) + [night], after: history)) == [[8, 7]])
    #expect(breaches(of: .nightRun, by: [], after: days(10...16) + [night]).isEmpty)
  }
}

/// What different texts call a night.
@Suite struct NightDefinitionTests {
  /// 481 minutes of which none or one is in the night, where any makes a night of eight hours.
  @Test(arguments: [("15:59–00:00", []), ("16:00–00:01", [[481, 480]]), ("16:01–00:01", [])])
  func anyMinuteOfTheNight(hours: String, expected: [[Int]]) {
    let found = breaches(
      of: .nightShiftLength, by: [duty("2026-12-14", hours)],
      limits: Limits(layers: [.caoSociaalWerk]))
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.citation?.id == "CSW-N-LEN" })
  }

  @Test func everyDefinitionHolds() {
    let found = breaches(
      of: .nightShiftLength, by: [duty("2026-12-14", "16:00–04:01")],
      limits: Limits(layers: [.law, .caoSociaalWerk]))
    #expect(figures(found) == [[721, 720], [721, 480]])
    #expect(found.map(\.citation?.id) == ["ATW-N-LEN12", "CSW-N-LEN"])
  }
}
