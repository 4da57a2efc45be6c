import RiskCalendar

/// The time without work that events ask for around their posts.
struct RestAroundEvents: LineRule {
  func breaches(in line: Line) -> [Violation] {
    guard line.agenda.scenario.longestEventRest > 0 else { return [] }
    return zip(line.entries, line.entries.dropFirst()).compactMap { earlier, later in
      let asked = max(
        line.agenda.scenario.rest(around: earlier.duty.event).after,
        line.agenda.scenario.rest(around: later.duty.event).before)
      let rest = later.interval.start - earlier.restStart
      guard rest < asked else { return nil }
      return line.breach(.eventRest, by: [earlier, later], found: rest, limit: asked, .minutes)
    }
  }
}
