import Rostering

/// Rest in every 24 h from the first work on, by every rule and any of its ways (ATW 5:3 lid 2).
enum DailyRest {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    step.shift.restFrom - step.shift.start <= terms.longestSpan
  }

  static func permits(_ shift: Shift, after state: LineState, _ terms: LineTerms) -> Bool {
    guard shift.start - state.lastEnd >= terms.limits.shiftSeparation else { return false }
    return terms.dailyRest?.permits(shift, chainFrom: state.dailyChainStart, state.lastEnd) ?? true
  }

  static func advance(_ state: inout LineState, by shift: Shift, _ terms: LineTerms) {
    guard let plain = terms.dailyRest else { return }
    state.dailyChainStart = plain.chainStart(state.dailyChainStart, state.lastEnd, shift)
  }
}
