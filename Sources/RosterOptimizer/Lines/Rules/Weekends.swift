import Rostering

/// Only so many weekends of a calendar month have a duty that starts on Saturday or Sunday; a
/// weekend belongs to the month of its Saturday.
enum Weekends {
  static func permits(_ state: LineState, _ terms: LineTerms) -> Bool {
    guard let most = terms.worker.personal.weekendsPerMonth else { return true }
    let isWeekend = terms.calendar.saturday(of: state.lastDay) != nil
    return !isWeekend || state.monthWeekends <= most
  }

  static func advance(_ state: inout LineState, on day: Int, _ terms: LineTerms) {
    guard terms.worker.personal.weekendsPerMonth != nil,
      let saturday = terms.calendar.saturday(of: day), saturday != state.lastWeekend
    else { return }
    let isSameMonth = terms.calendar.isSameMonth(saturday, state.lastWeekend)
    state.monthWeekends = isSameMonth ? state.monthWeekends + 1 : 1
    state.lastWeekend = saturday
  }
}
