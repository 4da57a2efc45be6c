import Rostering

/// Work in a night shift stays within its limit, by every definition (ATW 5:8 lid 1, lid 3).
enum NightShiftLength {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    terms.nights.allSatisfy { $0.permitsLength(step.shift) }
  }
}
