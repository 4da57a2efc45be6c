import RiskCalendar
import Rostering

/// Reads rows of a roster file: of a roster to check, or of the weeks before.
struct DutyReader {
  let workerNames: [String]
  let findings: Findings
  private static let longest = 24 * 60

  /// A duty as far as it was written.
  struct Draft {
    var duty: Duty
    var entry: Entry
    /// Whether the row says how long the break is.
    var saysBreak: Bool
  }

  /// The duty in a row, or nil with a note of what is wrong.
  func draft(_ entry: Entry) -> Draft? {
    for key in ["worker", "start", "end"] where !entry.has(key) { entry.noteMissing(key) }
    let worker = entry.reference("worker", to: "worker", among: workerNames)
    let activity = entry.shownText("activity")
    let place = entry.shownText("place")
    let event = entry.has("event") ? entry.shownText("event") : nil
    let interval = interval(entry)
    let breakMinutes = entry.breakMinutes("break_minutes", within: interval?.minutes)
    guard let worker, let activity, let place, let interval else { return nil }
    let duty = Duty(
      worker: worker, activity: activity, place: place, interval: interval,
      breakMinutes: breakMinutes ?? 0, event: event)
    return Draft(duty: duty, entry: entry, saysBreak: entry.has("break_minutes"))
  }

  private func interval(_ entry: Entry) -> Interval? {
    let date = entry.date("date")
    let start = instant("start", entry, date)
    guard let start else {
      _ = instant("end", entry, date)
      return nil
    }
    let startDate = TownClock.amsterdam.date(of: start)
    if let date, date != startDate {
      entry.note(
        "date", "date \"\(date)\" of \(entry.title) is not that of start, \"\(startDate)\"")
    }
    guard var end = instant("end", entry, date ?? startDate) else { return nil }
    // A bare time at or before the start is on the next day.
    if end <= start, entry.text("end").flatMap({ bareTime($0) }) != nil {
      end = instant("end", entry, (date ?? startDate) + 1) ?? end
    }
    guard start < end, end - start <= Self.longest else {
      let how = start < end ? "lasts longer than a day" : "ends before it starts"
      let (from, to) = (entry.text("start") ?? "", entry.text("end") ?? "")
      entry.note("end", "\(entry.title) \(how): start \(quoted(from)), end \(quoted(to))")
      return nil
    }
    return Interval(start, end)
  }

  /// An instant with offset, a date and time by the clock of the Netherlands, or a time on `date`.
  private func instant(_ key: String, _ entry: Entry, _ date: CivilDate?) -> Instant? {
    entry.parsed(key, "no point in time") { text in
      if let instant = Instant(iso8601: text) { return instant }
      if let date, let time = bareTime(text) { return TownClock.amsterdam.instant(date, time) }
      let parts = text.split { $0 == " " || $0 == "T" }
      guard parts.count == 2, let date = anyDate(parts[0]), let time = bareTime(parts[1]) else {
        return nil
      }
      return TownClock.amsterdam.instant(date, time)
    }
  }

  /// `19:00`, `19:00:00`, or `19.00` as the Dutch write it.
  private func bareTime(_ text: some StringProtocol) -> ClockTime? {
    let time = String(text.map { $0 == "." ? ":" : $0 })
    return ClockTime(time)
      ?? (time.utf8.count >= 7 && time.hasSuffix(":00") ? ClockTime(time.dropLast(3)) : nil)
  }

  private func anyDate(_ text: some StringProtocol) -> CivilDate? {
    CivilDate(text) ?? dateFromDutch(String(text))
  }
}

extension ScenarioReader {
  func history() -> [Duty] {
    if source.unreadable.contains(.workers) { return [] }
    let reader = DutyReader(workerNames: workerNames, findings: findings)
    let entries = root.entries("history", .duty).filter {
      !wasRemoved($0["worker"]?.text, from: "workers")
    }
    return entries.compactMap { reader.draft($0)?.duty }
  }
}
