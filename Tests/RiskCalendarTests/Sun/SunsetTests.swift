import RiskCalendar
import Testing

@Suite struct SunsetTests {
  private let nijmegen = Coordinates(latitude: 51.8426, longitude: 5.8528)
  private let clock = TownClock.amsterdam

  /// Seconds after 00:00 UTC, worked out with astral 3.2; ephem 4.2 lies within 3 s of ours.
  @Test(arguments: [
    ("2026-12-21", 55_644.2), ("2026-12-31", 56_095.9), ("2027-03-20", 64_134.7),
    ("2027-03-27", 64_853.5), ("2027-03-28", 64_955.8), ("2027-06-21", 71_947.4),
    ("2027-09-23", 63_187.7), ("2027-10-30", 58_353.0), ("2027-10-31", 58_240.4),
    ("2027-12-21", 55_637.4), ("2028-02-29", 62_111.8),
  ])
  func isThatOfAnAlmanacToAMinute(date: String, seconds: Double) throws {
    let found = try #require(nijmegen.sunsetSeconds(on: try day(date)))
    #expect(abs(found - seconds) < 60)
  }

  /// Seconds after 00:00 UTC, worked out with ephem 4.2, which has the sun's place to an arcsecond.
  @Test(arguments: [
    ("2026-12-21", 55_664.3), ("2027-03-28", 64_972.8), ("2027-06-21", 71_968.3),
    ("2027-10-31", 58_260.7), ("2028-02-29", 62_128.0),
  ])
  func isThatOfAnEphemerisToFiveSeconds(date: String, seconds: Double) throws {
    let found = try #require(nijmegen.sunsetSeconds(on: try day(date)))
    #expect(abs(found - seconds) < 5)
  }

  /// Seconds between the sunset in Nijmegen and a time of the town's clock.
  private func secondsFrom(_ time: String, _ date: CivilDate) throws -> Double {
    let instant = clock.instant(date, try #require(ClockTime(time)))
    let seconds = try #require(nijmegen.sunsetSeconds(on: date))
    return abs(seconds - Double((instant.minutes - date.dayNumber * 1440) * 60))
  }

  @Test(arguments: [
    ("2026-12-21", "16:28"), ("2026-12-31", "16:35"), ("2027-03-20", "18:49"),
    ("2027-06-21", "21:59"), ("2027-09-23", "19:34"),
  ])
  func isWithinAMinuteOfThePublishedTime(date: String, time: String) throws {
    #expect(try secondsFrom(time, try day(date)) <= 60)
  }

  /// The first, fifteenth and last day of Ramadan.
  @Test(arguments: [
    ("2025-03-01", ["18:17", "18:41", "19:05"]), ("2026-02-18", ["17:56", "18:22", "18:48"]),
    ("2027-02-08", ["17:37", "18:03", "18:28"]), ("2028-01-28", ["17:17", "17:43", "18:08"]),
    ("2029-01-16", ["16:57", "17:22", "17:48"]), ("2030-01-05", ["16:41", "17:02", "17:29"]),
    ("2030-12-26", ["16:31", "16:46", "17:08"]), ("2031-12-16", ["16:26", "16:34", "16:52"]),
  ])
  func endsTheFast(start: String, times: [String]) throws {
    let ramadan = try #require(
      DateRule.islamicMonth(.ramadan).occurrences(touching: DatePeriod(try day(start))).first)
    let days = [ramadan.first, ramadan.first + 14, ramadan.last]
    #expect(ramadan.first.description == start)
    for (date, time) in zip(days, times) { #expect(try secondsFrom(time, date) <= 60) }
  }

  /// Summer time makes it an hour later from one day to the next.
  @Test(arguments: [
    ("2026-12-31", "16:35"), ("2027-03-27", "19:01"), ("2027-03-28", "20:03"),
    ("2027-10-30", "18:13"), ("2027-10-31", "17:11"),
  ])
  func showsOnTheTownsClockToTheNearestMinute(date: String, time: String) throws {
    #expect(clock.sunset(on: try day(date), at: nijmegen)?.description == time)
  }
}

/// Worked out with ephem 4.2.
@Suite struct FarSunsetTests {
  /// Longyearbyen, where the sun neither sets in June nor rises in December; and the poles.
  @Test(arguments: [78.2232, -78.2232, 90, -90], ["2027-06-21", "2027-12-21"])
  func isNoneInPolarDayAndNight(latitude: Double, date: String) throws {
    let place = Coordinates(latitude: latitude, longitude: 15.6267)
    #expect(place.sunsetSeconds(on: try day(date)) == nil)
    #expect(TownClock.amsterdam.sunset(on: try day(date), at: place) == nil)
  }

  /// In Reykjavik around midnight, so that 16 June has none.
  @Test(arguments: [
    ("2027-06-15", "24:00"), ("2027-06-16", nil), ("2027-06-17", "00:01"),
    ("2027-06-20", "00:03"),
  ])
  func belongsToTheDateItFallsOn(date: String, time: String?) throws {
    let reykjavik = Coordinates(latitude: 64.1466, longitude: -21.9426)
    #expect(TownClock.utc.sunset(on: try day(date), at: reykjavik)?.description == time)
  }

  /// Honolulu, Suva and Sydney by the clock of Greenwich.
  @Test(arguments: [
    (21.3069, -157.8583, "2027-03-20", "04:42"), (-18.14, 178.44, "2027-06-21", "05:39"),
    (-33.8688, 151.2093, "2027-06-21", "06:54"),
  ])
  func isFoundFarFromTheClock(
    latitude: Double, longitude: Double, date: String, time: String
  ) throws {
    let place = Coordinates(latitude: latitude, longitude: longitude)
    #expect(TownClock.utc.sunset(on: try day(date), at: place)?.description == time)
  }
}
