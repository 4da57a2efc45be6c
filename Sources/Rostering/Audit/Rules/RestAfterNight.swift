import RiskCalendar

/// 14 h between a night shift that ends after 02:00 and the next shift (ATW 5:8 lid 4).
struct RestAfterNight: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let least = line.limits.restAfterLateNight
    return zip(line.shifts, line.shifts.dropFirst()).compactMap { night, next in
      let rest = next.interval.start - night.interval.end
      guard endsLate(night, in: line), rest < least else { return nil }
      return line.breach(
        .restAfterNight, by: night.entries + next.entries.prefix(1), found: rest, limit: least,
        .minutes)
    }
  }

  private func endsLate(_ shift: Chain, in line: Line) -> Bool {
    line.isNight(shift) && line.clock.local(shift.interval.end).time > line.limits.lateNightEnd
  }
}
