import RiskCalendar

/// No duty touches the worker's weekly rest day unless she has agreed to work on it (ATW 5:6
/// lid 1). The figure is the time on rest days.
struct RestDay: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let personal = line.worker.personal
    guard !personal.worksOnRestDay else { return [] }
    return line.planned.compactMap { entry in
      let days = entry.dates.filter { $0.weekday == personal.restDay }
      guard !days.isEmpty else { return nil }
      let shared = days.reduce(0) { $0 + line.clock.day($1).overlap(entry.interval) }
      return line.breach(.restDay, by: [entry], found: shared, .minutes, .restDay)
    }
  }
}

extension Citation {
  /// The consent that work on a rest day needs.
  static let restDay = Citation(
    "ATW-SUN-1", .law, article: "ATW 5:6 lid 1", source: "Arbeidstijdenwet, Arbeidstijdenbesluit",
    edition: "tekst van omstreeks 2015", certainty: .olderEdition)
}
