/// A shift-scheduling problem as Curtois and Qu publish them.
///
/// Days are counted from 0, a Monday; shift types and employees by their place in the file.
struct PublicInstance: Hashable, Sendable {
  var name: String
  /// How many days are planned.
  var days: Int
  var shiftTypes: [ShiftType]
  var employees: [Employee]
  /// Shifts that employees want; the weight is paid for each that they do not get.
  var onRequests: [Request] = []
  /// Shifts that employees do not want; the weight is paid for each that they get.
  var offRequests: [Request] = []
  /// How many employees are wanted; at most one entry for a day and a shift type.
  var cover: [Cover] = []
}

extension PublicInstance {
  /// A kind of shift.
  struct ShiftType: Hashable, Sendable {
    var id: String
    var minutes: Int
    /// The types that nobody may have on the day after, in ascending order.
    var forbiddenNext: [Int] = []
  }

  /// Somebody, and the limits that hold for her.
  struct Employee: Hashable, Sendable {
    var id: String
    /// By shift type: the most shifts in the horizon.
    var mostShifts: [Int]
    var mostMinutes: Int
    var leastMinutes: Int
    /// Days in a row with a shift.
    var mostConsecutive: Int
    /// Days in a row with a shift, unless they touch the first or the last day.
    var leastConsecutive: Int
    /// Days in a row without a shift, unless they touch the first or the last day.
    var leastDaysOff: Int
    /// Weekends with a shift on Saturday or Sunday.
    var mostWeekends: Int
    /// Days without a shift.
    var daysOff: Set<Int> = []
  }

  /// What somebody wants of a day.
  struct Request: Hashable, Sendable {
    var employee: Int
    var day: Int
    var type: Int
    /// What it costs if it is not met.
    var weight: Int
  }

  /// How many employees are wanted in a shift.
  struct Cover: Hashable, Sendable {
    var day: Int
    var type: Int
    var wanted: Int
    /// What each employee costs that is missing.
    var under: Int
    /// What each employee costs that is too many.
    var over: Int
  }

  /// Like `14 × 8 × 1`: days, employees and shift types.
  var size: String { "\(days) × \(employees.count) × \(shiftTypes.count)" }
}

/// A roster of a public instance: by employee and day, the shift type or nil.
typealias PublicRoster = [[Int?]]
