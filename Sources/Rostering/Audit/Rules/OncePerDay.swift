import RiskCalendar

/// A neighbourhood has at most one round on a date, unless its goal or an event says twice a day.
struct OncePerDay: RosterRule {
  func breaches(in attendance: Attendance) -> [Violation] {
    var rounds: [Visit: [Int]] = [:]
    var visits: [Visit] = []
    for position in attendance.attended {
      let item = attendance.agenda.items[position]
      guard case .round(let neighbourhood) = item.kind,
        !attendance.agenda.allowsTwice(in: neighbourhood, on: item.date)
      else { continue }
      let visit = Visit(neighbourhood: neighbourhood, date: item.date)
      if rounds[visit] == nil { visits.append(visit) }
      rounds[visit, default: []].append(position)
    }
    return visits.compactMap { visit in
      guard let positions = rounds[visit], positions.count > 1 else { return nil }
      return Violation(
        .oncePerDay, duties: positions.flatMap { attendance.duties[$0] },
        found: positions.count, limit: 1, unit: .count)
    }
  }

  private struct Visit: Hashable {
    let neighbourhood: Int
    let date: CivilDate
  }
}
