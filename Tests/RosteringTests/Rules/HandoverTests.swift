import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Up to a quarter of an hour of a duty's end may go to a handover (ATB 4.4:1).
@Suite struct HandoverTests {
  /// The rules that Anna's duties break if those on rounds of these hours have such a handover.
  private func breaches(
    of rule: Rule, by duties: [Duty], rounds: String, handover: Int, limits: Limits = .plainLaw
  ) -> [Violation] {
    var scenario = streetScenario(of: [worker(limits: limits)])
    scenario.blocks = [
      Block(
        name: "blok", weekdays: Set(Weekday.allCases), span: span(rounds), breakMinutes: 0,
        handoverMinutes: handover)
    ]
    return RosteringTests.breaches(of: rule, by: duties, scenario)
  }

  /// From 08:00 or so on for twelve hours and a quarter.
  @Test(arguments: [
    ("08:00–20:15", 15, []), ("08:00–20:16", 15, [[721, 720]]), ("08:00–20:16", 16, [[721, 720]]),
    ("08:00–20:15", 14, [[721, 720]]), ("08:00–20:00", 0, []),
  ])
  func aShiftMayBeLonger(hours: String, handover: Int, expected: [[Int]]) {
    let found = breaches(
      of: .longestShift, by: [round("2026-12-14", hours)], rounds: hours, handover: handover)
    #expect(figures(found) == expected)
  }

  @Test func theWorkersLimitMayBeLess() {
    var limits = Limits.plainLaw
    limits.handover = 5
    let found = breaches(
      of: .longestShift, by: [round("2026-12-14", "08:00–20:15")], rounds: "08:00–20:15",
      handover: 15, limits: limits)
    #expect(figures(found) == [[730, 720]])
  }

  @Test func aDayMayNot() {
    let found = breaches(
      of: .longestDay, by: [round("2026-12-14", "08:00–20:15")], rounds: "08:00–20:15",
      handover: 15)
    #expect(figures(found) == [[735, 720]])
  }

  @Test(arguments: [
    ("10:00–12:00", 15, []), ("09:59–12:00", 15, [[659, 660]]), ("10:00–12:00", 14, [[659, 660]]),
  ])
  func aDailyRestMayBeShorter(next: String, handover: Int, expected: [[Int]]) {
    let duties = [round("2026-12-14", "19:00–23:15"), duty("2026-12-15", next)]
    let found = breaches(of: .dailyRest, by: duties, rounds: "19:00–23:15", handover: handover)
    #expect(figures(found) == expected)
  }

  /// The span of a day too, with no work after it.
  @Test(arguments: [("19:00–23:15", []), ("19:00–23:16", [[659, 660]])])
  func aDayMayEndLater(hours: String, expected: [[Int]]) {
    let duties = [duty("2026-12-14", "10:00–14:00"), round("2026-12-14", hours)]
    let found = breaches(of: .dailyRest, by: duties, rounds: hours, handover: 15)
    #expect(figures(found) == expected)
  }

  @Test(arguments: [("17:44–20:00", [[839, 840]]), ("17:45–20:00", [])])
  func soMayTheRestAfterANight(next: String, expected: [[Int]]) {
    let duties = [round("2026-12-14", "20:00–04:00"), duty("2026-12-15", next)]
    let found = breaches(of: .restAfterNight, by: duties, rounds: "20:00–04:00", handover: 15)
    #expect(figures(found) == expected)
  }

  /// The handover ends at 02:10, so the night ends late.
  @Test func aNightEndsWithItsHandover() {
    let duties = [round("2026-12-14", "20:00–02:10"), duty("2026-12-15", "14:00–18:00")]
    let found = breaches(of: .restAfterNight, by: duties, rounds: "20:00–02:10", handover: 15)
    #expect(figures(found) == [[725, 840]])
  }

  @Test(arguments: [("19:00–05:15", []), ("19:00–05:16", [[601, 600]])])
  func aNightMayBeLonger(hours: String, expected: [[Int]]) {
    let found = breaches(
      of: .nightShiftLength, by: [round("2026-12-14", hours)], rounds: hours, handover: 15)
    #expect(figures(found) == expected)
  }

  /// Seven hours and three quarters, of which the handover makes eight.
  @Test(arguments: [("21:45–23:00", []), ("21:44–23:00", [[721, 660]])])
  func aShiftMayEndSooner(next: String, expected: [[Int]]) {
    var limits = Limits.plainLaw
    limits.longestShift = 660
    let duties = [round("2026-12-14", "03:00–14:00"), duty("2026-12-14", next)]
    let found = breaches(
      of: .longestShift, by: duties, rounds: "03:00–14:00", handover: 15, limits: limits)
    #expect(figures(found) == expected)
  }

  @Test func workBeforeTheHandoverIsInOnePlace() {
    let duties = [round("2026-12-14", "19:00–23:15"), duty("2026-12-14", "23:05–23:30")]
    let found = breaches(
      of: .onePlaceAtATime, by: duties, rounds: "19:00–23:15", handover: 15)
    #expect(figures(found) == [[-10, 0]])
  }

  @Test func averagesCountAllOfIt() {
    var limits = Limits()
    limits.windows = [WindowLimit(.work, .weeks(1), most: 250, Citation("TEST", .house))]
    let found = breaches(
      of: .averageHours, by: [round("2026-12-14", "19:00–23:15")], rounds: "19:00–23:15",
      handover: 15, limits: limits)
    #expect(figures(found) == [[255, 250]])
  }

  @Test func historyHasNone() {
    var scenario = streetScenario(of: [worker()])
    scenario.blocks[0].span = span("19:00–23:15")
    scenario.blocks[0].handoverMinutes = 15
    scenario.history = [round("2026-12-13", "19:00–23:15")]
    let monday = duty("2026-12-14", "10:00–12:00")
    #expect(
      figures(RosteringTests.breaches(of: .dailyRest, by: [monday], scenario)) == [[645, 660]])
  }
}

private func round(_ day: String, _ hours: String) -> Duty {
  RosteringTests.round(day, by: "Anna", hours)
}
