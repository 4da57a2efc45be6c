public import RiskCalendar

extension Roster {
  /// Whether the roster does what `pin` says.
  public func fulfils(_ pin: Pin, _ clock: TownClock) -> Bool {
    let own = duties.filter { $0.worker == pin.worker }
    switch pin.decision {
    case .works(let activity, let place, let interval, _):
      return own.contains {
        $0.activity == activity && $0.place == place && $0.interval == interval
      }
    case .free(let date): return !own.contains { $0.interval.overlaps(clock.day(date)) }
    }
  }
}

extension Scenario {
  /// What is past and cannot be planned anew: of the dates of `horizon` before `today`, in weeks that
  /// were published, everybody did what was published, and nothing on days without a duty. Work at
  /// times at which somebody is unavailable by now was not done.
  public func pins(
    ofPastDaysIn plan: PublishedPlan, of horizon: Horizon, today: CivilDate
  ) -> [Pin] {
    let past = Set(plan.weeks).intersection(horizon.weeks).flatMap(\.dates).filter { $0 < today }
    let standing = Dictionary(grouping: plan.standing.map(\.duty), by: \.worker)
    return workers.flatMap { worker in
      let done = (standing[worker.name] ?? []).filter { worker.can($0, clock) }
      return past.sorted().flatMap { pins(of: worker, on: $0, doing: done) }
    }
  }

  private func pins(of worker: Worker, on date: CivilDate, doing duties: [Duty]) -> [Pin] {
    let touching = duties.filter { $0.interval.overlaps(clock.day(date)) }
    if touching.isEmpty { return [Pin(worker: worker.name, decision: .free(date))] }
    return touching.filter { clock.date(of: $0.interval.start) == date }.map { duty in
      Pin(
        worker: worker.name,
        decision: .works(
          activity: duty.activity, place: duty.place, interval: duty.interval,
          breakMinutes: duty.breakMinutes))
    }
  }
}

extension Worker {
  /// Whether she is available for all of `duty`.
  fileprivate func can(_ duty: Duty, _ clock: TownClock) -> Bool {
    let (first, last) = (clock.date(of: duty.interval.start), clock.date(of: duty.interval.end))
    return !availability(from: first, through: last, clock: clock).contains {
      $0.state == .unavailable && $0.interval.overlaps(duty.interval)
    }
  }
}
