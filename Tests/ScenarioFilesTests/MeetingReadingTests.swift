import RiskCalendar
import Rostering
import Testing

@testable import ScenarioFiles

/// How meetings by rule are read; the rules themselves are those of events.
@Suite struct MeetingReadingTests {
  private static let tables = [
    "fixtures.csv": "date,kick_off,opponent,risk\n2026-10-03,20:00,Vitesse,hoog\n",
    "school_holidays.csv": "name,region,from_date,to_date\nherfst,Zuid,2026-10-17,2026-10-25\n",
  ]

  private func days(_ when: String) throws -> Recurrence? {
    try readScenario(
      "meetings: [{name: overleg, place: kantoor, from: 10:00, to: 11:00, when: {\(when)}}]",
      Self.tables
    ).meetings.first?.days
  }

  @Test func theFirstTuesdayOfTheMonth() throws {
    let rule = DateRule.nthWeekday(1, .tuesday, months: DateRule.everyMonth)
    #expect(try days("weekday: tue, nth: 1") == .rule(EventDates(rule: rule)))
  }

  /// The day after the last of a holiday, when a team meets again.
  @Test func daysAroundTheRule() throws {
    let holiday = try DatePeriod(
      #require(CivilDate("2026-10-17")), #require(CivilDate("2026-10-25")))
    #expect(
      try days("school_holiday: herfst, region: Zuid, first_day: 9, last_day: 1")
        == .rule(EventDates(rule: .periods([holiday]), firstDay: 9, lastDay: 1)))
  }

  @Test func matchesAndFeasts() throws {
    let match = Fixture(
      date: try #require(CivilDate("2026-10-03")), kickOff: ClockTime("20:00"), opponent: "Vitesse",
      risk: "hoog")
    #expect(try days("fixtures: {risk: hoog}") == .rule(EventDates(rule: .fixtures([match]))))
    #expect(
      try days("islamic_month: shawwal, day: 1")
        == .rule(EventDates(rule: .islamicDay(.shawwal, day: 1))))
  }
}
