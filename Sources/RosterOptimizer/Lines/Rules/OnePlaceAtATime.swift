import Rostering

/// The next duty starts no earlier than the end of the one before plus the travel time. Between
/// shifts there is always time: no journey is as long as the rest that ends a shift.
enum OnePlaceAtATime {
  static func permits(_ step: ShiftStep, _ terms: LineTerms) -> Bool {
    guard let previous = step.previous else { return true }
    return previous.shift.end + terms.travel(previous.place, step.option.place) <= step.option.start
  }
}
