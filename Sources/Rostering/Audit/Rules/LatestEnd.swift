import RiskCalendar

/// No duty ends later than agreed with the worker.
struct LatestEnd: LineRule {
  func breaches(in line: Line) -> [Violation] {
    guard let latest = line.worker.personal.latestEnd else { return [] }
    let isOnNextDay = latest.minutes < 12 * 60
    return line.planned.compactMap { entry in
      let limit = line.clock.instant(isOnNextDay ? entry.date + 1 : entry.date, latest)
      let end = entry.interval.end
      guard end > limit else { return nil }
      return line.breach(
        .latestEnd, by: [entry], found: end.minutes, limit: limit.minutes, .instant)
    }
  }
}
