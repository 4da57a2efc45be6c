import RiskCalendar

/// 14 h between a night shift that ends after 02:00 and the next shift, or 8 h once a week
/// (ATW 5:8 lid 4).
struct RestAfterNight: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.limits.nights.flatMap { nights in
      shortRests(in: line, by: nights).filter { !$0.isAllowed }.compactMap {
        line.breach(
          .restAfterNight, by: $0.night.entries + $0.next.entries.prefix(1), found: $0.minutes,
          limit: nights.restAfterLate ?? 0, .minutes, nights.citations[.restAfterLate])
      }
    }
  }

  func branches(in line: Line) -> [BranchUse] {
    line.limits.nights.flatMap { nights in
      shortRests(in: line, by: nights)
        .filter { $0.isAllowed && ($0.night.isPlanned || $0.next.isPlanned) }
        .map {
          BranchUse(
            worker: line.worker.name, rule: .restAfterNight,
            citation: nights.citations[.restAfterLate], branch: .shortRestAfterNight,
            interval: $0.night.interval)
        }
    }
  }

  /// A rest after a late night shift that is shorter than usual.
  private struct ShortRest {
    let night: Shift
    let next: Shift
    let minutes: Int
    let isAllowed: Bool
  }

  private func shortRests(in line: Line, by nights: NightLimits) -> [ShortRest] {
    guard let usual = nights.restAfterLate else { return [] }
    var lastShort: Instant?
    var rests: [ShortRest] = []
    for (night, next) in zip(line.shifts, line.shifts.dropFirst())
    where night.isLateNight(by: nights) && night.rest(before: next) < usual {
      let rest = night.rest(before: next)
      let isShort = nights.shortRestAfterLate.map { rest >= $0 } ?? false
      let isDue = lastShort.map { night.interval.end - $0 >= 7 * 24 * 60 } ?? true
      rests.append(
        ShortRest(night: night, next: next, minutes: rest, isAllowed: isShort && isDue))
      if isShort { lastShort = night.interval.end }
    }
    return rests
  }
}
