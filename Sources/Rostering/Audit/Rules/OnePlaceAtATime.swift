import RiskCalendar

/// The next duty starts no earlier than the end of the one before plus the travel time.
struct OnePlaceAtATime: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.entries.indices.flatMap { index in
      let next = line.entries[index]
      return line.entries[..<index].indices
        // Not only the one before: a long duty may overlap several that come after it.
        .filter { $0 == index - 1 || line.entries[$0].interval.end > next.interval.start }
        .compactMap { collision(of: line.entries[$0], with: next, in: line) }
    }
  }

  private func collision(of one: Line.Entry, with next: Line.Entry, in line: Line) -> Violation? {
    let travel = line.agenda.scenario.travel.minutes(from: one.duty.place, to: next.duty.place)
    let gap = next.interval.start - one.interval.end
    guard gap < travel else { return nil }
    return line.breach(.onePlaceAtATime, by: [one, next], found: gap, limit: travel, .minutes)
  }
}
