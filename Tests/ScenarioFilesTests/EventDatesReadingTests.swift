import RiskCalendar
import Rostering
import Testing

@testable import ScenarioFiles

/// How `when`, `confirmed` and the two tables of dates are read.
@Suite struct EventDatesReadingTests {
  private static let fixtures = """
    date,kick_off,opponent,risk
    2026-10-03,20:00,Vitesse,hoog
    2026-10-17,,Excelsior,laag
    2027-02-07,14:30,PSV,Hoog
    """
  private static let holidays = """
    name;region;from_date;to_date
    zomer;Zuid;17-07-2027;29-08-2027
    zomer;Noord;10-07-2027;22-08-2027
    herfst;Zuid;17-10-2026;25-10-2026
    kerst;;19-12-2026;03-01-2027
    """

  private func dates(_ when: String, _ more: String = "") throws -> EventDates {
    let events = try readEvents(
      "{name: X, when: {\(when)}\(more)}", "",
      ["fixtures.csv": Self.fixtures, "school_holidays.csv": Self.holidays])
    return try #require(events.first?.dates)
  }

  private func period(_ first: String, _ last: String? = nil) throws -> DatePeriod {
    DatePeriod(try #require(CivilDate(first)), try #require(CivilDate(last ?? first)))
  }

  @Test(arguments: [
    ("yearly: 12-31", DateRule.yearly(month: 12, day: 31)),
    ("yearly: 2-29", .yearly(month: 2, day: 29)),
    ("weekday: tue, nth: 3, month: 7", .nthWeekday(3, .tuesday, months: [7])),
    ("weekday: Zaterdag, nth: last, month: 10", .nthWeekday(-1, .saturday, months: [10])),
    ("weekday: tue, nth: 1", .nthWeekday(1, .tuesday, months: DateRule.everyMonth)),
    ("weekday: tue, nth: 1, month: [9, 10, 11]", .nthWeekday(1, .tuesday, months: [9, 10, 11])),
    ("weekday: tue, nth: 1, month: '9, 10'", .nthWeekday(1, .tuesday, months: [9, 10])),
    ("easter: -49", .easter(-49)), ("easter: 0", .easter(0)),
    ("holiday: kings-day", .holiday(.kingsDay)),
    ("holiday: second-christmas-day", .holiday(.secondChristmasDay)),
    ("islamic_month: ramadan", .islamicMonth(.ramadan)),
    ("islamic_month: rabi-ii", .islamicMonth(.rabiII)),
    ("islamic_month: dhul-hijjah, day: 10", .islamicDay(.dhulHijjah, day: 10)),
  ]) func rulesOfTheCalendar(_ when: String, _ rule: DateRule) throws {
    #expect(try dates(when) == EventDates(rule: rule))
  }

  /// Every name is that of the holiday or month.
  @Test func namesOfHolidaysAndMonths() throws {
    for (name, holiday) in zip(
      [
        "new-year", "easter-monday", "liberation-day", "ascension", "whit-sunday", "whit-monday",
        "christmas-day",
      ],
      [
        PublicHoliday.newYear, .easterMonday, .liberationDay, .ascension, .whitSunday, .whitMonday,
        .christmasDay,
      ])
    {
      #expect(try dates("holiday: \(name)").rule == .holiday(holiday))
    }
    for (name, month) in zip(
      [
        "muharram", "safar", "rabi-i", "rabi-ii", "jumada-i", "jumada-ii", "rajab", "shaban",
        "ramadan", "shawwal", "dhul-qadah", "dhul-hijjah",
      ], IslamicMonth.allCases)
    {
      #expect(try dates("islamic_month: \(name)").rule == .islamicMonth(month))
    }
  }

  @Test func datesAsListed() throws {
    let (one, two) = (try period("2027-06-19"), try period("2027-10-16", "2027-10-24"))
    #expect(try dates("dates: [2027-06-19]").rule == .periods([one]))
    #expect(
      try dates("periods: [{from_date: 2027-06-19}, {from_date: 2027-10-16, to_date: 2027-10-24}]")
        .rule == .periods([one, two]))
  }

  @Test func daysAroundAndWhatIsNotSure() throws {
    let read = try dates(
      "islamic_month: ramadan, first_day: -1, last_day: 2, uncertain: 1",
      ", confirmed: [{from_date: 2027-02-09, to_date: 2027-03-09}]")
    #expect(
      read
        == EventDates(
          rule: .islamicMonth(.ramadan), firstDay: -1, lastDay: 2, uncertainty: 1,
          confirmed: [try period("2027-02-09", "2027-03-09")]))
  }

  @Test(arguments: [
    ("all", ["2026-10-03", "2026-10-17", "2027-02-07"]),
    ("{risk: hoog}", ["2026-10-03", "2027-02-07"]),
    ("{risk: [laag, HOOG]}", ["2026-10-03", "2026-10-17", "2027-02-07"]),
    ("{risk: hoog, opponent: vitesse}", ["2026-10-03"]),
    ("{opponent: [PSV, Excelsior]}", ["2026-10-17", "2027-02-07"]),
  ]) func matches(_ chosen: String, _ expected: [String]) throws {
    let rule = try dates("fixtures: \(chosen)").rule
    guard case .fixtures(let fixtures) = rule else {
      Issue.record("\(rule)")
      return
    }
    #expect(fixtures.map(\.date.description) == expected)
  }

  @Test func aMatchMayHaveNoKickOffYet() throws {
    guard case .fixtures(let fixtures) = try dates("fixtures: all").rule else { return }
    #expect(fixtures.map(\.kickOff) == [ClockTime("20:00"), nil, ClockTime("14:30")])
    #expect(fixtures.map(\.opponent) == ["Vitesse", "Excelsior", "PSV"])
    #expect(fixtures.map(\.risk) == ["hoog", "laag", "Hoog"])
  }

  /// As a spreadsheet in the Netherlands saves it.
  @Test func aDutchTableOfMatches() throws {
    let events = try readEvents(
      "{name: X, when: {fixtures: all}}", "",
      [
        "fixtures.csv":
          "opponent;date;kick_off\r\nVitesse;3-10-2026;20:00:00\r\nPSV;17-10-2026;\r\n"
      ])
    let (first, second) = (try period("2026-10-03").first, try period("2026-10-17").first)
    #expect(
      events.first?.dates?.rule
        == .fixtures([
          Fixture(date: first, kickOff: ClockTime("20:00"), opponent: "Vitesse"),
          Fixture(date: second, opponent: "PSV"),
        ]))
  }

  @Test func schoolHolidays() throws {
    #expect(
      try dates("school_holiday: Zomer, region: zuid").rule
        == .periods([period("2027-07-17", "2027-08-29")]))
    #expect(
      try dates("school_holiday: [herfst, kerst]").rule
        == .periods([period("2026-10-17", "2026-10-25"), period("2026-12-19", "2027-01-03")]))
  }

  @Test func regionsThatDifferAreOneHoliday() throws {
    #expect(
      try dates("school_holiday: zomer").rule == .periods([period("2027-07-10", "2027-08-29")]))
  }
}
