import Foundation
import RiskCalendar
import Testing

@Suite struct CivilDateTests {
  /// Every day of two centuries, against a calendar of other hands.
  @Test func everyDayFrom1900To2100() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
    let first = try #require(CivilDate(year: 1900, month: 1, day: 1))
    let last = try #require(CivilDate(year: 2100, month: 12, day: 31))
    var wrong: [CivilDate] = []
    for number in first.dayNumber...last.dayNumber {
      let date = CivilDate(dayNumber: number)
      let midday = Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200)
      let shown = calendar.dateComponents([.year, .month, .day, .weekday], from: midday)
      let parts = date.parts
      // Foundation counts weekdays from Sunday = 1.
      let weekday = ((shown.weekday ?? 0) + 5) % 7 + 1
      let isRight =
        parts.year == shown.year && parts.month == shown.month && parts.day == shown.day
        && date.weekday.rawValue == weekday
        && CivilDate(year: parts.year, month: parts.month, day: parts.day) == date
      if !isRight { wrong.append(date) }
    }
    #expect(wrong == [])
  }

  @Test(arguments: ["2026-12-14", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func textRoundTrip(text: String) {
    #expect(CivilDate(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-12-00", "26-12-14",
    "2026-12-1", "2026-12-14T", "14-12-2026", "2026/12/14", "2026-+2-14", "", "0000-01-01",
  ])
  func noDate(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func arithmetic() throws {
    let sylvester = try #require(CivilDate("2026-12-31"))
    #expect((sylvester + 1).description == "2027-01-01")
    #expect((sylvester - 365).description == "2025-12-31")
    #expect(sylvester + 60 - sylvester == 60)
    #expect(sylvester < sylvester + 1)
    #expect(sylvester.weekday == .thursday)
    #expect(CivilDate(dayNumber: -1).weekday == .wednesday)
  }
}

@Suite struct ClockTimeTests {
  @Test(arguments: [("09:30", 570), ("9:30", 570), ("00:00", 0), ("24:00", 1440), ("23:59", 1439)])
  func text(text: String, minutes: Int) {
    #expect(ClockTime(text)?.minutes == minutes)
  }

  @Test(arguments: ["24:01", "25:00", "12:60", "12", "12:5", "12:005", "-1:00", "", "1:2:3"])
  func noTime(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test func spans() throws {
    let (evening, night) = (try #require(ClockTime("21:00")), try #require(ClockTime("01:00")))
    #expect(ClockSpan(evening, night).passesMidnight)
    #expect(ClockSpan(evening, night).clockMinutes == 240)
    #expect(ClockSpan(evening, evening).clockMinutes == 1440)
    #expect(!ClockSpan(night, evening).passesMidnight)
    #expect(ClockSpan(evening, night).description == "21:00–01:00")
  }
}
