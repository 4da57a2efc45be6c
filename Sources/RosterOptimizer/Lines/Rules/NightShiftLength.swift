import Rostering

/// Work in a night shift stays within its limit (ATW 5:8 lid 1).
enum NightShiftLength {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    !isNight(step.shift, terms) || step.shift.work <= terms.limits.longestNightShift
  }

  /// Whether more than the threshold lies between 00:00 and 06:00 (ATW 1:7 lid 1 d).
  static func isNight(_ shift: Shift, _ terms: LineTerms) -> Bool {
    shift.nightMinutes > terms.limits.nightThreshold
  }
}
