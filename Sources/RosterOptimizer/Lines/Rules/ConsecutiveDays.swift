import Rostering

/// Only so many days in a row have a duty that starts on them.
enum ConsecutiveDays {
  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    state.dayRun <= terms.limits.mostConsecutiveDays
  }
}
