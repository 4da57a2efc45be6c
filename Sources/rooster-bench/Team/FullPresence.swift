import Rostering

extension Agenda {
  /// Points of presence that all rounds asked would be worth.
  var fullPresence: Int {
    let weekly = scenario.neighbourhoods.map { neighbourhood in
      PresenceGoal.Kind.allCases.reduce(0) { sum, kind in
        sum + neighbourhood.goal.steps(kind).reduce(0, +)
      }
    }
    return weekly.reduce(0, +) * horizon.weekCount
  }
}
