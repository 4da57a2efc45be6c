import RiskCalendar
import Testing

@Suite struct DatePeriodTests {
  @Test func holdsBothItsEnds() throws {
    let newYear = try period("2026-12-30", "2027-01-02")
    #expect(
      newYear.dates.map(\.description) == ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"])
    #expect(newYear.count == 4)
    #expect(newYear.contains(newYear.first) && newYear.contains(newYear.last))
    #expect(!newYear.contains(newYear.first - 1) && !newYear.contains(newYear.last + 1))
  }

  @Test func mayBeASingleDate() throws {
    let date = try day("2028-02-29")
    #expect(DatePeriod(date).dates == [date])
    #expect(DatePeriod(date).description == "2028-02-29")
  }

  @Test(arguments: [
    (1, 9, nil), (1, 10, "2027-03-10"), (12, 13, "2027-03-12–2027-03-13"),
    (1, 31, "2027-03-10–2027-03-20"), (20, 31, "2027-03-20"), (21, 31, nil),
  ])
  func whatTwoShare(first: Int, last: Int, shared: String?) throws {
    let one = try period("2027-03-10", "2027-03-20")
    let march = try day("2027-03-01")
    let other = DatePeriod(march + (first - 1), march + (last - 1))
    #expect(one.intersection(other)?.description == shared)
    #expect(other.intersection(one)?.description == shared)
    #expect(one.overlaps(other) == (shared != nil))
    #expect(other.overlaps(one) == (shared != nil))
  }

  @Test func isWidenedOnBothSides() throws {
    let widened = try period("2026-12-31", "2027-01-01").widened(by: 2)
    #expect(widened.description == "2026-12-29–2027-01-03")
  }

  @Test func comesBeforeWhatBeginsOrEndsLater() throws {
    let ordered = [
      try period("2027-03-01", "2027-03-09"), try period("2027-03-02", "2027-03-03"),
      try period("2027-03-02", "2027-03-04"),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }
}
