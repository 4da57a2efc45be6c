import RiskCalendar
import RosterReports
import Rostering
import Testing

/// Whatever a file is read by, it tells the same instants.
@Suite struct RoundTripTests {
  /// Start and end in UTC: over midnight and New Year, over both clock changes, and from or to each of
  /// the two times that the hour from two to three comes in autumn.
  static let nights = [
    ("2026-12-15T18:00Z", "2026-12-15T22:00Z"), ("2026-12-15T11:00Z", "2026-12-15T11:45Z"),
    ("2026-12-15T19:00Z", "2026-12-15T23:00Z"), ("2026-12-15T23:00Z", "2026-12-16T00:00Z"),
    ("2026-12-31T19:00Z", "2027-01-01T03:00Z"), ("2026-12-31T22:59Z", "2027-01-01T22:58Z"),
    ("2027-03-27T21:00Z", "2027-03-28T02:00Z"), ("2027-03-28T00:59Z", "2027-03-28T01:00Z"),
    ("2027-03-28T01:30Z", "2027-03-28T05:00Z"), ("2027-10-30T20:00Z", "2027-10-31T03:00Z"),
    ("2027-10-30T20:00Z", "2027-10-31T00:00Z"), ("2027-10-30T20:00Z", "2027-10-31T00:30Z"),
    ("2027-10-30T20:00Z", "2027-10-31T01:00Z"), ("2027-10-30T20:00Z", "2027-10-31T01:30Z"),
    ("2027-10-30T20:00Z", "2027-10-31T02:00Z"), ("2027-10-31T00:30Z", "2027-10-31T05:00Z"),
    ("2027-10-31T01:30Z", "2027-10-31T05:00Z"), ("2027-10-31T00:30Z", "2027-10-31T01:15Z"),
    ("2027-10-31T00:30Z", "2027-10-31T01:30Z"), ("2027-10-31T00:00Z", "2027-10-31T00:30Z"),
    ("2027-10-31T01:00Z", "2027-10-31T01:30Z"), ("2027-06-05T08:00Z", "2027-06-07T09:00Z"),
  ]

  private func duty(_ night: (String, String)) -> Duty {
    Duty(
      worker: "Amira van Dam", activity: "ronde", place: "Lent",
      interval: Interval(Publishing.instant(night.0), Publishing.instant(night.1)))
  }

  @Test(arguments: CalendarProfile.allCases, nights)
  func sameInstants(profile: CalendarProfile, night: (String, String)) {
    let duty = duty(night)
    for language in Language.allCases where profile != .excelNl || language == .dutch {
      let calendar = Publishing.calendar([duty], language: language)
      let read = readCalendar(calendar.text(profile), profile)
      let word = language == .dutch ? "Dienst" : "Duty"
      #expect(
        read == [
          ReadEvent(
            title: "\(word): ronde Lent (AvD)", start: duty.interval.start, end: duty.interval.end,
            location: "Lent")
        ])
    }
  }

  /// Programs refuse an event that ends when it starts or before.
  @Test(arguments: nights) func endsAfterItStartsOnTheClock(night: (String, String)) throws {
    let rows = try #require(csvRecords(Publishing.calendar([duty(night)]).text(.google)))
    let (date, end) = (try #require(rows[0]["Start Date"]), try #require(rows[0]["End Date"]))
    guard date == end else { return }
    func minutes(_ column: String) throws -> Int {
      let parts = try #require(rows[0][column]).split { ": ".contains($0) }
      let hour = try #require(Int(parts[0])) % 12 + (parts[2] == "PM" ? 12 : 0)
      return hour * 60 + (try #require(Int(parts[1])))
    }
    #expect(try minutes("Start Time") < minutes("End Time"))
  }

  @Test func saysWhichOfTwoEqualTimesIsMeant() {
    let duties = [
      duty(("2027-10-31T00:30Z", "2027-10-31T05:00Z")),
      duty(("2027-10-30T20:00Z", "2027-10-31T01:30Z")),
    ]
    #expect(
      Set(Publishing.calendar(duties).entries.map(\.description)) == [
        "Rooster, gepubliceerd vr 20-11-2026 14:05. Begint om 02:30 zomertijd, de eerste keer die "
          + "nacht.",
        "Rooster, gepubliceerd vr 20-11-2026 14:05. Eindigt om 02:30 wintertijd, de tweede keer die "
          + "nacht.",
      ])
    let english = Publishing.calendar([duties[1]], language: .english).entries[0].description
    #expect(english.hasSuffix("Ends at 02:30 winter time, the second that night."))
    #expect(
      Publishing.calendar([duties[0]]).text(.excelNl)
        .contains("31-10-2027;zo;2027-10-31T02:30:00+02:00;06:00;4,5;ronde;"))
  }
}
