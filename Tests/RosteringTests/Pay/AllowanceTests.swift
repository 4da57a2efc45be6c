import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What the two agreements pay on top, in hours of pay.
@Suite struct AllowanceTests {
  private func hours(_ scheme: AllowanceScheme, _ day: String, _ span: String) -> Double {
    Double(scheme.hundredths(of: interval(day, span), clock: .amsterdam)) / 6000
  }

  /// Worked case 1 of the facts: New Year's Eve 2026, 20:00 to 04:00.
  @Test func newYearsEve() {
    // 22–24 at 20 %, then a holiday outside 07–22 at 100 %: 0.4 + 4.
    #expect(hours(.ort, "2026-12-31", "20:00–04:00") == 4.4)
    // 20–22 at 20 %, 22–24 at 40 %, then a holiday at 65 %: 0.4 + 0.8 + 2.6.
    #expect(hours(.tod, "2026-12-31", "20:00–04:00") == 3.8)
  }

  @Test func newYearsEveInPieces() {
    let pieces = AllowanceScheme.tod.pieces(
      of: interval("2026-12-31", "20:00–04:00"), clock: .amsterdam)
    #expect(pieces.map(\.percent) == [20, 40, 65])
    #expect(pieces.map(\.interval.minutes) == [120, 120, 240])
  }

  /// Street work on a weekday from 19 to 22 brings nothing at the one employer.
  @Test(arguments: [
    ("2026-12-16", "19:00–22:00", 0.0, 0.6), ("2026-12-16", "19:00–22:30", 0.1, 0.8),
    ("2026-12-16", "05:00–09:00", 0.6, 0.8), ("2026-12-18", "23:00–01:00", 0.5, 0.8),
    ("2026-12-19", "19:00–23:00", 0.2, 1.6), ("2026-12-19", "23:00–01:00", 1.2, 1.05),
    ("2026-12-20", "06:00–08:00", 1.5, 1.3), ("2026-12-20", "21:00–01:00", 2.8, 2.35),
  ])
  func daysOfTheWeek(day: String, span: String, ort: Double, tod: Double) {
    #expect(abs(hours(.ort, day, span) - ort) < 1e-9)
    #expect(abs(hours(.tod, day, span) - tod) < 1e-9)
  }

  /// Koningsdag, and the night into and out of Boxing Day, which is a Saturday.
  @Test(arguments: [
    ("2027-04-27", "10:00–12:00", 1.0, 1.3), ("2027-04-26", "10:00–12:00", 0.0, 0.0),
    ("2026-12-24", "23:00–01:00", 1.2, 1.05), ("2026-12-26", "23:00–01:00", 2.0, 1.3),
  ])
  func holidaysAreSundays(day: String, span: String, ort: Double, tod: Double) {
    #expect(abs(hours(.ort, day, span) - ort) < 1e-9)
    #expect(abs(hours(.tod, day, span) - tod) < 1e-9)
  }

  /// An hour of Saturday at 20 or 40 %, then what Sunday has before 07:00 on a changed clock.
  @Test(arguments: [("2027-03-27", 6.0), ("2027-10-30", 8.0), ("2027-11-06", 7.0)])
  func theClockChanges(day: String, sunday: Double) {
    #expect(abs(hours(.ort, day, "23:00–07:00") - (0.2 + sunday)) < 1e-9)
    #expect(abs(hours(.tod, day, "23:00–07:00") - (0.4 + 0.65 * sunday)) < 1e-9)
  }

  @Test func bandsShareNoMoment() {
    for scheme in [AllowanceScheme.ort, .tod] {
      for day in Weekday.allCases {
        let bands = scheme.bands.filter { $0.weekdays.contains(day) }.map(\.span)
        for (band, next) in zip(bands, bands.dropFirst()) { #expect(band.end <= next.start) }
      }
    }
  }

  @Test func theirTextsAreOld() {
    #expect(AllowanceScheme.ort.citation.certainty == .olderEdition)
    #expect(AllowanceScheme.tod.citation.article == "CAR-UWO 3:11")
    #expect(AllowanceScheme.tod.citation.certainty == .olderEdition)
  }

  @Test func agreementsBringTheirs() {
    #expect(AllowanceScheme.agreed(in: [.law, .caoSociaalWerk]) == .ort)
    #expect(AllowanceScheme.agreed(in: [.law, .caoGemeenten]) == .tod)
    #expect(AllowanceScheme.agreed(in: [.law]) == nil)
  }
}
