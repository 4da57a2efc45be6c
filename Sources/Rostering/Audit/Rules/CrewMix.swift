/// A round or post that has anybody has enough of each discipline that its crew rule names.
struct CrewMix: RosterRule {
  func breaches(in attendance: Attendance) -> [Violation] {
    attendance.quotaBreaches(of: .crewMix, \.disciplines) { $0.discipline == $1 }
  }
}
