/// A rule on who does the same work, or on work at the same place.
protocol RosterRule: Sendable {
  /// Each breach, by time.
  func breaches(in attendance: Attendance) -> [Violation]
}

/// The rules on a whole roster, in the order of `Rule`.
let rosterRules: [any RosterRule] = [
  CrewSize(),
  CrewMix(),
  CrewSkills(),
  OncePerDay(),
]
