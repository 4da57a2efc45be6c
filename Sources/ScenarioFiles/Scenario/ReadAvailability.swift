import RiskCalendar
import Rostering

extension ScenarioReader {
  /// Notes absences that count for more hours a week than a worker may have: nothing could ever be
  /// planned around them.
  func checkCredit(_ workers: [Worker]) {
    let byName = Dictionary(workers.map { ($0.name, $0) }) { first, _ in first }
    for row in root["availability"]?.list ?? [] {
      guard let name = row["worker"]?.text, let worker = byName[name],
        let credit = row["credit_hours"], let text = row["from_date"]?.text,
        let first = CivilDate(text) ?? dateFromDutch(text)
      else { continue }
      let weeks = [IsoWeek(containing: first), IsoWeek(containing: first) + 1]
      let most = worker.contractMinutes + worker.limits.contractBand
      guard let week = weeks.first(where: { worker.creditMinutes(in: $0) > most }) else { continue }
      findings.add(
        credit.place,
        "credit_hours \(quoted(credit.text ?? "")) of \(quoted(name)) add up to "
          + "\(durationText(worker.creditMinutes(in: week))) in \(week), more than her week of at most "
          + "\(durationText(most)). Maybe leave out her days off?")
    }
  }

  /// What every worker says of when she can and would like to work, by name.
  func availability() -> [String: [AvailabilityEntry]] {
    var said: [String: [AvailabilityEntry]] = [:]
    for entry in root.entries("availability", .availability) {
      let worker = worker(entry)
      guard let line = availabilityEntry(entry), let worker else { continue }
      said[worker, default: []].append(line)
    }
    return said
  }

  private func availabilityEntry(_ entry: Entry) -> AvailabilityEntry? {
    let state = state(entry)
    let days = availabilityDays(entry)
    let span = entry.partOfDay()
    let credit = credit(entry, state)
    guard let state, let days else { return nil }
    return AvailabilityEntry(state, days, span: span, creditMinutes: credit)
  }

  private func state(_ entry: Entry) -> Availability? {
    guard entry.has("state") else {
      entry.noteMissing("state")
      return nil
    }
    let names = Self.states.map(\.name)
    let name = entry.reference("state", to: "state", among: names)
    return Self.states.first { $0.name == name }?.state
  }

  private static let states: [(name: String, state: Availability)] = [
    ("preferred", .preferred), ("available", .available), ("unwanted", .unwanted),
    ("unavailable", .unavailable),
  ]

  private func availabilityDays(_ entry: Entry) -> AvailabilityEntry.Days? {
    let isDated = entry.has("from_date") || entry.has("to_date")
    if entry.has("days"), isDated {
      entry.note("days", "\(entry.title) has both days and dates. Keep one of them")
      return nil
    }
    if entry.has("days") { return entry.weekdays("days").map { .weekdays($0) } }
    guard isDated else {
      findings.add(
        entry.place,
        "\(entry.title) says of no day. Fill in days, like wed, or from_date and to_date")
      return nil
    }
    return entry.period().map { .dates($0.first, $0.last) }
  }

  private func credit(_ entry: Entry, _ state: Availability?) -> Int {
    guard let credit = entry.duration("credit_hours", 0...720), credit > 0 else { return 0 }
    let isDated = entry.has("from_date")
    if state == .unavailable || state == nil, isDated { return credit }
    entry.note(
      "credit_hours",
      "credit_hours \(quoted(entry.text("credit_hours") ?? "")) of \(entry.title) only count when "
        + "unavailable on dates")
    return 0
  }
}
