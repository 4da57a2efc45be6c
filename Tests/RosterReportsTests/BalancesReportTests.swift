import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The balances for the weeks after")
struct BalancesReportTests {
  private static let columns = [
    "worker", "first_week", "last_week", "hours", "rest_days", "nights", "late_nights",
    "long_nights", "touched_nights", "late_touched_nights", "evening_hours", "night_hours",
    "weekend_hours", "event_hours",
  ]

  @Test("are a row for every worker and week, and of no other weeks")
  func rows() throws {
    var scenario = SmallTeam.scenario
    scenario.history = [duty("A. Smit", "2026-12-13 19:00-23:00", "straatronde", "Hatert")]
    let horizon = Horizon(firstWeek: week("2026-W51"), weekCount: 2)
    let rows = try #require(readCsv(balancesReport(plan(scenario, horizon, SmallTeam.duties))))
    #expect(rows[0] == Self.columns)
    #expect(
      rows.dropFirst().map { $0.prefix(5).joined(separator: " ") } == [
        "A. Smit 2026-W51 2026-W51 9:30 0", "A. Smit 2026-W52 2026-W52 0:00 0",
        "C. Öztürk 2026-W51 2026-W51 4:00 0", "C. Öztürk 2026-W52 2026-W52 0:00 0",
        "B. de Boer 2026-W51 2026-W51 13:30 0", "B. de Boer 2026-W52 2026-W52 0:00 0",
      ])
    #expect(rows[1].suffix(4) == ["8:00", "0:00", "4:00", "0:00"])
  }

  @Test("count a night with its break, its kinds and its post")
  func newYear() throws {
    let rows = try #require(readCsv(balancesReport(Nights.newYear)))
    #expect(rows.count == 1 + Nights.hostileNames.count)
    #expect(
      rows[1].dropFirst() == [
        "2026-W53", "2026-W53", "7:30", "0", "1", "1", "0", "1", "1", "4:00", "4:00", "0:00",
        "8:00",
      ])
    for (row, name) in zip(rows.dropFirst(), Nights.hostileNames) { #expect(row[0] == name) }
  }

  @Test("count real hours where the clock changes")
  func clockChanges() throws {
    let spring = try #require(readCsv(balancesReport(Nights.clockChange("2027-03-27"))))
    #expect(
      spring[1].suffix(11) == [
        "5:00", "1", "1", "1", "0", "1", "1", "2:00", "3:00", "5:00", "0:00",
      ])
    let autumn = try #require(readCsv(balancesReport(Nights.clockChange("2027-10-30"))))
    #expect(
      autumn[1].suffix(11) == [
        "7:00", "1", "1", "1", "0", "1", "1", "2:00", "5:00", "7:00", "0:00",
      ])
  }
}
