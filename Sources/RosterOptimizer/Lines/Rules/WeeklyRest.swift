import Rostering

/// Every chain of duties without a weekly rest fits in what the rest leaves of 7 × 24 h
/// (ATW 5:5 lid 2).
enum WeeklyRest {
  static func permits(_ shift: Shift, after state: LineState, _ terms: LineTerms) -> Bool {
    let rest = terms.limits.weeklyRest
    let isChained = shift.start - state.lastEnd < rest
    let chainStart = isChained ? state.weeklyChainStart : shift.start
    return shift.end - chainStart <= 7 * 24 * 60 - rest
  }

  static func advance(_ state: inout LineState, by shift: Shift, _ terms: LineTerms) {
    if shift.start - state.lastEnd >= terms.limits.weeklyRest {
      state.weeklyChainStart = shift.start
    }
  }
}
