import Rostering

extension Agenda {
  /// Points of presence that all rounds asked would be worth.
  var fullPresence: Int {
    presenceAsked.reduce(0) { sum, ask in
      PresenceGoal.Kind.allCases.reduce(sum) { $0 + ask.goal.steps($1).reduce(0, +) }
    }
  }
}
