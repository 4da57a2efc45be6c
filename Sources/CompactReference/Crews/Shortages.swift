import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// The level of what must be done: people short of posts and meetings, minutes short of
  /// sessions, and rounds that must be there and are not.
  mutating func chargeShortages(_ crews: Crews, _ timetables: [Timetable]) {
    for (position, item) in crews.agenda.items.enumerated() {
      let asked = crews.agenda.asked(at: item)
      charge(item.workMinutes, lack(of: asked, crews.count(at: position)), on: .must)
    }
    for timetable in timetables { chargeSessions(timetable) }
    chargeObligatoryRounds(crews)
  }

  /// How far a count is short of what is asked.
  private mutating func lack(of asked: Int, _ count: Expression) -> Expression {
    guard asked > 0 else { return Expression() }
    if count.terms.isEmpty { return Expression(max(0, Double(asked) - count.constant)) }
    let short = amount("short", to: Double(asked))
    keep(short + count, atLeast: Double(asked), "shortage")
    return short
  }

  private mutating func chargeSessions(_ timetable: Timetable) {
    let agenda = timetable.agenda
    for (number, sessions) in agenda.scenario.sessions.enumerated() {
      for week in agenda.horizon.weeks {
        let asked = agenda.minutesAsked(ofSessions: number, of: timetable.worker, in: week)
        let held = timetable.sessions(number, in: week)
        let length = Double(sessions.sessionMinutes) / 60
        let short = lackOfHours(Double(asked) / 60, length * held)
        charge(60, short, on: .must)
      }
    }
  }

  private mutating func lackOfHours(_ asked: Double, _ hours: Expression) -> Expression {
    guard asked > 0 else { return Expression() }
    if hours.terms.isEmpty { return Expression(asked) }
    let short = amount("hours short", to: asked)
    keep(short + hours, atLeast: asked, "hours asked")
    return short
  }

  private mutating func chargeObligatoryRounds(_ crews: Crews) {
    for ask in crews.agenda.presenceAsked {
      charge(ask.shortage, lack(of: ask.goal.atLeast, crews.held(ask, .any)), on: .must)
    }
  }

  /// The level of presence: the steps of each goal that are missed.
  mutating func chargeMissedPresence(_ crews: Crews) {
    for ask in crews.agenda.presenceAsked {
      let name = crews.agenda.scenario.neighbourhoods[ask.neighbourhood].name
      for kind in PresenceGoal.Kind.allCases {
        chargeMissed(ask.goal.steps(kind), crews.held(ask, kind), name)
      }
    }
  }

  /// Points never rise from step to step, so the cheapest steps to miss are the last.
  private mutating func chargeMissed(_ steps: [Int], _ held: Expression, _ name: String) {
    let missed = steps.map { points in
      let step = amount("missed \(name)", to: 1)
      charge(points, step, on: .presence)
      return step
    }
    guard !missed.isEmpty else { return }
    keep(missed.sum() + held, atLeast: Double(steps.count), "presence \(name)")
  }
}

extension Crews {
  /// How many rounds of a kind count for what is asked.
  fileprivate func held(_ ask: PresenceAsk, _ kind: PresenceGoal.Kind) -> Expression {
    rounds(in: ask.neighbourhood)
      .filter { ask.dates.contains(agenda.items[$0].date) && counts($0, as: kind) }
      .compactMap { held[$0] }.sum()
  }
}

extension Agenda {
  /// How many people a post or meeting asks for; 0 for other work.
  fileprivate func asked(at item: AgendaItem) -> Int {
    switch item.kind {
    case .post(let post): return posts[post].post.crew.wanted
    case .meeting(let number):
      let meeting = scenario.meetings[number]
      return meeting.attendance ?? meeting.workers.count
    case .round, .session, .pinned: return 0
    }
  }
}
