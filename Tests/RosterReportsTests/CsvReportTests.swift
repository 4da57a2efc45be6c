import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The CSV of a roster")
struct CsvReportTests {
  @Test("says word for word what the standard asks")
  func wordForWord() {
    let duties = [
      duty("A. Smit", "2026-12-31 20:00-04:00", "vuurplaats", "Plein 1, \"oost\"", breakMinutes: 30)
    ]
    let planned = plan(SmallTeam.scenario, Horizon(firstWeek: week("2026-W53")), duties)
    let header =
      "duty_id,date,start,end,break_minutes,paid_minutes,worker,employer,discipline,activity,"
      + "place,event\r\n"
    let row =
      "20261231T1900Z-a-smit,2026-12-31,2026-12-31T20:00:00+01:00,2027-01-01T04:00:00+01:00,30,"
      + "450,A. Smit,Welzijn,jongerenwerker,vuurplaats,\"Plein 1, \"\"oost\"\"\",\r\n"
    #expect(csvReport(planned) == header + row)
  }

  @Test(
    "gives the same duties back when an independent reader reads it",
    arguments: Sample.allCases)
  func roundTrip(sample: Sample) throws {
    let planned = sample.planned
    let rows = try #require(readCsv(csvReport(planned)))
    let header = try #require(rows.first)
    #expect(rows.count == planned.roster.duties.count + 1)
    for (row, duty) in zip(rows.dropFirst(), planned.roster.duties) {
      let cells = Dictionary(uniqueKeysWithValues: zip(header, row))
      #expect(cells["duty_id"] == duty.id)
      #expect(cells["worker"] == duty.worker)
      #expect(cells["place"] == duty.place)
      #expect(cells["event"] == duty.event ?? "")
      #expect(cells["start"].flatMap { Instant(iso8601: $0) } == duty.interval.start)
      #expect(cells["end"].flatMap { Instant(iso8601: $0) } == duty.interval.end)
      #expect(cells["paid_minutes"] == String(duty.paidMinutes))
    }
  }

  @Test(
    "keeps elapsed time over a clock change",
    arguments: [
      ("2027-03-27", "300", "2027-03-27T22:00:00+01:00", "2027-03-28T04:00:00+02:00"),
      ("2027-10-30", "420", "2027-10-30T22:00:00+02:00", "2027-10-31T04:00:00+01:00"),
    ])
  func clockChange(day: String, paid: String, start: String, end: String) throws {
    let rows = try #require(readCsv(csvReport(Nights.clockChange(day))))
    #expect(Array(rows[1][1...5]) == [day, start, end, "0", paid])
  }

  @Test("has no byte order mark and never alters a name")
  func plain() {
    let csv = csvReport(Nights.newYear)
    #expect(csv.hasPrefix("duty_id"))
    #expect(csv.contains(",=cmd|' /C calc'!A0,"))
  }
}
