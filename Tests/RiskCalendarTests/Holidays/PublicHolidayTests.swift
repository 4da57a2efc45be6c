import RiskCalendar
import Testing

@Suite struct PublicHolidayTests {
  /// From 2031 on worked out with dateutil 2.9's computus.
  @Test(arguments: [
    (2025, "04-20", "04-26", "05-29", "06-08"), (2026, "04-05", "04-27", "05-14", "05-24"),
    (2027, "03-28", "04-27", "05-06", "05-16"), (2028, "04-16", "04-27", "05-25", "06-04"),
    (2029, "04-01", "04-27", "05-10", "05-20"), (2030, "04-21", "04-27", "05-30", "06-09"),
    (2031, "04-13", "04-26", "05-22", "06-01"), (2032, "03-28", "04-27", "05-06", "05-16"),
    (2033, "04-17", "04-27", "05-26", "06-05"), (2034, "04-09", "04-27", "05-18", "05-28"),
    (2035, "03-25", "04-27", "05-03", "05-13"),
  ])
  func movableFeasts(
    year: Int, easter: String, kingsDay: String, ascension: String, whitsun: String
  ) throws {
    let easter = try #require(CivilDate("\(year)-\(easter)"))
    let whitsun = try #require(CivilDate("\(year)-\(whitsun)"))
    #expect(easterSunday(year) == easter)
    #expect(PublicHoliday.easterSunday.date(in: year) == easter)
    #expect(PublicHoliday.easterMonday.date(in: year) == easter + 1)
    #expect(PublicHoliday.kingsDay.date(in: year).description == "\(year)-\(kingsDay)")
    #expect(PublicHoliday.ascension.date(in: year).description == "\(year)-\(ascension)")
    #expect(PublicHoliday.whitSunday.date(in: year) == whitsun)
    #expect(PublicHoliday.whitMonday.date(in: year) == whitsun + 1)
  }

  @Test(arguments: [
    ("2027-01-01", PublicHoliday.newYear), ("2027-05-05", .liberationDay),
    ("2027-12-25", .christmasDay), ("2027-12-26", .secondChristmasDay),
    ("2025-04-26", .kingsDay), ("2031-04-26", .kingsDay),
  ])
  func fixedFeasts(day: String, holiday: PublicHoliday) throws {
    #expect(PublicHoliday(on: try #require(CivilDate(day))) == holiday)
  }

  @Test(arguments: ["2027-03-26", "2025-04-27", "2026-12-05", "2026-12-31"])
  func noHoliday(day: String) throws {
    #expect(PublicHoliday(on: try #require(CivilDate(day))) == nil)
  }

  @Test func easterIsASundayInItsSeason() {
    for year in 1900...2100 {
      let easter = easterSunday(year)
      #expect(easter.weekday == .sunday)
      #expect((322...425).contains(easter.parts.month * 100 + easter.parts.day))
    }
  }
}
