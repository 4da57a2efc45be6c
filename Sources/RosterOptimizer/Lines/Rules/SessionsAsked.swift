import Rostering

/// A worker has no more sessions of an activity in a week than her hours ask for.
enum SessionsAsked {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    let week = terms.calendar.week(of: step.shift.lastDay)
    return all(step.shift.lastPart.sessions .<= terms.sessions.most(inWeek: week))
  }

  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    let week = terms.calendar.week(of: state.lastDay)
    return all(state.weekSessions .<= terms.sessions.most(inWeek: week))
  }
}
