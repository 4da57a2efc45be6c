/// A round or post that has anybody has `atLeast` to `atMost`; a meeting that only some attend has
/// at most its `attendance`.
struct CrewSize: RosterRule {
  func breaches(in attendance: Attendance) -> [Violation] {
    attendance.attended.compactMap { position in
      let item = attendance.agenda.items[position]
      let present = attendance.present[position].count
      if let crew = attendance.agenda.crew(of: item) {
        guard present < crew.atLeast || present > crew.atMost else { return nil }
        let limit = present < crew.atLeast ? crew.atLeast : crew.atMost
        return breach(position, in: attendance, limit: limit)
      }
      guard case .meeting(let meeting) = item.kind,
        let most = attendance.agenda.scenario.meetings[meeting].attendance, present > most
      else { return nil }
      return breach(position, in: attendance, limit: most)
    }
  }

  private func breach(_ position: Int, in attendance: Attendance, limit: Int) -> Violation {
    Violation(
      .crewSize, duties: attendance.duties[position], found: attendance.present[position].count,
      limit: limit, unit: .count)
  }
}
