import RiskCalendar

/// Breaks enough in a shift with much work (ATW 5:4).
struct Breaks: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.shifts.flatMap { shift in
      line.limits.breaks.compactMap { limit -> Violation? in
        guard shift.entries.reduce(0, { $0 + $1.duty.paidMinutes }) > limit.over else { return nil }
        let found = breakMinutes(in: shift, of: line)
        guard found < limit.least else { return nil }
        return line.breach(
          .breaks, by: shift.entries, found: found, limit: limit.least, .minutes, limit.citation)
      }
    }
  }

  /// The breaks of the duties, and what gaps between them leave beside the way.
  private func breakMinutes(in shift: Shift, of line: Line) -> Int {
    let travel = line.agenda.scenario.travel
    var sum = 0
    var last: Line.Entry?
    for entry in shift.entries {
      sum += entry.duty.breakMinutes
      if let last {
        let way = travel.minutes(from: last.duty.place, to: entry.duty.place)
        let left = entry.interval.start - last.interval.end - way
        if left >= BreakLimit.shortest { sum += left }
      }
      if last.map({ $0.interval.end < entry.interval.end }) ?? true { last = entry }
    }
    return sum
  }
}
