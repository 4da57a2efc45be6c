/// A round or post that has anybody has enough with each skill that its crew rule names.
struct CrewSkills: RosterRule {
  func breaches(in attendance: Attendance) -> [Violation] {
    attendance.quotaBreaches(of: .crewSkills, \.skills) { $0.skills.contains($1) }
  }
}
