import RiskCalendar

/// No duty touches a date that is pinned free; the subject is the date.
struct PinnedFree: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.dossier.pins.compactMap { pin in
      guard case .free(let date) = pin.decision else { return nil }
      let touching = line.planned.filter { $0.interval.overlaps(line.clock.day(date)) }
      return line.breach(.pin, by: touching, subject: "\(date)")
    }
  }
}

/// Pinned work of the horizon is done.
///
/// What breaks this rule is no duty but the want of one, which is named instead: none found where
/// one is due.
struct PinnedWork: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.dossier.pins.compactMap { pin in
      guard case .works(let activity, let place, let interval, let breakMinutes) = pin.decision,
        line.agenda.horizon.contains(line.clock.date(of: interval.start))
      else { return nil }
      let isDone = line.planned.contains {
        $0.duty.activity == activity && $0.duty.place == place && $0.interval == interval
      }
      guard !isDone else { return nil }
      let missing = Duty(
        worker: line.worker.name, activity: activity, place: place, interval: interval,
        breakMinutes: breakMinutes)
      return Violation(
        .pin, worker: line.worker.name, duties: [missing], found: 0, limit: 1, unit: .count)
    }
  }
}
