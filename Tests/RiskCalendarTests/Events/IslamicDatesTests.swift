import RiskCalendar
import Testing

/// Ramadan and the Eids 1446–1457, which is 2025–2035, as Foundation has them.
///
/// 1455–1457 worked out with hijridate 2.6, which has five dates a day earlier: the start of Ramadan
/// 1453, Eid al-Fitr 1454, and Eid al-Adha 1454, 1456 and 1457. The calendar's own criterion, worked
/// out with ephem 4.2, agrees with hijridate.
@Suite struct IslamicDatesTests {
  private static let all = [
    ("2025-03-01", "2025-03-29", "2025-03-30", "2025-06-06"),
    ("2026-02-18", "2026-03-19", "2026-03-20", "2026-05-27"),
    ("2027-02-08", "2027-03-08", "2027-03-09", "2027-05-16"),
    ("2028-01-28", "2028-02-25", "2028-02-26", "2028-05-05"),
    ("2029-01-16", "2029-02-13", "2029-02-14", "2029-04-24"),
    ("2030-01-05", "2030-02-03", "2030-02-04", "2030-04-13"),
    ("2030-12-26", "2031-01-23", "2031-01-24", "2031-04-02"),
    ("2031-12-16", "2032-01-13", "2032-01-14", "2032-03-22"),
    ("2032-12-04", "2033-01-02", "2033-01-03", "2033-03-12"),
    ("2033-11-23", "2033-12-22", "2033-12-23", "2034-03-01"),
    ("2034-11-12", "2034-12-11", "2034-12-12", "2035-02-19"),
    ("2035-11-01", "2035-11-30", "2035-12-01", "2036-02-08"),
  ]

  private func found(_ rule: DateRule, _ range: DatePeriod) -> [String] {
    rule.occurrences(touching: range).map(\.description)
  }

  @Test func everyRamadanIsFoundOnce() throws {
    #expect(
      found(.islamicMonth(.ramadan), try whole(2025, to: 2035))
        == Self.all.map { "\($0.0)–\($0.1)" })
  }

  @Test func everyEidIsFoundOnce() throws {
    #expect(
      found(.islamicDay(.shawwal, day: 1), try whole(2025, to: 2035)) == Self.all.map(\.2))
    #expect(
      found(.islamicDay(.dhulHijjah, day: 10), try period("2025-01-01", "2036-02-08"))
        == Self.all.map(\.3))
  }

  /// What Foundation has a day later than others is planned for, with a day either side.
  @Test(arguments: [
    (DateRule.islamicMonth(.ramadan), "2031-12-15"),
    (.islamicDay(.shawwal, day: 1), "2033-01-02"),
    (.islamicDay(.dhulHijjah, day: 10), "2033-03-11"),
    (.islamicDay(.dhulHijjah, day: 10), "2035-02-18"),
    (.islamicDay(.dhulHijjah, day: 10), "2036-02-07"),
  ])
  func disputedDaysArePlannedFor(rule: DateRule, date: String) throws {
    let planned = EventDates(rule: rule, uncertainty: 1)
    #expect(planned.occurrences(touching: DatePeriod(try day(date))).count == 1)
  }

  @Test func aYearMayHoldTwoRamadans() throws {
    #expect(found(.islamicMonth(.ramadan), try whole(2030)).count == 2)
    #expect(
      found(.islamicDay(.ramadan, day: 1), try whole(2030)) == ["2030-01-05", "2030-12-26"])
  }

  @Test(arguments: [2030, 2031, 2032])
  func ramadanCrossesNewYear(before: Int) throws {
    let night = try period("\(before)-12-31", "\(before + 1)-01-01")
    let ramadan = DateRule.islamicMonth(.ramadan).occurrences(touching: night)
    #expect(ramadan.map { $0.intersection(night) } == [night])
    // Also when only one side of the night is asked for.
    #expect(
      DateRule.islamicMonth(.ramadan).occurrences(touching: DatePeriod(night.first)) == ramadan)
    #expect(
      DateRule.islamicMonth(.ramadan).occurrences(touching: DatePeriod(night.last)) == ramadan)
  }

  @Test func carnivalOf2027RunsIntoRamadan() throws {
    let carnival = try period("2027-02-06", "2027-02-09")
    let ramadan = DateRule.islamicMonth(.ramadan).occurrences(touching: carnival)
    #expect(
      ramadan.map { $0.intersection(carnival)?.description } == ["2027-02-08–2027-02-09"])
  }

  @Test func aMonthOf29DaysHasNoThirtieth() throws {
    #expect(
      found(.islamicDay(.ramadan, day: 30), try whole(2025, to: 2027)) == ["2026-03-19"])
    #expect(found(.islamicDay(.ramadan, day: 0), try whole(2025, to: 2027)) == [])
  }

  @Test func everyDayIsInOneMonth() throws {
    let range = try whole(2025, to: 2035)
    let months = IslamicMonth.allCases
      .flatMap { DateRule.islamicMonth($0).occurrences(touching: range) }
      .sorted()
    #expect(zip(months, months.dropFirst()).allSatisfy { $0.last + 1 == $1.first })
    #expect(months.flatMap(\.dates).filter(range.contains) == range.dates)
    #expect(months.allSatisfy { $0.count == 29 || $0.count == 30 })
  }
}
