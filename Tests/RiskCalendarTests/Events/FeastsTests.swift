import RiskCalendar
import Testing

/// What the Netherlands celebrate every year, 2025–2035; 2031 and later worked out in Python, with
/// dateutil's computus and the calendar and zoneinfo modules.
@Suite struct FeastsTests {
  private func occurrences(_ dates: EventDates, _ year: Int) throws -> [String] {
    dates.occurrences(touching: try whole(year)).map {
      "\($0.planned.first)–\($0.planned.last)".replacing("\(year)-", with: "")
    }
  }

  /// From Saturday to Tuesday; in 2027 with Ramadan.
  @Test(arguments: [
    (2025, "03-01–03-04"), (2026, "02-14–02-17"), (2027, "02-06–02-09"), (2028, "02-26–02-29"),
    (2029, "02-10–02-13"), (2030, "03-02–03-05"), (2031, "02-22–02-25"), (2032, "02-07–02-10"),
    (2033, "02-26–03-01"), (2034, "02-18–02-21"), (2035, "02-03–02-06"),
  ])
  func carnival(year: Int, days: String) throws {
    let carnival = EventDates(rule: .easter(-49), firstDay: -1, lastDay: 2)
    #expect(try occurrences(carnival, year) == [days])
  }

  @Test(arguments: [
    (2025, "04-18"), (2026, "04-03"), (2027, "03-26"), (2028, "04-14"), (2029, "03-30"),
    (2030, "04-19"), (2031, "04-11"), (2032, "03-26"), (2033, "04-15"), (2034, "04-07"),
    (2035, "03-23"),
  ])
  func goodFriday(year: Int, date: String) throws {
    #expect(try occurrences(EventDates(rule: .easter(-2)), year) == ["\(date)–\(date)"])
  }

  /// With the evening before; a day earlier when the 27th is a Sunday.
  @Test(arguments: [
    (2025, "04-25–04-26"), (2026, "04-26–04-27"), (2027, "04-26–04-27"), (2028, "04-26–04-27"),
    (2029, "04-26–04-27"), (2030, "04-26–04-27"), (2031, "04-25–04-26"), (2032, "04-26–04-27"),
    (2033, "04-26–04-27"), (2034, "04-26–04-27"), (2035, "04-26–04-27"),
  ])
  func kingsNightAndDay(year: Int, days: String) throws {
    let kingsDay = EventDates(rule: .holiday(.kingsDay), firstDay: -1)
    #expect(try occurrences(kingsDay, year) == [days])
  }

  /// The marches from the third Tuesday of July to Friday, the Feesten from the Saturday before.
  @Test(arguments: [
    (2025, "07-12", "07-15", "07-18"), (2026, "07-18", "07-21", "07-24"),
    (2027, "07-17", "07-20", "07-23"), (2028, "07-15", "07-18", "07-21"),
    (2029, "07-14", "07-17", "07-20"), (2030, "07-13", "07-16", "07-19"),
    (2031, "07-12", "07-15", "07-18"), (2032, "07-17", "07-20", "07-23"),
    (2033, "07-16", "07-19", "07-22"), (2034, "07-15", "07-18", "07-21"),
    (2035, "07-14", "07-17", "07-20"),
  ])
  func marchesAndTheirFeesten(
    year: Int, saturday: String, tuesday: String, friday: String
  ) throws {
    let start = DateRule.nthWeekday(3, .tuesday, months: [7])
    #expect(
      try occurrences(EventDates(rule: start, lastDay: 3), year) == ["\(tuesday)–\(friday)"])
    #expect(
      try occurrences(EventDates(rule: start, firstDay: -3, lastDay: 3), year)
        == ["\(saturday)–\(friday)"])
  }

  /// The last Sundays of March and October, by rule and by the clock's own data.
  @Test(arguments: [
    (2025, "03-30", "10-26"), (2026, "03-29", "10-25"), (2027, "03-28", "10-31"),
    (2028, "03-26", "10-29"), (2029, "03-25", "10-28"), (2030, "03-31", "10-27"),
    (2031, "03-30", "10-26"), (2032, "03-28", "10-31"), (2033, "03-27", "10-30"),
    (2034, "03-26", "10-29"), (2035, "03-25", "10-28"),
  ])
  func clockChanges(year: Int, spring: String, autumn: String) throws {
    let range = try whole(year)
    let clock = TownClock.amsterdam
    let changes = range.dates.filter { clock.day($0).minutes != 24 * 60 }
    #expect(changes.map(\.description) == ["\(year)-\(spring)", "\(year)-\(autumn)"])
    #expect(changes.map { clock.day($0).minutes } == [23 * 60, 25 * 60])
    let sundays = [3, 10].flatMap {
      DateRule.nthWeekday(-1, .sunday, months: [$0]).occurrences(touching: range)
    }
    #expect(sundays.map(\.first) == changes)
  }

  @Test func theClockChangesOnEasterSundayIn2027() throws {
    let easter = try #require(DateRule.easter(0).occurrences(touching: whole(2027)).first)
    #expect(TownClock.amsterdam.day(easter.first).minutes == 23 * 60)
  }
}
