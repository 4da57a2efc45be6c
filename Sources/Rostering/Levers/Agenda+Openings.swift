import RiskCalendar

extension Agenda {
  /// For each worker, the parts of the week at which there is work for her and she usually cannot: by
  /// day of the week, and by day or evening. Dates on which she is absent are not among them.
  var openings: [Lever] {
    scenario.workers.flatMap { worker in
      openings(for: worker).map { .opening(worker: worker.name, $0) }
    }
  }

  private func openings(for worker: Worker) -> [Lever.Opening] {
    let usual = unavailable(worker)
    var absent = worker
    absent.availability.removeAll { !$0.isDated }
    let absences = unavailable(absent)
    let work = items.filter { item in
      concerns(item, worker) && usual.contains { $0.overlaps(item.interval) }
        && !absences.contains { $0.overlaps(item.interval) }
        && !isPinnedFree(worker, item)
    }
    return Weekday.allCases.flatMap { weekday in
      [false, true].compactMap { isEvening in
        opening(
          weekday, isEvening,
          work.filter {
            $0.date.weekday == weekday
              && self.isEvening($0.interval, startingOn: $0.date) == isEvening
          })
      }
    }
  }

  private func unavailable(_ worker: Worker) -> [Interval] {
    worker.availability(
      from: horizon.firstDate, through: horizon.lastDate + 1, clock: scenario.clock
    ).filter { $0.state == .unavailable }.map(\.interval)
  }

  private func isPinnedFree(_ worker: Worker, _ item: AgendaItem) -> Bool {
    scenario.pins.contains { pin in
      guard case .free(let date) = pin.decision else { return false }
      return pin.worker == worker.name && scenario.clock.day(date).overlaps(item.interval)
    }
  }

  /// From the first start of the work to its last end, and no more than twelve hours if that is past
  /// midnight: a longer span past midnight is none.
  private func opening(_ weekday: Weekday, _ isEvening: Bool, _ work: [AgendaItem])
    -> Lever.Opening?
  {
    let starts = work.map { clockMinutes($0.interval.start, since: $0.date) }
    let ends = work.map { clockMinutes($0.interval.end, since: $0.date) }
    guard let first = starts.min(), let end = ends.max() else { return nil }
    let start = end > 1440 ? max(first, end - 12 * 60) : first
    guard let from = ClockTime(minutes: start),
      let through = ClockTime(minutes: end > 1440 ? end - 1440 : end)
    else { return nil }
    return Lever.Opening(
      weekday, isEvening: isEvening, span: ClockSpan(from, through),
      dates: Set(work.map(\.date)).sorted())
  }

  /// What the clock shows, counted on from midnight of `date`.
  private func clockMinutes(_ instant: Instant, since date: CivilDate) -> Int {
    let (day, time) = scenario.clock.local(instant)
    return time.minutes + 1440 * (day - date)
  }
}
