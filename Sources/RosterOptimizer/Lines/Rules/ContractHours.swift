import Rostering

/// Paid time of a week, absences that count included, stays within contract and band.
enum ContractHours {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    let week = terms.calendar.week(of: step.shift.lastDay)
    return step.shift.lastPart.work <= terms.mostWork(inWeek: week)
  }

  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    state.weekWork <= terms.mostWork(inWeek: terms.calendar.week(of: state.lastDay))
  }
}
