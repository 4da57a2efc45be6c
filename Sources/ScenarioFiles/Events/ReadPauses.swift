import RiskCalendar
import Rostering

extension EventDatesReader {
  /// When work that comes back is left out: by one rule, or by any of a list of them.
  func pauses(_ entry: Entry) -> [EventDates] {
    guard let pause = entry["pause"], pause.map?.isEmpty != true else { return [] }
    return (pause.list ?? [pause]).compactMap { value in
      Entry(value, .pause, findings, name: entry.name).flatMap(certain)
    }
  }
}
