import Rostering

/// Work in the duties that start in one week stays within its limit (ATW 5:7 lid 2 b).
enum LongestWeek {
  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    state.weekWork <= terms.limits.longestWeek
  }
}
