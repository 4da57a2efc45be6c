import RiskCalendar

extension ObstacleSearch {
  /// The shortages with their obstacles, most pressing first.
  mutating func openWork(_ shortages: [Shortage], in agenda: Agenda) -> [OpenWork] {
    var explained: [(shortage: Shortage, work: OpenWork)] = []
    for shortage in shortages {
      explained.append((shortage, openWork(shortage, in: agenda)))
    }
    // Among equals the order of the agenda and the scenario stands.
    return explained.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let levels = (one.shortage.level.rawValue, other.shortage.level.rawValue)
      return (levels.0, -one.work.cost, agenda.start(of: one.work), one.work.place, left.offset)
        < (levels.1, -other.work.cost, agenda.start(of: other.work), other.work.place, right.offset)
    }.map(\.element.work)
  }

  private mutating func openWork(_ shortage: Shortage, in agenda: Agenda) -> OpenWork {
    let scenario = agenda.scenario
    switch shortage.subject {
    case .item(let position):
      let item = agenda.items[position]
      return OpenWork(
        shortage, item.activity, at: item.place, of: item.event, item.interval,
        obstacles(at: position))
    case .sessions(let index, let worker):
      let sessions = scenario.sessions[index]
      let position = nearestSession(index, in: shortage.week, of: worker)
      return OpenWork(
        shortage, sessions.name, at: sessions.place, position.map { agenda.items[$0].interval },
        obstacles(at: position, of: worker))
    case .rounds(let rounds, let kind):
      let position = nearestRound(of: rounds, kind)
      return OpenWork(
        shortage, scenario.roundName, at: scenario.neighbourhoods[rounds.ask.neighbourhood].name,
        of: rounds.ask.event, position.map { agenda.items[$0].interval },
        position.map { obstacles(at: $0) } ?? [])
    }
  }
}

extension OpenWork {
  fileprivate init(
    _ shortage: Shortage, _ activity: String, at place: String, of event: String? = nil,
    _ occasion: Interval?, _ obstacles: [Obstacle]
  ) {
    self.init(
      kind: shortage.kind, activity: activity, place: place, week: shortage.week,
      event: event, missing: shortage.missing, cost: shortage.cost, occasion: occasion,
      obstacles: obstacles)
  }
}

extension Agenda {
  /// When open work would have begun, or else its week.
  fileprivate func start(of work: OpenWork) -> Instant {
    work.occasion?.start ?? scenario.clock.day(work.week.monday).start
  }
}
