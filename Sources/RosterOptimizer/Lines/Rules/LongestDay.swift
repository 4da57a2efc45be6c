import Rostering

/// Work in the duties that start on one day stays within its limit.
enum LongestDay {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    step.shift.lastPart.work <= terms.limits.longestDay
  }

  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    state.dayWork <= terms.limits.longestDay
  }
}
