@testable import rooster_bench

/// A small invented instance: one shift type, one employee, nothing asked and nothing limited.
func plainInstance(days: Int = 14, types: [PublicInstance.ShiftType]? = nil) -> PublicInstance {
  let types = types ?? [PublicInstance.ShiftType(id: "D", minutes: 480)]
  return PublicInstance(
    name: "plain", days: days, shiftTypes: types, employees: [freeEmployee("A", days, types.count)])
}

/// An employee without limits.
func freeEmployee(_ id: String, _ days: Int, _ types: Int) -> PublicInstance.Employee {
  PublicInstance.Employee(
    id: id, mostShifts: Array(repeating: days, count: types), mostMinutes: 1_000_000,
    leastMinutes: 0, mostConsecutive: days, leastConsecutive: 0, leastDaysOff: 0,
    mostWeekends: days)
}

/// A line in which `.` is a day off and `0`, `1`… are shift types.
func line(_ text: String) -> [Int?] { text.map { $0.wholeNumberValue } }

/// A file of two weeks with everything in it.
let completeFile = """
  # An invented instance.
  SECTION_HORIZON
  # days
  14

  SECTION_SHIFTS
  E,480,
  L,420,E
  N,600,E|L

  SECTION_STAFF
  # ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, ...
  Amy,E=14|L=6|N=0,4800,1200,5,2,3,1
  Bo,E=14|L=14|N=14,5000,0,6,1,1,2

  SECTION_DAYS_OFF
  Amy,0,13

  SECTION_SHIFT_ON_REQUESTS
  Amy,2,E,3
  Bo,4,N,1

  SECTION_SHIFT_OFF_REQUESTS
  Bo,5,L,2

  SECTION_COVER
  0,E,1,100,1
  0,L,2,90,2

  """

/// What is wrong with a text, line by line.
func complaints(_ text: String) -> [String] {
  do {
    _ = try PublicInstanceReader.read(text, file: "x.txt", name: "x")
    return []
  } catch {
    return error.errors.map(\.description)
  }
}
