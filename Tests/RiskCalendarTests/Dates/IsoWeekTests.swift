import Foundation
import RiskCalendar
import Testing

@Suite struct IsoWeekTests {
  @Test(arguments: [
    ("2026-12-27", "2026-W52"), ("2026-12-28", "2026-W53"), ("2027-01-03", "2026-W53"),
    ("2027-01-04", "2027-W01"), ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"),
  ])
  func aroundNewYear(day: String, name: String) throws {
    let week = IsoWeek(containing: try #require(CivilDate(day)))
    #expect(week.description == name)
    #expect(IsoWeek(name) == week)
  }

  @Test func everyWeekAgainstFoundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
    let monday = try #require(CivilDate("1999-12-27"))
    var wrong: [IsoWeek] = []
    for count in 0..<5200 {
      let week = IsoWeek(containing: monday + 7 * count + count % 7)
      let start = Date(timeIntervalSince1970: Double(week.monday.dayNumber) * 86_400)
      let shown = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: start)
      if week.year != shown.yearForWeekOfYear || week.number != shown.weekOfYear
        || IsoWeek(week.description) != week
      {
        wrong.append(week)
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    "2025-W53", "2027-W53", "2026-W54", "2026-W00", "2026-51", "2026-W5", "W51", "",
  ])
  func noWeek(text: String) {
    #expect(IsoWeek(text) == nil)
  }

  @Test func datesAndSteps() throws {
    let last = try #require(IsoWeek("2026-W53"))
    #expect(last.dates.map(\.weekday) == Weekday.allCases)
    #expect((last + 1).description == "2027-W01")
    #expect(last < last + 1)
  }
}
