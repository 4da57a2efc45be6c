import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct WithinAvailabilityTests {
  private func breaches(_ duty: Duty, _ entries: AvailabilityEntry...) -> [Violation] {
    RosteringTests.breaches(of: .availability, by: [duty], availability: entries)
  }

  private let tuesday = AvailabilityEntry(.unavailable, .weekdays([.tuesday]))
  private let evening = AvailabilityEntry(
    .unavailable, .dates(date("2026-12-14"), date("2026-12-14")), span: span("19:00–01:00"))

  @Test(arguments: [
    ("2026-12-14", "19:00–23:59", []), ("2026-12-14", "19:00–00:00", []),
    ("2026-12-14", "19:00–00:01", [[1, 0]]), ("2026-12-15", "10:00–12:00", [[120, 0]]),
    ("2026-12-15", "22:00–02:00", [[120, 0]]), ("2026-12-16", "00:00–02:00", []),
  ])
  func aWholeDay(day: String, hours: String, expected: [[Int]]) {
    #expect(figures(breaches(duty(day, hours), tuesday)) == expected)
  }

  @Test(arguments: [
    ("2026-12-14", "15:00–19:00", []), ("2026-12-14", "15:00–19:01", [[1, 0]]),
    ("2026-12-15", "01:00–03:00", []), ("2026-12-15", "00:59–03:00", [[1, 0]]),
  ])
  func partOfANight(day: String, hours: String, expected: [[Int]]) {
    #expect(figures(breaches(duty(day, hours), evening)) == expected)
  }

  @Test func aDateGoesBeforeAWeekday() {
    let exception = AvailabilityEntry(
      .available, .dates(date("2026-12-15"), date("2026-12-15")))
    #expect(breaches(duty("2026-12-15", "10:00–12:00"), tuesday, exception).isEmpty)
  }

  @Test func theNightAfterTheHorizonCounts() {
    let monday = AvailabilityEntry(.unavailable, .weekdays([.monday]))
    #expect(figures(breaches(duty("2026-12-20", "20:00–02:00"), monday)) == [[120, 0]])
  }

  @Test func unwantedIsNotForbidden() {
    let unwanted = AvailabilityEntry(.unwanted, .weekdays([.tuesday]))
    #expect(breaches(duty("2026-12-15", "10:00–12:00"), unwanted).isEmpty)
  }

  @Test func historyIsNotJudged() {
    let sunday = AvailabilityEntry(.unavailable, .weekdays([.sunday]))
    let found = RosteringTests.breaches(
      of: .availability, by: [], after: [duty("2026-12-13", "10:00–12:00")], availability: [sunday])
    #expect(found.isEmpty)
  }
}
