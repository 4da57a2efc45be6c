import RiskCalendar
import Testing

@Suite struct DateRuleTests {
  private func dates(_ rule: DateRule, _ range: DatePeriod) -> [String] {
    rule.occurrences(touching: range).map(\.description)
  }

  @Test func aDayOfEveryYear() throws {
    let saintMartin = DateRule.yearly(month: 11, day: 11)
    #expect(dates(saintMartin, try whole(2026, to: 2027)) == ["2026-11-11", "2027-11-11"])
    #expect(dates(saintMartin, try period("2026-11-12", "2027-11-10")) == [])
  }

  @Test func aYearWithoutTheDayHasNone() throws {
    let leapDay = DateRule.yearly(month: 2, day: 29)
    #expect(dates(leapDay, try whole(2025, to: 2033)) == ["2028-02-29", "2032-02-29"])
    #expect(dates(.yearly(month: 2, day: 30), try whole(2025, to: 2033)) == [])
    #expect(dates(.yearly(month: 13, day: 1), try whole(2025, to: 2033)) == [])
  }

  /// August 2027 begins on a Sunday, and so has five of them; and five Mondays and Tuesdays.
  @Test(arguments: [
    (1, Weekday.sunday, "2027-08-01"), (5, .sunday, "2027-08-29"), (-1, .sunday, "2027-08-29"),
    (1, .monday, "2027-08-02"), (5, .monday, "2027-08-30"), (5, .tuesday, "2027-08-31"),
    (1, .saturday, "2027-08-07"), (4, .saturday, "2027-08-28"), (-1, .saturday, "2027-08-28"),
    (3, .wednesday, "2027-08-18"),
  ])
  func aWeekdayOfAMonth(count: Int, weekday: Weekday, date: String) throws {
    #expect(dates(.nthWeekday(count, weekday, months: [8]), try whole(2027)) == [date])
  }

  @Test func aMonthWithoutAFifthHasNone() throws {
    let fifth = DateRule.nthWeekday(5, .sunday, months: [2])
    #expect(dates(fifth, try whole(2025, to: 2035)) == ["2032-02-29"])
    let last = DateRule.nthWeekday(-1, .sunday, months: [2])
    #expect(dates(last, try whole(2031, to: 2033)) == ["2031-02-23", "2032-02-29", "2033-02-27"])
  }

  /// The first Friday of January 2027 lies in the last week of 2026.
  @Test func aWeekdayOfEveryMonth() throws {
    let first = DateRule.nthWeekday(1, .friday, months: DateRule.everyMonth)
    #expect(
      dates(first, try period("2026-11-06", "2027-03-04"))
        == ["2026-11-06", "2026-12-04", "2027-01-01", "2027-02-05"])
    #expect(dates(first, try whole(2026, to: 2027)).count == 24)
    let fifth = DateRule.nthWeekday(5, .friday, months: DateRule.everyMonth)
    #expect(
      dates(fifth, try whole(2027)) == [
        "2027-01-29", "2027-04-30", "2027-07-30", "2027-10-29", "2027-12-31",
      ])
  }

  @Test func aWeekdayOfSomeMonths() throws {
    let second = DateRule.nthWeekday(2, .tuesday, months: [11, 9, 10])
    #expect(
      dates(second, try period("2026-10-01", "2027-09-30"))
        == ["2026-10-13", "2026-11-10", "2027-09-14"])
    #expect(dates(.nthWeekday(1, .tuesday, months: []), try whole(2027)) == [])
  }

  @Test(arguments: [0, 6, -2])
  func noSuchWeekdayOfAMonth(count: Int) throws {
    #expect(dates(.nthWeekday(count, .sunday, months: [8]), try whole(2027)) == [])
    #expect(dates(.nthWeekday(1, .sunday, months: [0]), try whole(2027)) == [])
  }

  @Test func daysFromEasterMayLieInAnotherYear() throws {
    #expect(dates(.easter(300), try whole(2027)) == ["2027-01-30"])
    #expect(dates(.easter(-100), try whole(2026, to: 2027)) == ["2026-12-18"])
    #expect(dates(.easter(-100), try whole(2025)) == ["2025-01-10", "2025-12-26"])
  }

  @Test func bothEndsOfTheRangeCount() throws {
    #expect(dates(.holiday(.newYear), try period("2026-01-01", "2027-01-01")).count == 2)
    #expect(dates(.holiday(.newYear), try period("2026-01-02", "2026-12-31")) == [])
    #expect(dates(.easter(0), try period("2027-03-28", "2027-03-28")) == ["2027-03-28"])
  }

  @Test func listedPeriodsComeInOrderAndInFull() throws {
    let fairs = DateRule.periods([
      try period("2022-10-19", "2022-10-26"), try period("2022-06-18", "2022-06-26"),
    ])
    #expect(
      dates(fairs, try period("2022-06-26", "2022-10-19"))
        == ["2022-06-18–2022-06-26", "2022-10-19–2022-10-26"])
    #expect(dates(fairs, try period("2022-06-27", "2022-10-18")) == [])
  }

  @Test func fixturesComeInOrder() throws {
    let matches = DateRule.fixtures([
      Fixture(date: try day("2027-02-14"), opponent: "Vitesse", risk: "C"),
      Fixture(date: try day("2027-01-31"), kickOff: ClockTime("14:30"), opponent: "Heracles"),
      Fixture(date: try day("2027-03-07"), opponent: "Willem II"),
    ])
    #expect(
      dates(matches, try period("2027-01-31", "2027-02-28")) == ["2027-01-31", "2027-02-14"])
  }
}
