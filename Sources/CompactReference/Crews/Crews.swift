import RiskCalendar
import Rostering

/// Who can be on each item of an agenda, and whether anybody is on a round or post.
struct Crews {
  /// Somebody who may be on an item.
  struct Candidate {
    let worker: Worker
    let taken: Expression
  }

  let agenda: Agenda
  /// By item.
  private(set) var candidates: [[Candidate]]
  /// By item: whether a round or post is held.
  private(set) var held: [Int: Expression] = [:]

  init(_ timetables: [Timetable], _ agenda: Agenda, in program: inout ProgramBuilder) {
    self.agenda = agenda
    candidates = Array(repeating: [], count: agenda.items.count)
    for timetable in timetables {
      for duty in timetable.planned {
        guard let item = duty.item else { continue }
        candidates[item].append(Candidate(worker: timetable.worker, taken: duty.taken))
      }
    }
    for (position, item) in agenda.items.enumerated() {
      guard let rule = agenda.crew(of: item) else { continue }
      let name = "\(item.activity) \(item.place) \(item.interval.start.minutes)"
      let held = program.binary(name)
      self.held[position] = held
      program.keepCrew(candidates[position], rule, held, name)
    }
  }

  /// How many are on an item.
  func count(at position: Int) -> Expression { candidates[position].map(\.taken).sum() }
}

extension ProgramBuilder {
  /// *Crew size*, *crew mix* and *crew skills*: a crew that is held is as its rule says, else
  /// nobody is there.
  fileprivate mutating func keepCrew(
    _ candidates: [Crews.Candidate], _ rule: CrewRule, _ held: Expression, _ name: String
  ) {
    func least(_ count: Int, _ members: [Crews.Candidate], _ what: String) {
      keep(members.map(\.taken).sum() - Double(count) * held, atLeast: 0, "\(what): \(name)")
    }
    least(max(1, rule.atLeast), candidates, "least crew")
    let count = candidates.map(\.taken).sum()
    keep(count - Double(rule.atMost) * held, atMost: 0, "most crew")
    // Nobody is there unless it is held: said for each, it is stronger than said for all.
    for candidate in candidates { keep(candidate.taken - held, atMost: 0, "held: \(name)") }
    for quota in rule.disciplines {
      least(quota.count, candidates.filter { $0.worker.discipline == quota.name }, quota.name)
    }
    for quota in rule.skills {
      least(quota.count, candidates.filter { $0.worker.skills.contains(quota.name) }, quota.name)
    }
  }

  /// *Crew size* of a meeting that only some attend.
  mutating func keepAttendance(_ crews: Crews) {
    for (position, item) in crews.agenda.items.enumerated() {
      guard case .meeting(let meeting) = item.kind,
        let most = crews.agenda.scenario.meetings[meeting].attendance
      else { continue }
      limit(crews.count(at: position), to: Double(most), "attendance of \(item.activity)")
    }
  }

  /// *Once per day*: rounds of a neighbourhood on a date.
  mutating func keepOncePerDay(_ crews: Crews) {
    let agenda = crews.agenda
    for (number, neighbourhood) in agenda.scenario.neighbourhoods.enumerated() {
      let rounds = crews.rounds(in: number)
      let byDate = Dictionary(grouping: rounds) { agenda.items[$0].date }
      for date in byDate.keys.sorted() where !agenda.allowsTwice(in: number, on: date) {
        let held = (byDate[date] ?? []).compactMap { crews.held[$0] }
        limit(held.sum(), to: 1, "once on \(date): \(neighbourhood.name)")
      }
    }
  }
}

extension Crews {
  /// Where the rounds of a neighbourhood stand in the agenda's items.
  func rounds(in neighbourhood: Int) -> [Int] {
    agenda.items.indices.filter {
      if case .round(neighbourhood) = agenda.items[$0].kind { true } else { false }
    }
  }

  /// Whether a round counts for a kind of goal.
  func counts(_ position: Int, as kind: PresenceGoal.Kind) -> Bool {
    let item = agenda.items[position]
    return switch kind {
    case .any: true
    case .evening:
      item.interval.end
        > agenda.scenario.clock.instant(item.date, agenda.scenario.eveningStart)
    case .weekend: item.date.weekday.isWeekend
    }
  }
}
