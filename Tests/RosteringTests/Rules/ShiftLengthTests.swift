import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct LongestShiftTests {
  @Test(arguments: [
    ("08:00–19:59", 0, []), ("08:00–20:00", 0, []), ("08:00–20:01", 0, [[721, 720]]),
    ("08:00–20:30", 30, []), ("08:00–20:31", 30, [[721, 720]]),
  ])
  func twelveHoursWithoutTheBreak(hours: String, breakMinutes: Int, expected: [[Int]]) {
    let long = duty("2026-12-14", hours, breakMinutes: breakMinutes)
    #expect(figures(breaches(of: .longestShift, by: [long])) == expected)
  }

  @Test(arguments: [("15:59–23:00", [[781, 720]]), ("16:00–23:00", [])])
  func eightHoursOfRestEndAShift(afternoon: String, expected: [[Int]]) {
    let duties = [duty("2026-12-14", "02:00–08:00"), duty("2026-12-14", afternoon)]
    #expect(figures(breaches(of: .longestShift, by: duties)) == expected)
  }

  @Test func aShiftGoesOnOverTheEdgeOfTheHorizon() {
    let history = [duty("2026-12-13", "15:00–23:00")]
    let found = breaches(
      of: .longestShift, by: [duty("2026-12-14", "06:00–10:01")], after: history)
    #expect(figures(found) == [[721, 720]])
    #expect(found.first?.duties.count == 2)
  }

  /// The hour that spring skips is not worked, the hour that autumn repeats is.
  @Test func hoursAreReal() {
    let spring = duty("2027-03-27", "20:00–09:00")
    #expect(breaches(of: .longestShift, by: [spring], from: "2027-W12").isEmpty)
    let autumn = duty("2027-10-30", "20:00–08:00")
    #expect(figures(breaches(of: .longestShift, by: [autumn], from: "2027-W43")) == [[780, 720]])
  }
}

@Suite struct NightShiftLengthTests {
  /// A street evening until 01:00 is no night shift by the law: exactly one hour of night.
  @Test(arguments: [
    ("14:00–01:00", 60, []), ("14:00–01:01", 60, [[661, 600]]), ("14:00–01:00", 0, [[660, 600]]),
    ("14:00–00:00", 0, []), ("15:30–01:30", 60, []), ("15:29–01:30", 60, [[601, 600]]),
  ])
  func tenHoursIfMoreThanOneIsNight(hours: String, threshold: Int, expected: [[Int]]) {
    var limits = Limits.plainLaw
    limits.nightThreshold = threshold
    let found = breaches(of: .nightShiftLength, by: [duty("2026-12-14", hours)], limits: limits)
    #expect(figures(found) == expected)
  }

  @Test func allDutiesOfTheShiftCount() {
    let duties = [duty("2026-12-14", "12:00–17:01"), duty("2026-12-14", "21:00–02:00")]
    #expect(figures(breaches(of: .nightShiftLength, by: duties)) == [[601, 600]])
  }

  @Test func aBreakDoesNotShortenTheNight() {
    let night = duty("2026-12-14", "14:00–01:30", breakMinutes: 60)
    #expect(figures(breaches(of: .nightShiftLength, by: [night])) == [[630, 600]])
  }

  /// By the clock ten hours in autumn and eleven in spring; in truth eleven and ten.
  @Test func nightHoursAreReal() {
    let autumn = duty("2027-10-30", "19:00–05:00")
    #expect(
      figures(breaches(of: .nightShiftLength, by: [autumn], from: "2027-W43")) == [[660, 600]])
    let spring = duty("2027-03-27", "19:00–06:00")
    #expect(breaches(of: .nightShiftLength, by: [spring], from: "2027-W12").isEmpty)
  }
}
