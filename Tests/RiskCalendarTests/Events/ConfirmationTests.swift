import RiskCalendar
import Testing

@Suite struct ConfirmationTests {
  private func ramadan(_ confirmed: (String, String)...) throws -> EventDates {
    EventDates(
      rule: .islamicMonth(.ramadan), uncertainty: 1,
      confirmed: try confirmed.map { try period($0.0, $0.1) })
  }

  @Test func replacesWhatWasComputed() throws {
    let found = try ramadan(("2027-02-09", "2027-03-09")).occurrences(touching: whole(2027))
    let confirmed = try period("2027-02-09", "2027-03-09")
    #expect(
      found == [Occurrence(day: confirmed.first, planned: confirmed, certain: confirmed)])
    #expect(found.map(\.isCertain) == [true])
  }

  @Test func leavesOtherYearsUncertain() throws {
    let found = try ramadan(("2030-12-25", "2031-01-22")).occurrences(
      touching: whole(2030, to: 2031))
    #expect(
      found.map(\.planned.description) == [
        "2030-01-04–2030-02-04", "2030-12-25–2031-01-22", "2031-12-15–2032-01-14",
      ])
    #expect(found.map(\.isCertain) == [false, true, false])
  }

  /// It counts only the dates that are left: 7 February 2027 was planned for before.
  @Test(arguments: [("2027-02-07", 0), ("2027-02-09", 1), ("2027-03-10", 1), ("2027-03-11", 0)])
  func decidesWhatTouchesTheRange(date: String, occurrences: Int) throws {
    let dates = try ramadan(("2027-02-09", "2027-03-10"))
    #expect(dates.occurrences(touching: DatePeriod(try day(date))).count == occurrences)
  }

  @Test func isInTermsOfTheRulesOwnDays() throws {
    let feast = EventDates(
      rule: .islamicDay(.shawwal, day: 1), firstDay: -1, lastDay: 2, uncertainty: 1,
      confirmed: [DatePeriod(try day("2026-03-21"))])
    let found = feast.occurrences(touching: try whole(2026))
    #expect(found.map(\.day.description) == ["2026-03-21"])
    #expect(found.map(\.planned.description) == ["2026-03-20–2026-03-23"])
  }

  @Test func replacesTheNearestOfSeveral() throws {
    let weekend = [try day("2027-05-08"), try day("2027-05-09")].map { DatePeriod($0) }
    let dates = EventDates(
      rule: .periods(weekend), uncertainty: 1, confirmed: [DatePeriod(try day("2027-05-10"))])
    #expect(
      dates.occurrences(touching: try whole(2027)).map(\.planned.description)
        == ["2027-05-07–2027-05-09", "2027-05-10"])
  }

  @Test func theFirstOfTwoForOneCounts() throws {
    let dates = try ramadan(("2027-02-09", "2027-03-09"), ("2027-02-07", "2027-03-07"))
    #expect(
      dates.occurrences(touching: try whole(2027)).map(\.planned.description)
        == ["2027-02-09–2027-03-09"])
  }

  @Test func findsALongOneFromItsFarEnd() throws {
    let dates = EventDates(
      rule: .easter(0), confirmed: [try period("2027-03-28", "2027-05-30")])
    #expect(dates.occurrences(touching: DatePeriod(try day("2027-05-30"))).count == 1)
  }

  @Test func changesNothingWhereNothingIsNear() throws {
    let dates = try ramadan(("2027-04-01", "2027-04-30"), ("2027-02-09", "2027-03-09"))
    #expect(dates.strayConfirmations == [try period("2027-04-01", "2027-04-30")])
    #expect(dates.occurrences(touching: try period("2027-04-01", "2027-04-30")) == [])
  }
}
