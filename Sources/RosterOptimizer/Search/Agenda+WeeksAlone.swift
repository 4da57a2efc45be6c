import RiskCalendar
import Rostering

extension Agenda {
  /// Whether what a roster of all weeks does in one week is legal in that week alone, for workers of
  /// these spaces: no shift crosses the edge, and no rest that is had in parts can be missed by what is
  /// left of a period.
  func weeksStandAlone(_ spaces: [LineSpace]) -> Bool {
    let patterns = scenario.workers.flatMap { worker in
      (worker.limits.dailyRests + worker.limits.weeklyRests).flatMap(\.patterns)
    }
    let eightDays = 8 * 24 * 60
    return !shiftsMayCrossWeeks(spaces)
      && patterns.allSatisfy { $0.part == $0.rest || $0.window - eightDays >= $0.rest }
  }

  /// Whether a shift might hold duties of two weeks: two that are near enough to each other to be of one,
  /// and short enough together for daily rest.
  private func shiftsMayCrossWeeks(_ spaces: [LineSpace]) -> Bool {
    let separation = scenario.workers.map(\.limits.shiftSeparation).max() ?? 0
    let span = spaces.map(\.terms.longestSpan).max() ?? 0
    return horizon.weeks.dropFirst().contains { week in
      let edge = scenario.clock.day(week.monday).start
      let near = items.filter {
        $0.interval.end > edge - separation && $0.interval.start < edge + span
      }
      let late = near.filter { $0.date < week.monday }
      return near.filter { $0.date >= week.monday }.contains { after in
        late.contains { before in
          after.interval.start - before.interval.end + before.handoverMinutes < separation
            && after.interval.end - before.interval.start - after.handoverMinutes <= span
        }
      }
    }
  }
}
