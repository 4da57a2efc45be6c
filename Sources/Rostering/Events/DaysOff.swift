public import RiskCalendar

extension Scenario {
  /// The scenario in which usual days off are only unwanted while an event lasts that may ask for them.
  /// Absences on dates stay what they are.
  func askingDaysOff(on occasions: [EventOccasion]) -> Scenario {
    let asking = occasions.filter { events[$0.event].asksDaysOff }
    guard !asking.isEmpty else { return self }
    let dates = Set(asking.flatMap(\.occurrence.planned.dates)).sorted()
    var scenario = self
    for worker in workers.indices {
      scenario.workers[worker].askDaysOff(on: dates)
    }
    return scenario
  }
}

extension Worker {
  /// What is unavailable on weekdays becomes unwanted on `dates`: an entry on a date goes before one
  /// on weekdays.
  fileprivate mutating func askDaysOff(on dates: [CivilDate]) {
    let usual = availability.filter { !$0.isDated && $0.state == .unavailable }
    for date in dates {
      for entry in usual where entry.covers(date) {
        let asked = AvailabilityEntry(.unwanted, .dates(date, date), span: entry.span)
        if !availability.contains(asked) { availability.append(asked) }
      }
    }
  }
}

extension Worker {
  /// Whether a duty is at a time that she usually has off.
  public func isUsuallyOff(_ duty: Duty, _ clock: TownClock) -> Bool {
    let usual = availability.filter { !$0.isDated && $0.state == .unavailable }
    let date = clock.date(of: duty.interval.start)
    return (-1...1).map { date + $0 }.contains { date in
      usual.contains { entry in
        entry.covers(date)
          && (entry.span.map { clock.interval(date, $0) } ?? clock.day(date))
            .overlaps(duty.interval)
      }
    }
  }
}

/// Somebody who is away while an event lasts in which no leave is granted. No reason is kept.
public struct LeaveDuringEvent: Hashable, Sendable {
  /// Name of the worker.
  public var worker: String
  /// Name of the event.
  public var event: String
  /// The dates on which she is away, all day or in part, in order.
  public var dates: [CivilDate]
}

extension Agenda {
  /// Who is away on dates of the horizon in spite of a leave stop: for the planner to talk about, for
  /// no roster overrules it.
  public var leaveDuringStops: [LeaveDuringEvent] {
    occasions.filter { scenario.events[$0.event].stopsLeave }.flatMap { occasion in
      scenario.workers.compactMap { worker in
        let away = worker.availability.filter { $0.isDated && $0.state == .unavailable }
        let dates = occasion.occurrence.planned.dates.filter { date in
          horizon.contains(date) && away.contains { $0.covers(date) }
        }
        return dates.isEmpty
          ? nil
          : LeaveDuringEvent(
            worker: worker.name, event: scenario.events[occasion.event].name, dates: dates)
      }
    }
  }
}
