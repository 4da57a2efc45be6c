/// No duty overlaps time at which the worker is unavailable; the figure is the shared time.
struct WithinAvailability: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.planned.compactMap { entry in
      let shared = line.dossier.minutes(of: entry.interval, .unavailable)
      guard shared > 0 else { return nil }
      return line.breach(.availability, by: [entry], found: shared, .minutes)
    }
  }
}
