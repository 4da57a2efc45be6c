import Foundation
import RiskCalendar
import RosterReports
import Rostering
import Testing

/// Calendar files as programs see them that others wrote.
@Suite struct ForeignReadersTests {
  /// All nights of the round trip, a duty that is off, and texts that a careless reader would break.
  private static let plan: PublishedPlan = {
    let nights = RoundTripTests.nights.enumerated().map { index, night in
      duty("Amira van Dam", at: "Lent \(index)", from: night.0, to: night.1)
    }
    let places = [
      "Hatert; plein, \\ hoek: \"oost\"",
      "🏘️ De Zuidoosthoek van de wijk, bij het speelveld 👩‍👧‍👦 en verder",
      "=cmd|' /C calc'!A0", "-Hatert", "regel\r\nDTSTART:19700101T000000Z", "Zoë’s plek",
    ]
    let others = places.enumerated().map { index, place in
      duty(
        "Bram Kok", at: place, from: "2027-01-0\(index + 2)T18:00Z",
        to: "2027-01-0\(index + 2)T22:00Z")
    }
    var plan = Publishing.plan(nights + others)
    let off = PublishedDuty(
      id: "off", duty: duty("Noor Jansen", from: "2027-01-09T18:00Z", to: "2027-01-09T22:00Z"),
      isCancelled: true, revision: 3, changed: Publishing.first)
    plan = PublishedPlan(weeks: plan.weeks, duties: plan.duties + [off])
    return plan
  }()

  private static func duty(
    _ worker: String, at place: String = "Lent", from start: String, to end: String
  ) -> Duty {
    Duty(
      worker: worker, activity: "ronde", place: place,
      interval: Interval(Publishing.instant(start), Publishing.instant(end)))
  }

  private let calendar = SharedCalendar(
    plan, of: Publishing.scenario, publication: Publishing.version(1))

  /// An event as every reader tells it.
  private struct Event: Codable, Hashable {
    var uid: String
    var sequence: Int?
    var start: String
    var end: String
    var title: String
    var place: String
    var description: String?
    var status: String
  }

  private func written(_ folder: URL) throws -> String {
    let path = folder.appendingPathComponent("calendar.ics")
    try Data(calendar.text(.ics).utf8).write(to: path)
    return path.path
  }

  private func inFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("rooster-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// `20261231T190000Z`.
  private func digits(_ instant: Instant) -> String {
    let text = TownClock.utc.iso8601(instant).prefix(16).filter { $0 != "-" && $0 != ":" }
    return "\(text)00Z"
  }

  private func title(_ entry: SharedCalendar.Entry) -> String {
    (entry.isCancelled ? "Vervallen: " : "") + entry.title
  }

  @Test func pythonIcalendarReadsTheSame() throws {
    let data = try inFolder { try foreignReader("icalendar_events.py", written($0)) }
    let read = try JSONDecoder().decode([Event].self, from: data)
    let expected = calendar.entries.map { entry in
      Event(
        uid: "\(entry.id)@rooster", sequence: entry.revision,
        start: digits(entry.interval.start), end: digits(entry.interval.end), title: title(entry),
        place: entry.location, description: entry.description,
        status: entry.isCancelled ? "CANCELLED" : "CONFIRMED")
    }
    #expect(read == expected)
  }

  /// Through a server and a client of CalDAV: the content lines of every event, unfolded, are the octets
  /// that were written, and khal tells the same instants of what arrived.
  @Test func arrivesWholeThroughCalDAV() throws {
    try inFolder { folder in
      let copy = folder.appendingPathComponent("copy")
      try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
      _ = try foreignReader("caldav_copy.py", written(folder), copy.path)
      let files = try FileManager.default.contentsOfDirectory(
        at: copy, includingPropertiesForKeys: nil)
      let arrived = try files.map { try eventLines(String(contentsOf: $0, encoding: .utf8)) }
      #expect(Set(arrived.flatMap(\.self)) == Set(eventLines(calendar.text(.ics))))
      #expect(arrived.count == calendar.entries.count)
      let seen = try foreignReader("khal_events.py", copy.path, "2026-12-01", "2027-12-01")
      try compareWithKhal(JSONDecoder().decode([Event].self, from: seen))
    }
  }

  private func compareWithKhal(_ events: [Event]) throws {
    func minutes(_ instant: Instant) -> String {
      String(TownClock.utc.iso8601(instant).prefix(16).replacing("T", with: " "))
    }
    let expected = Set(
      calendar.entries.map {
        [
          "\($0.id)@rooster", minutes($0.interval.start), minutes($0.interval.end),
          title($0), $0.isCancelled ? "CANCELLED" : "CONFIRMED",
        ]
      })
    let read = Set(
      events.map {
        [$0.uid, $0.start, $0.end, $0.title, $0.status.trimmingCharacters(in: .whitespaces)]
      })
    #expect(read == expected)
  }

  /// The content lines of each event, unfolded, in alphabetical order: a server may put them in another.
  private func eventLines(_ text: String) -> [[String]] {
    let unfolded = text.replacing("\r\n", with: "\n").replacing("\n ", with: "")
    return unfolded.components(separatedBy: "BEGIN:VEVENT\n").dropFirst().map { event in
      event.components(separatedBy: "\n").prefix { $0 != "END:VEVENT" }.sorted()
    }
  }
}
