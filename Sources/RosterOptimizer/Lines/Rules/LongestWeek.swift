import Rostering

/// Work in the duties that start in one week, with what absences count for, stays within its limit
/// (ATW 5:7 lid 2 b, 5:2).
enum LongestWeek {
  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    state.weekWork <= terms.mostByWeek(terms.calendar.week(of: state.lastDay))
  }
}
