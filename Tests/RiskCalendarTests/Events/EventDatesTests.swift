import RiskCalendar
import Testing

@Suite struct EventDatesTests {
  private let ramadan = EventDates(rule: .islamicMonth(.ramadan), uncertainty: 1)

  private func only(_ dates: EventDates, _ first: String, _ last: String) throws -> Occurrence {
    let found = dates.occurrences(touching: try period(first, last))
    try #require(found.count == 1)
    return found[0]
  }

  @Test func daysBeforeAndAfterCountFromTheRulesOwn() throws {
    let fair = EventDates(
      rule: .periods([try period("2026-10-17", "2026-10-25")]), firstDay: -1, lastDay: 2)
    let found = try only(fair, "2026-01-01", "2026-12-31")
    #expect(found.day.description == "2026-10-17")
    #expect(found.planned.description == "2026-10-16–2026-10-27")
    #expect(found.certain == found.planned)
    #expect(found.isCertain)
  }

  @Test func theTurnOfTheYearIsFoundFromEitherSide() throws {
    let turn = EventDates(rule: .yearly(month: 12, day: 31), lastDay: 1)
    for (first, last) in [("2027-01-01", "2027-01-31"), ("2026-12-01", "2026-12-31")] {
      #expect(try only(turn, first, last).planned.description == "2026-12-31–2027-01-01")
    }
    #expect(turn.occurrences(touching: try period("2027-01-02", "2027-12-30")) == [])
    #expect(turn.occurrences(touching: try whole(2027)).count == 2)
    let backwards = EventDates(rule: .holiday(.newYear), firstDay: -1)
    #expect(try only(backwards, "2026-12-31", "2026-12-31").day.description == "2027-01-01")
  }

  @Test func farBeforeAndAfterIsStillFound() throws {
    let weeksBefore = EventDates(rule: .holiday(.newYear), firstDay: -40, lastDay: -30)
    #expect(
      try only(weeksBefore, "2026-12-02", "2026-12-31").planned.description
        == "2026-11-22–2026-12-02")
    let weeksAfter = EventDates(rule: .easter(0), firstDay: 400, lastDay: 401)
    #expect(
      try only(weeksAfter, "2027-05-10", "2027-05-31").planned.description
        == "2027-05-10–2027-05-11")
  }

  @Test func anEventThatEndsBeforeItBeginsIsNone() throws {
    let lastTenDays = EventDates(rule: .islamicMonth(.ramadan), firstDay: 20)
    #expect(
      try only(lastTenDays, "2027-01-01", "2027-12-31").planned.description
        == "2027-02-28–2027-03-08")
    let none = EventDates(rule: .easter(0), firstDay: 1, uncertainty: 3)
    #expect(none.occurrences(touching: try whole(2027)) == [])
  }

  @Test func uncertaintyPlansMoreAndPromisesLess() throws {
    let found = try only(ramadan, "2027-01-01", "2027-12-31")
    #expect(found.day.description == "2027-02-08")
    #expect(found.planned.description == "2027-02-07–2027-03-09")
    #expect(found.certain?.description == "2027-02-09–2027-03-07")
    #expect(!found.isCertain)
  }

  @Test func anUncertainDayIsSureOnNoDate() throws {
    let eid = EventDates(rule: .islamicDay(.shawwal, day: 1), uncertainty: 1)
    let found = try only(eid, "2026-01-01", "2026-12-31")
    #expect(found.planned.description == "2026-03-19–2026-03-21")
    #expect(found.certain == nil)
    #expect(!found.isCertain)
  }

  @Test(arguments: [("2027-02-07", 1), ("2027-02-06", 0), ("2027-03-09", 1), ("2027-03-10", 0)])
  func whatIsPlannedForCounts(date: String, occurrences: Int) throws {
    #expect(ramadan.occurrences(touching: DatePeriod(try day(date))).count == occurrences)
  }

  /// The last day of the first is planned with the first day of the second.
  @Test func plansThatOverlapAreAllFound() throws {
    let markets = EventDates(
      rule: .periods([
        try period("2027-03-09", "2027-03-09"), try period("2027-03-06", "2027-03-07"),
      ]),
      uncertainty: 1)
    let found = markets.occurrences(touching: DatePeriod(try day("2027-03-08")))
    #expect(
      found.map(\.planned.description) == ["2027-03-05–2027-03-08", "2027-03-08–2027-03-10"])
  }

  @Test func aMatchComesWithItsEvent() throws {
    let derby = Fixture(
      date: try day("2027-02-14"), kickOff: ClockTime("14:30"), opponent: "Vitesse", risk: "C")
    let other = Fixture(date: try day("2027-01-31"), opponent: "Heracles")
    let matches = EventDates(rule: .fixtures([derby, other]), lastDay: 1)
    let found = matches.occurrences(touching: try period("2027-01-01", "2027-03-01"))
    #expect(found.map(\.fixture) == [other, derby])
    #expect(found.map(\.planned.description).last == "2027-02-14–2027-02-15")
    #expect(try only(ramadan, "2027-03-01", "2027-03-01").fixture == nil)
  }
}
