import Rostering

import RiskCalendar

/// After a night shift that ended late comes a longer rest (ATW 5:8 lid 4).
enum RestAfterNight {
  static func permits(_ shift: Shift, after state: LineState, _ terms: LineTerms) -> Bool {
    !state.wasLateNight || shift.start - state.lastEnd >= terms.limits.restAfterLateNight
  }

  static func advance(_ state: inout LineState, by shift: Shift, _ terms: LineTerms) {
    state.wasLateNight = NightShiftLength.isNight(shift, terms) && endsLate(shift, terms)
  }

  private static func endsLate(_ shift: Shift, _ terms: LineTerms) -> Bool {
    let end = terms.calendar.origin + shift.end
    return terms.calendar.clock.local(end).time > terms.limits.lateNightEnd
  }
}
