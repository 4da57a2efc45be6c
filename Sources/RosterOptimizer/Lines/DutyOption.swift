import RiskCalendar
import Rostering

/// Work on the agenda that one worker may be given, with all that her rules and costs ask of it.
///
/// Times are minutes since the horizon's first midnight; days count from the horizon's first.
struct DutyOption: Sendable {
  /// Position in `agenda.items`.
  let item: Int
  let start: Int
  let end: Int
  /// The day on which it starts.
  let day: Int
  let place: Int
  let work: Int
  /// Unpaid break within it.
  let pause: Int
  /// How much of its end is a handover that no rest has to make up for.
  let handover: Int
  /// The week of the rest day that it touches; nil for none, or where nobody counts them.
  let restDayWeek: Int?
  /// Whether it ends after the evening's start on the day it starts.
  let isEvening: Bool
  /// Minutes between 00:00 and 06:00.
  let nightMinutes: Int
  /// Position among the worker's kinds of session, if it is one.
  let session: Int?
  /// Weighed burden.
  let burden: Int
  /// The rest that its event asks for around it.
  let rest: EventRest
  /// What doing it costs by itself; below zero where it lifts a shortage.
  let cost: Score
}

/// Finds the options of one worker: the work that nothing about herself rules out.
struct DutyOptionFinder {
  let agenda: Agenda
  let terms: LineTerms
  let places: Places
  private let stretches: [AvailabilityStretch]
  private let freeDays: [Interval]

  init(_ agenda: Agenda, _ terms: LineTerms, _ places: Places) {
    self.agenda = agenda
    self.terms = terms
    self.places = places
    let clock = agenda.scenario.clock
    stretches = terms.worker.availability(
      from: agenda.horizon.firstDate, through: agenda.horizon.lastDate + 2, clock: clock)
    freeDays = agenda.scenario.pins.compactMap { pin in
      guard pin.worker == terms.worker.name, case .free(let date) = pin.decision else {
        return nil
      }
      return clock.day(date)
    }
  }

  /// The options by start.
  func options() -> [DutyOption] {
    agenda.items.indices.compactMap { position in
      let item = agenda.items[position]
      guard agenda.concerns(item, terms.worker), isPossible(item) else { return nil }
      return option(item, at: position)
    }
  }

  /// Whether her availability, her latest end, her rest day and her days pinned free leave room for
  /// `item`.
  private func isPossible(_ item: AgendaItem) -> Bool {
    overlap(item, .unavailable) == 0
      && LatestEnd.permits(item, terms)
      && RestDay.permits(item, terms)
      && !freeDays.contains { $0.overlaps(item.interval) }
  }

  private func overlap(_ item: AgendaItem, _ state: Availability) -> Int {
    stretches.reduce(0) { $0 + ($1.state == state ? $1.interval.overlap(item.interval) : 0) }
  }

  private func option(_ item: AgendaItem, at position: Int) -> DutyOption {
    let calendar = terms.calendar
    let day = calendar.day(of: item.date)
    let burden = calendar.burden(item.interval, isEvent: item.event != nil)
    return DutyOption(
      item: position, start: item.interval.start - calendar.origin,
      end: item.interval.end - calendar.origin, day: day, place: places.number(of: item.place),
      work: item.workMinutes, pause: item.breakMinutes,
      handover: min(item.handoverMinutes, terms.limits.handover),
      restDayWeek: RestDay.week(of: item.interval, terms),
      isEvening: item.interval.end > calendar.eveningStart(of: item.date),
      nightMinutes: calendar.nightMinutes(item.interval), session: sessionKind(of: item),
      burden: burden.weighed(terms.weights), rest: agenda.scenario.rest(around: item.event),
      cost: cost(of: item))
  }

  private func sessionKind(of item: AgendaItem) -> Int? {
    guard case .session(let sessions) = item.kind else { return nil }
    return terms.sessions.kinds.firstIndex(of: sessions)
  }

  private func cost(of item: AgendaItem) -> Score {
    let weights = terms.weights
    var people =
      weights.unwanted * overlap(item, .unwanted) - weights.preferred * overlap(item, .preferred)
      + terms.worker.allowancePoints(of: item.interval, clock: agenda.scenario.clock, weights)
    var must = 0
    switch item.kind {
    case .round where !terms.worker.homes.contains(item.place): people += weights.unfamiliar
    case .session: must = -item.interval.minutes
    case .meeting(let meeting) where agenda.scenario.meetings[meeting].attendance == nil:
      must = -item.workMinutes
    default: break
    }
    return Score(must: must, people: people)
  }
}
