import Rostering

/// Work in a shift stays within its limit (ATW 5:7 lid 2 a).
enum LongestShift {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    step.shift.measuredWork <= terms.limits.longestShift
  }
}
