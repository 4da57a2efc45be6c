import Rostering

/// Every chain of duties without a daily rest fits in what the rest leaves of 24 h (ATW 5:3 lid 2).
enum DailyRest {
  private static func longestChain(_ terms: LineTerms) -> Int {
    24 * 60 - terms.limits.dailyRest
  }

  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    step.shift.end - step.shift.start <= longestChain(terms)
  }

  static func permits(_ shift: Shift, after state: LineState, _ terms: LineTerms) -> Bool {
    let gap = shift.start - state.lastEnd
    return gap >= terms.limits.dailyRest
      || (gap >= terms.limits.shiftSeparation
        && shift.end - state.dailyChainStart <= longestChain(terms))
  }

  static func advance(_ state: inout LineState, by shift: Shift, _ terms: LineTerms) {
    if shift.start - state.lastEnd >= terms.limits.dailyRest {
      state.dailyChainStart = shift.start
    }
  }
}
