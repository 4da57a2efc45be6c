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
  /// The same in which what is past is not planned anew: of the dates of `horizon` before `today`, in
  /// weeks that were published, everybody did what was published, or what her own pins say, and
  /// nothing besides.
  public func keepingPastDays(
    of plan: PublishedPlan, in horizon: Horizon, today: CivilDate
  ) -> Scenario {
    var scenario = self
    scenario.pins += pins(ofPastDaysIn: plan, of: horizon, today: today).filter {
      !pins.contains($0, clock)
    }
    let past = pastDays(of: plan, in: horizon, today: today)
    scenario.workers = workers.map { scenario.closing(past, to: $0) }
    return scenario
  }

  /// The worker, who is not available on these dates but for the work that is pinned.
  private func closing(_ dates: [CivilDate], to worker: Worker) -> Worker {
    let work = pins.filter { $0.worker == worker.name && !$0.decision.isFree }
      .map { $0.decision.interval(clock) }
    var worker = worker
    worker.availability += dates.flatMap { date in
      clock.day(date).gaps(between: work).map { gap in
        let (start, end) = (clock.local(gap.start).time, clock.local(gap.end).time)
        return AvailabilityEntry(.unavailable, .dates(date, date), span: ClockSpan(start, end))
      }
    }
    return worker
  }

  private func pastDays(
    of plan: PublishedPlan, in horizon: Horizon, today: CivilDate
  ) -> [CivilDate] {
    plan.weeks.filter(horizon.weeks.contains).flatMap(\.dates).filter { $0 < today }
  }

  /// What was done on the dates of `horizon` before `today`, in weeks that were published: what was
  /// published, and nothing on days without a duty. Work at times at which somebody is unavailable by
  /// now was not done.
  func pins(
    ofPastDaysIn plan: PublishedPlan, of horizon: Horizon, today: CivilDate
  ) -> [Pin] {
    let past = pastDays(of: plan, in: horizon, today: today)
    let standing = Dictionary(grouping: plan.standing.map(\.duty), by: \.worker)
    return workers.flatMap { worker in
      let done = (standing[worker.name] ?? []).filter { worker.can($0, clock) }
      return past.flatMap { pins(of: worker, on: $0, doing: done) }
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

extension [Pin] {
  /// Whether `pin` is about a time that one of these is about.
  fileprivate func contains(_ pin: Pin, _ clock: TownClock) -> Bool {
    let interval = pin.decision.interval(clock)
    return contains {
      $0.worker == pin.worker && $0.decision.interval(clock).overlaps(interval)
    }
  }
}

extension Pin.Decision {
  fileprivate var isFree: Bool {
    if case .free = self { true } else { false }
  }
}

extension Interval {
  /// What of it none of `others` takes, in order.
  fileprivate func gaps(between others: [Interval]) -> [Interval] {
    let cuts = others.flatMap { [$0.start, $0.end] }.filter { start < $0 && $0 < end }
    let edges = ([start, end] + Set(cuts)).sorted()
    return zip(edges, edges.dropFirst()).map { Interval($0, $1) }
      .filter { piece in !others.contains { $0.overlaps(piece) } }
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
