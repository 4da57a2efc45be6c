import RiskCalendar
import Testing

@Suite struct TownClockTests {
  private let clock = TownClock.amsterdam

  private func instant(_ day: String, _ time: String) throws -> Instant {
    clock.instant(try #require(CivilDate(day)), try #require(ClockTime(time)))
  }

  private func span(_ start: String, _ end: String) throws -> ClockSpan {
    ClockSpan(try #require(ClockTime(start)), try #require(ClockTime(end)))
  }

  @Test(arguments: [
    ("2026-12-31", "20:00", "2026-12-31T20:00:00+01:00"),
    ("2026-07-18", "20:00", "2026-07-18T20:00:00+02:00"),
    ("2027-03-28", "01:59", "2027-03-28T01:59:00+01:00"),
    ("2027-03-28", "03:00", "2027-03-28T03:00:00+02:00"),
    ("2027-10-31", "01:59", "2027-10-31T01:59:00+02:00"),
    ("2027-10-31", "03:00", "2027-10-31T03:00:00+01:00"),
    ("2026-12-31", "24:00", "2027-01-01T00:00:00+01:00"),
  ])
  func whatTheClockShows(day: String, time: String, text: String) throws {
    let instant = try instant(day, time)
    #expect(clock.iso8601(instant) == text)
    #expect(Instant(iso8601: text) == instant)
  }

  @Test func theHourThatSpringSkips() throws {
    #expect(clock.iso8601(try instant("2027-03-28", "02:00")) == "2027-03-28T03:00:00+02:00")
    #expect(clock.iso8601(try instant("2027-03-28", "02:30")) == "2027-03-28T03:30:00+02:00")
  }

  @Test func theHourThatAutumnRepeats() throws {
    let first = try instant("2027-10-31", "02:30")
    #expect(clock.iso8601(first) == "2027-10-31T02:30:00+02:00")
    #expect(clock.iso8601(first + 60) == "2027-10-31T02:30:00+01:00")
  }

  @Test(arguments: [("2027-03-27", 300), ("2027-10-30", 420), ("2026-12-31", 360)])
  func nightsAreAsLongAsTheyAre(day: String, minutes: Int) throws {
    let night = clock.interval(try #require(CivilDate(day)), try span("22:00", "04:00"))
    #expect(night.minutes == minutes)
  }

  @Test(arguments: [("2027-03-28", 23), ("2027-10-31", 25), ("2027-10-30", 24)])
  func daysAreAsLongAsTheyAre(day: String, hours: Int) throws {
    #expect(clock.day(try #require(CivilDate(day))).minutes == hours * 60)
  }

  /// A span from the skipped hour may end, by the clock, before it begins.
  @Test func aSpanOutOfTheSkippedHourIsEmpty() throws {
    let date = try #require(CivilDate("2027-03-28"))
    #expect(clock.interval(date, try span("02:30", "03:15")).minutes == 0)
    #expect(clock.interval(date, try span("02:30", "03:45")).minutes == 15)
  }

  @Test func everyHourOfTwoYearsComesBack() throws {
    let start = try instant("2026-01-01", "00:00")
    var wrong: [String] = []
    for hour in 0..<(2 * 366 * 24) {
      let instant = start + 60 * hour
      if Instant(iso8601: clock.iso8601(instant)) != instant {
        wrong.append(clock.iso8601(instant))
      }
      let (date, time) = clock.local(instant)
      let back = clock.instant(date, time)
      // Of the repeated hour the first is meant.
      if back != instant && back != instant - 60 { wrong.append(clock.iso8601(instant)) }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("2026-12-31T19:00Z", "2026-12-31T20:00:00+01:00"),
    ("2026-12-31T19:00:00Z", "2026-12-31T20:00:00+01:00"),
    ("2026-12-31T14:30-04:30", "2026-12-31T20:00:00+01:00"),
  ])
  func otherOffsets(text: String, shown: String) {
    #expect(Instant(iso8601: text).map(clock.iso8601) == shown)
  }

  @Test(arguments: [
    "2026-12-31T20:00:00", "2026-12-31 20:00+01:00", "2026-12-31T20:00:30+01:00",
    "2026-02-30T20:00+01:00", "2026-12-31T20+01:00", "2026-12-31T20:00+1", "20:00Z", "",
  ])
  func noInstant(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test func datesBefore1970() {
    #expect(TownClock.utc.iso8601(Instant(minutes: -1)) == "1969-12-31T23:59:00+00:00")
  }
}

@Suite struct IntervalTests {
  private func interval(_ start: Int, _ end: Int) -> Interval {
    Interval(Instant(minutes: start), Instant(minutes: end))
  }

  @Test(arguments: [((0, 10), 0), ((0, 11), 1), ((12, 15), 3), ((19, 30), 1), ((20, 30), 0)])
  func overlap(other: (Int, Int), minutes: Int) {
    let one = interval(10, 20)
    let other = interval(other.0, other.1)
    #expect(one.overlap(other) == minutes)
    #expect(other.overlap(one) == minutes)
    #expect(one.overlaps(other) == (minutes > 0))
  }

  @Test func containment() {
    #expect(interval(10, 20).contains(interval(10, 20)))
    #expect(!interval(10, 20).contains(interval(9, 20)))
    #expect(!interval(10, 20).contains(interval(10, 21)))
  }
}
