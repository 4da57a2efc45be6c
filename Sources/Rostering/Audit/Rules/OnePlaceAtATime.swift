import RiskCalendar

/// The next duty starts no earlier than the end of the one before plus the travel time.
struct OnePlaceAtATime: LineRule {
  func breaches(in line: Line) -> [Violation] {
    var breaches: [Violation] = []
    var earlier: [Line.Entry] = []
    for next in line.entries {
      // Not only the one before: a long duty may overlap several that come after it.
      earlier =
        earlier.dropLast().filter { $0.interval.end > next.interval.start }
        + earlier.suffix(1)
      breaches += earlier.compactMap { collision(of: $0, with: next, in: line) }
      earlier.append(next)
    }
    return breaches
  }

  private func collision(of one: Line.Entry, with next: Line.Entry, in line: Line) -> Violation? {
    let travel = line.agenda.scenario.travel.minutes(from: one.duty.place, to: next.duty.place)
    let gap = next.interval.start - one.interval.end
    guard gap < travel else { return nil }
    return line.breach(.onePlaceAtATime, by: [one, next], found: gap, limit: travel, .minutes)
  }
}
