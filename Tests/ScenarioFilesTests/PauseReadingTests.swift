import RiskCalendar
import Rostering
import Testing

@testable import ScenarioFiles

/// How `pause` of meetings and sessions is read.
@Suite struct PauseReadingTests {
  private static let tables = [
    "school_holidays.csv": """
    name,region,from_date,to_date
    zomer,Zuid,2027-07-17,2027-08-29
    zomer,Noord,2027-07-10,2027-08-22
    herfst,Zuid,2026-10-17,2026-10-25
    """
  ]

  private func scenario(_ pause: String) throws -> Scenario {
    try readScenario(
      """
      meetings: [{name: overleg, place: kantoor, days: tue, from: 10:00, to: 11:00, \(pause)}]
      sessions:
        - {name: coaching, place: kantoor, length: 1h, hours: 2, starts: [{days: mon-fri, times: [10:00]}], \(pause)}
      """, Self.tables)
  }

  private func pauses(_ pause: String) throws -> [EventDates] {
    let scenario = try scenario(pause)
    #expect(scenario.meetings[0].pauses == scenario.sessions[0].pauses)
    return scenario.meetings[0].pauses
  }

  private func period(_ first: String, _ last: String) throws -> DatePeriod {
    DatePeriod(try #require(CivilDate(first)), try #require(CivilDate(last)))
  }

  @Test(arguments: ["", "pause: []", "pause: {}", "pause: "])
  func noneUnlessWritten(_ pause: String) throws {
    #expect(try pauses(pause).isEmpty)
  }

  @Test func schoolHolidaysOfARegion() throws {
    let holidays = DateRule.periods([
      try period("2026-10-17", "2026-10-25"), try period("2027-07-17", "2027-08-29"),
    ])
    #expect(
      try pauses("pause: {school_holiday: [zomer, herfst], region: Zuid}")
        == [EventDates(rule: holidays)])
  }

  @Test func aListOfRules() throws {
    let read = try pauses(
      "pause: [{periods: [{from_date: 2026-12-19, to_date: 2027-01-03}]}, {holiday: kings-day, first_day: -1}]"
    )
    #expect(
      read == [
        EventDates(rule: .periods([try period("2026-12-19", "2027-01-03")])),
        EventDates(rule: .holiday(.kingsDay), firstDay: -1),
      ])
  }

  @Test func meansNoMeetingAndLessHours() throws {
    let scenario = try scenario("pause: {school_holiday: herfst, last_day: 1}")
    let horizon = Horizon(firstWeek: try #require(IsoWeek("2026-W42")), weekCount: 3)
    let agenda = Agenda(scenario, horizon)
    #expect(
      agenda.items.filter { $0.activity == "overleg" }.map(\.date.description)
        == ["2026-10-13", "2026-10-27"])
    let asked = horizon.weeks.map {
      agenda.minutesAsked(ofSessions: 0, of: scenario.workers[0], in: $0)
    }
    #expect(asked == [120, 0, 96])
  }
}
