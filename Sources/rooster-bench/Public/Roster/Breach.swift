/// A hard rule that a roster does not keep.
struct Breach: Hashable, Sendable {
  /// A hard rule.
  enum Rule: String, CaseIterable, Sendable {
    case shape = "size of the roster"
    case shiftType = "known shift"
    case dayOff = "day off"
    case succession = "shift after shift"
    case mostShifts = "most shifts of a type"
    case mostMinutes = "most minutes"
    case leastMinutes = "least minutes"
    case mostConsecutive = "most consecutive shifts"
    case leastConsecutive = "least consecutive shifts"
    case leastDaysOff = "least consecutive days off"
    case mostWeekends = "most weekends"
  }

  /// Nil if it is about the roster as a whole.
  var employee: String?
  /// The first day that it is about; nil if it is about all.
  var day: Int?
  var rule: Rule
  var found: String
  var limit: String
}

extension Breach: CustomStringConvertible {
  /// Like `A, day 3: most consecutive shifts: 6, but the limit is 5`.
  var description: String {
    let place = [employee, day.map { "day \($0)" }].compactMap(\.self).joined(separator: ", ")
    return (place.isEmpty ? "" : place + ": ") + "\(rule.rawValue): \(found), but the limit is "
      + limit
  }
}
