import RiskCalendar
import Rostering

extension ScenarioReader {
  func pins() -> [Pin] {
    let pins = root.entries("pins", .pin).compactMap { entry -> (Pin, Entry)? in
      let worker = worker(entry)
      guard let decision = decision(entry), let worker else { return nil }
      return (Pin(worker: worker, decision: decision), entry)
    }
    checkOverlaps(pins)
    return pins.map(\.0)
  }

  private func decision(_ entry: Entry) -> Pin.Decision? {
    if !entry.has("date") { entry.noteMissing("date") }
    let date = entry.date("date")
    guard let activity = entry.shownText("activity") else { return nil }
    if ["free", "vrij"].contains(activity.lowercased()) {
      for key in ["from", "to", "place", "break"] where entry.has(key) {
        entry.note(
          key,
          "\(key) \(quoted(entry.text(key) ?? "")) of \(entry.title) has no meaning on a free "
            + "day. Leave it empty")
      }
      return date.map { .free($0) }
    }
    let span = entry.span()
    let place = entry.shownText("place")
    let breakMinutes = entry.breakMinutes(within: span?.clockMinutes)
    guard let date, let span, let place else { return nil }
    return .works(
      activity: activity, place: place, interval: TownClock.amsterdam.interval(date, span),
      breakMinutes: breakMinutes ?? 0)
  }

  private func checkOverlaps(_ pins: [(pin: Pin, entry: Entry)]) {
    let byWorker = Dictionary(grouping: pins) { $0.pin.worker }
    for (worker, pins) in byWorker {
      for (index, later) in pins.enumerated() {
        let clash = pins[..<index].first { $0.pin.decision.clashes(with: later.pin.decision) }
        guard let clash else { continue }
        findings.add(
          later.entry.place,
          "the pin of \(quoted(worker)) overlaps another of hers (\(clash.entry.place.title))")
      }
    }
  }
}

extension Pin.Decision {
  /// Whether one worker cannot have both. To be free twice is no contradiction.
  fileprivate func clashes(with other: Pin.Decision) -> Bool {
    if case .free = self, case .free = other { return false }
    return interval(.amsterdam).overlaps(other.interval(.amsterdam))
  }
}
