import RiskCalendar
import Rostering
import TestSupport
import Testing

/// On which dates the agenda has a meeting, and when.
@Suite struct MeetingDatesTests {
  private func occasions(
    _ days: Recurrence, from first: String, weeks: Int = 1, _ hours: String = "10:00–11:00"
  ) -> [AgendaItem] {
    var scenario = scenario(of: [worker()])
    scenario.meetings = [
      Meeting(name: "overleg", place: "Basis", days: days, span: span(hours), workers: ["Anna"])
    ]
    return Agenda(scenario, Horizon(firstWeek: week(first), weekCount: weeks)).items
  }

  private func dates(_ rule: DateRule, from first: String, weeks: Int = 1) -> [String] {
    occasions(.rule(EventDates(rule: rule)), from: first, weeks: weeks).map(\.date.description)
  }

  private static func first(_ weekday: Weekday) -> DateRule {
    .nthWeekday(1, weekday, months: DateRule.everyMonth)
  }

  @Test func theFirstTuesdayOfEveryMonth() {
    let tuesdays = dates(Self.first(.tuesday), from: "2026-W49", weeks: 10)
    #expect(tuesdays == ["2026-12-01", "2027-01-05", "2027-02-02"])
    #expect(dates(Self.first(.tuesday), from: "2026-W50", weeks: 3).isEmpty)
  }

  /// Week 53 of 2026 ends on 3 January: no first Tuesday or Thursday is in it, but the rest is.
  @Test func theYearEndsWithinTheWeek() {
    #expect(dates(Self.first(.tuesday), from: "2026-W53").isEmpty)
    #expect(dates(Self.first(.thursday), from: "2026-W53").isEmpty)
    #expect(dates(Self.first(.friday), from: "2026-W53") == ["2027-01-01"])
    #expect(dates(Self.first(.sunday), from: "2026-W53") == ["2027-01-03"])
    let last = DateRule.nthWeekday(-1, .tuesday, months: [12])
    #expect(dates(last, from: "2026-W53") == ["2026-12-29"])
    #expect(dates(last, from: "2025-W01") == ["2024-12-31"])
  }

  @Test func aRuleOfSeveralDaysGivesItOnEach() throws {
    let holiday = DateRule.periods([DatePeriod(date("2026-12-17"), date("2027-01-03"))])
    #expect(
      dates(holiday, from: "2026-W51") == (17...20).map { "2026-12-\($0)" })
    #expect(dates(holiday, from: "2026-W51", weeks: 4).count == 18)
    let around = EventDates(rule: .holiday(.christmasDay), firstDay: -1, lastDay: 1)
    #expect(
      occasions(.rule(around), from: "2026-W52").map(\.date.description)
        == (24...26).map { "2026-12-\($0)" })
  }

  /// Days that two times of a rule have in common are days like others.
  @Test func daysThatOverlapCountOnce() {
    let fairs = DateRule.periods(["2026-12-15", "2026-12-17"].map { DatePeriod(date($0)) })
    let days = EventDates(rule: fairs, firstDay: -1, lastDay: 1)
    #expect(
      occasions(.rule(days), from: "2026-W51").map(\.date.description)
        == (14...18).map { "2026-12-\($0)" })
  }

  /// The last Sundays of March and October 2027: an hour less, and an hour more.
  @Test(arguments: [("2027-W12", "2027-03-28", 180), ("2027-W43", "2027-10-31", 300)])
  func theClockChanges(week: String, date: String, minutes: Int) {
    let last = DateRule.nthWeekday(-1, .sunday, months: [3, 10])
    let items = occasions(.rule(EventDates(rule: last)), from: week, "00:00–04:00")
    #expect(items.map(\.date.description) == [date])
    #expect(items.map(\.interval.minutes) == [minutes])
  }

  @Test func weekdaysAndDatesComeInOrder() {
    #expect(
      occasions(.weekly([.friday, .tuesday]), from: "2026-W51", weeks: 2).map(\.date.description)
        == ["2026-12-15", "2026-12-18", "2026-12-22", "2026-12-25"])
    let listed = ["2026-12-18", "2026-12-15", "2026-12-18", "2027-02-01"].map(date)
    #expect(
      occasions(.dates(listed), from: "2026-W51").map(\.date.description)
        == ["2026-12-15", "2026-12-18"])
  }
}
