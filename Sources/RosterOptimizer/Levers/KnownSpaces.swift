import Rostering

/// The line spaces of an agenda, for use on another one: most of what a scenario says is nothing to
/// the lines of a worker.
struct KnownSpaces: Sendable {
  private let agenda: Agenda
  private let spaces: [LineSpace]

  /// Those of `problem`, in which burden has no price.
  init(of problem: RosterProblem) {
    agenda = problem.agenda
    spaces = problem.spaces
  }

  /// By worker of `other`: her lines, where all that they are made of is the same there; nil where not.
  func spaces(on other: Agenda) -> [LineSpace?] {
    guard agenda.items == other.items, agenda.horizon == other.horizon else {
      return other.scenario.workers.map { _ in nil }
    }
    return other.scenario.workers.map { worker in
      let own = agenda.scenario.workers.firstIndex { $0.name == worker.name }
      return own.flatMap { number in
        agenda.scenario.seen(by: agenda.scenario.workers[number])
          == other.scenario.seen(by: worker) ? spaces[number] : nil
      }
    }
  }
}

extension Scenario {
  /// What of the scenario is anything to the lines of `worker`, besides the work itself.
  fileprivate func seen(by worker: Worker) -> Scenario {
    var seen = self
    seen.workers = [worker]
    (seen.employers, seen.neighbourhoods, seen.standbys) = ([], [], [])
    seen.crew = CrewRule()
    seen.events = events.map { event in
      var rest = RiskEvent(name: event.name)
      rest.rest = event.rest
      return rest
    }
    for index in meetings.indices { seen.meetings[index].workers.formIntersection([worker.name]) }
    for index in sessions.indices {
      seen.sessions[index].weeklyMinutes = sessions[index].weeklyMinutes.filter {
        $0.key == worker.name
      }
    }
    return seen
  }
}
