import RiskCalendar
import Rostering

/// What one worker can do of an agenda, whatever else she does.
struct PersonalTime {
  /// Where the work that is pinned on her stands in the agenda's items.
  let pinned: Set<Int>
  private let worker: Worker
  private let agenda: Agenda
  private let unavailable: [Interval]
  private let free: [Interval]

  init(of worker: Worker, _ agenda: Agenda) {
    self.worker = worker
    self.agenda = agenda
    let clock = agenda.scenario.clock
    let pins = agenda.scenario.pins.filter { $0.worker == worker.name }
    unavailable = worker.availability(
      from: agenda.horizon.firstDate, through: agenda.horizon.lastDate + 2, clock: clock
    ).filter { $0.state == .unavailable }.map(\.interval)
    free = pins.compactMap { pin in
      guard case .free(let date) = pin.decision else { return nil }
      return clock.day(date)
    }
    pinned = Set(
      pins.compactMap { pin in
        guard case .works(let activity, let place, let interval, _) = pin.decision,
          agenda.horizon.contains(clock.date(of: interval.start))
        else { return nil }
        return agenda.position(
          of: Duty(worker: worker.name, activity: activity, place: place, interval: interval))
      })
  }

  /// Whether the work is meant for her, at a time when she can.
  func allows(_ item: AgendaItem) -> Bool {
    agenda.concerns(item, worker) && endsInTime(item)
      && !(unavailable + free).contains { $0.overlaps(item.interval) }
  }

  private func endsInTime(_ item: AgendaItem) -> Bool {
    guard let latest = worker.personal.latestEnd else { return true }
    let date = latest.minutes < 12 * 60 ? item.date + 1 : item.date
    return item.interval.end <= agenda.scenario.clock.instant(date, latest)
  }
}
