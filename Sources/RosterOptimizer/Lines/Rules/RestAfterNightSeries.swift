import Rostering

/// After a series of night shifts comes a long rest before any other shift (ATW 5:8 lid 5).
enum RestAfterNightSeries {
  static func permits(_ shift: Shift, after state: LineState, _ terms: LineTerms) -> Bool {
    state.nightRun < terms.limits.nightSeries
      || NightShiftLength.isNight(shift, terms)
      || shift.start - state.lastEnd >= terms.limits.restAfterNightSeries
  }

  static func advance(_ state: inout LineState, by shift: Shift, _ terms: LineTerms) {
    guard NightShiftLength.isNight(shift, terms) else {
      state.nightRun = 0
      return
    }
    let continues = shift.start - state.lastEnd < terms.limits.restAfterNightSeries
    state.nightRun = continues ? min(state.nightRun + 1, terms.limits.nightSeries) : 1
  }
}
