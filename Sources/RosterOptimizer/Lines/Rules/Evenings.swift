import Rostering

/// Only so many days of a week have an evening duty.
enum Evenings {
  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    guard let most = terms.worker.personal.eveningsPerWeek else { return true }
    return state.weekEvenings <= most
  }
}
