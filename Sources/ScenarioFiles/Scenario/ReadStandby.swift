import RiskCalendar
import Rostering

extension ScenarioReader {
  func standbys(_ workers: [Worker]) -> [Standby] {
    root.entries("standby", .standby).compactMap { entry -> Standby? in
      let name = entry.identifier("name")
      if !entry.has("days") { entry.noteMissing("days") }
      let days = entry.weekdays("days")
      let span = span(entry)
      let (audience, chosen) = who(entry, workers)
      let people = people(entry, chosen.count)
      guard let name, let days else { return nil }
      var standby = Standby(
        name: name, days: days, span: span, people: people, workers: Set(chosen.map(\.name)))
      standby.audience = audience
      return standby
    }
  }

  /// From `from` to `to`, which may be a day later as long as work never is; nil for the whole day.
  private func span(_ entry: Entry) -> ClockSpan? {
    let ends = ["from", "to"]
    guard ends.contains(where: entry.has) else { return nil }
    for key in ends where !entry.has(key) { entry.noteMissing(key) }
    guard let start = entry.clock("from"), let end = entry.clock("to") else { return nil }
    return entry.span(start, end, longest: 1440)
  }

  /// How many are asked for of those who may be; one unless given.
  func people(_ entry: Entry, _ chosen: Int) -> Int {
    let people = entry.count("people", 1...1_000) ?? 1
    if entry.has("people"), people > chosen {
      entry.note(
        "people",
        "people \"\(people)\" of \(entry.title) is more than the \(chosen) workers it is for")
    }
    return people
  }
}
