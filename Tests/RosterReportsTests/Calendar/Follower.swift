import RiskCalendar
import RosterReports

/// Somebody who keeps a calendar up to date by hand, and knows no more than the texts she is given:
/// she deletes what the list says and imports the file, both as they are written.
struct Follower {
  /// What a calendar without identifiers shows of an event.
  struct Row: Hashable {
    var title: String
    /// `31-12-2026 20:00` at both ends, as the clock shows it.
    var start: String
    var end: String
    var location: String
    /// Which of two equal times is meant.
    var turns: String
  }

  private let profile: CalendarProfile
  private(set) var rows: [Row]

  /// A calendar into which the whole of `text` was imported.
  init?(_ text: String, _ profile: CalendarProfile) {
    guard let rows = Self.rows(text, profile) else { return nil }
    self.profile = profile
    self.rows = rows
  }

  /// How often each row is there.
  var counts: [Row: Int] { Dictionary(grouping: rows, by: \.self).mapValues(\.count) }

  /// Does what a list says; false if something is not there to be deleted.
  mutating func follow(_ list: String, _ file: String?) -> Bool {
    let steps = list.split(separator: "\n").filter { $0.first?.isNumber ?? false }
    for step in steps where step.contains(": Dienst:") {
      guard let index = rows.firstIndex(where: { $0.isMeant(by: step) }) else { return false }
      rows.remove(at: index)
    }
    // A list that names a file has one with it, and none without.
    guard steps.contains(where: { $0.contains("bestand met alleen") }) == (file != nil) else {
      return false
    }
    guard let file else { return true }
    guard let imported = Self.rows(file, profile) else { return false }
    rows += imported
    return true
  }

  private static func rows(_ text: String, _ profile: CalendarProfile) -> [Row]? {
    guard profile == .ics else { return csvRecords(text)?.compactMap(Row.init(record:)) }
    return readIcs(text)?.events.filter { !$0.isCancelled }.compactMap(Row.init(event:))
  }
}

extension Follower.Row {
  fileprivate init?(record: [String: String]) {
    guard let title = record["Subject"], let location = record["Location"],
      let start = Self.moment(record["Start Date"], record["Start Time"]),
      let end = Self.moment(record["End Date"], record["End Time"])
    else { return nil }
    self.init(
      title: title, start: start, end: end, location: location,
      turns: Self.turns(record["Description"] ?? ""))
  }

  /// From its own texts: the times from its note where they come twice.
  fileprivate init?(event: IcsEvent) {
    guard let start = Self.local(event["DTSTART"]), let end = Self.local(event["DTEND"]) else {
      return nil
    }
    self.init(
      title: event["SUMMARY"], start: start, end: end, location: event["LOCATION"],
      turns: Self.turns(event["DESCRIPTION"]))
  }

  /// Whether a step like `1. do 31-12-2026 20:00 – vr 1-1-2027 04:00 (…): Dienst: …` is about it.
  fileprivate func isMeant(by step: Substring) -> Bool {
    guard let cut = step.ranges(of: ": Dienst:").first else { return false }
    let written = step[step.index(cut.lowerBound, offsetBy: 2)...]
    let said = written.ranges(of: " – er staan er ").last.map { written[..<$0.lowerBound] }
    guard (said ?? written) == title[...] else { return false }
    let head = step[..<cut.lowerBound]
    let note = head.firstIndex(of: "(").map { head[$0...].dropFirst().dropLast() } ?? ""
    let times = head.prefix { $0 != "(" }.split { " –".contains($0) }.dropFirst(2).map(String.init)
    let ends =
      times.count == 5
      ? ["\(times[0]) \(times[1])", "\(times[3]) \(times[4])"]
      : ["\(times[0]) \(times[1])", "\(times[0]) \(times[2])"]
    return ends == [start, end] && note.lowercased() == turns.lowercased()
  }

  /// The sentences after the first.
  private static func turns(_ note: String) -> String {
    note.split(separator: ". ").dropFirst().joined(separator: "; ").replacing(".", with: "")
  }

  private static func moment(_ date: String?, _ time: String?) -> String? {
    let date = (date ?? "").split(separator: "/").compactMap { Int($0) }
    let time = (time ?? "").split { ": ".contains($0) }
    guard date.count == 3, time.count >= 3, let hour = Int(time[0]) else { return nil }
    let hours = hour % 12 + (time.last == "PM" ? 12 : 0)
    return "\(date[1])-\(date[0])-\(date[2]) \(hours < 10 ? "0" : "")\(hours):\(time[1])"
  }

  private static func local(_ utc: String) -> String? {
    let digits = utc.filter(\.isNumber)
    guard digits.count == 14,
      let date = CivilDate(
        year: Int(digits.prefix(4)) ?? 0, month: Int(digits.dropFirst(4).prefix(2)) ?? 0,
        day: Int(digits.dropFirst(6).prefix(2)) ?? 0),
      let hour = Int(digits.dropFirst(8).prefix(2)),
      let minute = Int(digits.dropFirst(10).prefix(2))
    else { return nil }
    let instant = Instant(minutes: date.dayNumber * 1440 + hour * 60 + minute)
    let (shown, time) = TownClock.amsterdam.local(instant)
    return "\(shown.parts.day)-\(shown.parts.month)-\(shown.parts.year) \(time)"
  }
}

/// A program that knows events by their identifiers, and never puts an older state over a newer.
struct CalendarProgram {
  private var events: [String: IcsEvent] = [:]

  /// One that has read these files, in this order; nil if one of them is none.
  init?(_ files: [String]) {
    for file in files {
      guard let calendar = readIcs(file) else { return nil }
      for event in calendar.events where event.sequence >= (events[event.uid]?.sequence ?? 0) {
        events[event.uid] = event
      }
    }
  }

  /// Those that are on, by identifier.
  var standing: [String: IcsEvent] { events.filter { !$0.value.isCancelled } }
}
