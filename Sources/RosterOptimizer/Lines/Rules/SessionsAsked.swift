import Rostering

/// A worker has no more sessions of an activity in a week than her hours ask for.
enum SessionsAsked {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    all(step.shift.lastPart.sessions .<= terms.mostSessions)
  }

  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    all(state.weekSessions .<= terms.mostSessions)
  }
}
