import RiskCalendar
import Rostering

/// A planned roster, and ways to spoil it.
struct Mutable {
  let agenda: Agenda
  var duties: [Duty]

  init(_ planned: PlannedRoster) {
    agenda = planned.agenda
    duties = planned.roster.duties
  }

  var roster: Roster { Roster(horizon: agenda.horizon, duties: duties) }

  /// Adds work at the office on a day of December 2026.
  mutating func add(_ name: String, _ day: Int, _ hours: String) {
    duties.append(
      Duty(
        worker: name, activity: "kantoor", place: "Basis",
        interval: interval("2026-12-\(day)", hours)))
  }

  /// Gives a worker this work at the office, and nothing else.
  mutating func replaceAll(of name: String, by hours: [(Int, String)]) {
    duties.removeAll { $0.worker == name }
    for (day, hours) in hours { add(name, day, hours) }
  }

  /// Adds work on the agenda to the line of a worker.
  mutating func add(_ name: String, to item: AgendaItem) {
    guard let worker = agenda.scenario.workers.first(where: { $0.name == name }) else { return }
    duties.append(agenda.duty(of: worker, on: item))
  }

  /// The work that somebody does for which `isMeant` holds, with the duties on it.
  func crews(where isMeant: (AgendaItem) -> Bool) -> [(item: AgendaItem, duties: [Duty])] {
    agenda.items.filter(isMeant).compactMap { item in
      let own = duties.filter { agenda.position(of: $0).map { agenda.items[$0] } == item }
      return own.isEmpty ? nil : (item, own)
    }
  }
}

extension AgendaItem {
  var isRound: Bool { if case .round = kind { true } else { false } }
  var isPost: Bool { if case .post = kind { true } else { false } }
  var isSession: Bool { if case .session = kind { true } else { false } }
}

extension Rule {
  /// Spoils a roster of `Team` so that it surely breaks this rule.
  func spoil(_ roster: inout Mutable) {
    switch self {
    case .onePlaceAtATime: roster.duties += roster.duties.prefix(1).map { $0.elsewhere }
    case .dailyRest:
      roster.replaceAll(
        of: "Anna", by: (14...15).flatMap { [($0, "16:00–22:00"), ($0 + 1, "06:30–08:00")] })
    case .weeklyRest: roster.replaceAll(of: "Anna", by: (14...20).map { ($0, "10:00–11:00") })
    case .longestShift:
      roster.replaceAll(of: "Anna", by: [(14, "08:00–15:00"), (14, "15:30–21:00")])
    case .longestDay: roster.replaceAll(of: "Anna", by: [(14, "00:00–06:00"), (14, "15:00–21:30")])
    case .longestWeek: roster.replaceAll(of: "Anna", by: (14...20).map { ($0, "08:00–18:00") })
    case .nightShiftLength: roster.replaceAll(of: "Anna", by: [(14, "20:00–06:30")])
    case .restAfterNight:
      roster.replaceAll(of: "Anna", by: [(14, "20:00–03:00"), (15, "16:30–18:00")])
    case .restAfterNightSeries:
      roster.replaceAll(of: "Anna", by: (14...16).map { ($0, "20:00–03:00") })
      roster.add("Anna", 18, "20:00–22:00")
    case .nightsInARow:
      roster.replaceAll(of: "Anna", by: (14...19).map { ($0, "20:00–03:00") })
    case .nightRun:
      roster.replaceAll(of: "Anna", by: (14...20).map { ($0, "10:00–11:00") })
      roster.add("Anna", 14, "00:00–01:30")
    case .breaks: roster.replaceAll(of: "Anna", by: [(14, "09:00–15:00")])
    case .restDay: roster.add("Dana", 20, "10:00–11:00")
    case .averageHours, .yearHours:
      roster.replaceAll(of: "Eva", by: (14...18).map { ($0, "09:00–17:30") })
    case .nightCount: roster.replaceAll(of: "Eva", by: [(14, "20:00–03:00")])
    case .freeRestDays: roster.add("Eva", 20, "10:00–11:00")
    case .consecutiveDays: roster.replaceAll(of: "Anna", by: (14...20).map { ($0, "10:00–11:00") })
    case .contractHours: roster.replaceAll(of: "Anna", by: (14...18).map { ($0, "09:00–17:30") })
    case .evenings: roster.replaceAll(of: "Bea", by: (14...16).map { ($0, "17:00–18:30") })
    case .weekends: roster.add("Cor", 19, "10:00–11:00")
    case .latestEnd: roster.add("Dana", 14, "20:00–23:01")
    case .availability: roster.add("Anna", 14, "23:00–23:30")
    case .eventRest, .meantFor, .sessionsAsked, .pin, .crewSize, .crewMix, .crewSkills, .oncePerDay:
      spoilWork(&roster)
    }
  }

  private func spoilWork(_ roster: inout Mutable) {
    switch self {
    case .eventRest:
      roster.duties += roster.crews(where: \.isPost).flatMap(\.duties).prefix(1).map(\.later)
    case .meantFor:
      for item in roster.agenda.items.first(where: \.isSession).map({ [$0] }) ?? [] {
        roster.add("Fem", to: item)
      }
    case .sessionsAsked:
      for item in roster.agenda.items where item.isSession { roster.add("Anna", to: item) }
    case .pin: roster.duties.removeAll { $0.activity == "cursus" }
    case .crewSize:
      let gone = roster.crews(where: \.isRound).first?.duties.first
      roster.duties.removeAll { $0 == gone }
    case .crewMix: roster.replaceOne(on: \.isRound) { $0.discipline != $1.discipline }
    case .crewSkills: roster.replaceAllSkilled()
    default: roster.repeatARound()
    }
  }
}

extension Duty {
  /// An hour of work an hour after it.
  fileprivate var later: Duty {
    let start = interval.end + 60
    return Duty(
      worker: worker, activity: "kantoor", place: place, interval: Interval(start, start + 60))
  }

  /// The same at another place.
  fileprivate var elsewhere: Duty {
    var duty = self
    duty.place = "Elders"
    return duty
  }
}

extension Mutable {
  /// Replaces one of a crew by a worker who differs from her.
  fileprivate mutating func replaceOne(
    on isMeant: (AgendaItem) -> Bool, by differs: (Worker, Worker) -> Bool
  ) {
    let workers = agenda.scenario.workers
    guard let crew = crews(where: isMeant).first, let gone = crew.duties.first,
      let old = workers.first(where: { $0.name == gone.worker }),
      let new = workers.first(where: { worker in
        differs(old, worker) && !crew.duties.contains { $0.worker == worker.name }
      })
    else { return }
    duties.removeAll { $0 == gone }
    add(new.name, to: crew.item)
  }

  /// Leaves the post to those without a skill.
  fileprivate mutating func replaceAllSkilled() {
    guard let post = agenda.items.first(where: \.isPost) else { return }
    duties.removeAll { $0.activity == post.activity }
    for worker in agenda.scenario.workers where worker.skills.isEmpty { add(worker.name, to: post) }
  }

  /// Sends the crew of a round there a second time on the same date.
  fileprivate mutating func repeatARound() {
    for crew in crews(where: \.isRound) {
      let again = agenda.items.first {
        $0.isRound && $0 != crew.item && $0.place == crew.item.place && $0.date == crew.item.date
      }
      guard let again else { continue }
      for duty in crew.duties { add(duty.worker, to: again) }
      return
    }
  }
}
