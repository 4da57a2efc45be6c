/// At most as many sessions of an activity in a week as reach the minutes asked.
///
/// Sessions for which nobody asked this worker at all are the matter of `MeantFor`.
struct SessionsAsked: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.runs(by: \.week).flatMap { week, entries in
      line.agenda.scenario.sessions.indices.compactMap { index in
        let most = line.agenda.mostSessions(index, of: line.worker, in: week)
        let held = entries.filter { isSession($0, of: index, in: line.agenda) }
        guard most > 0, held.count > most else { return nil }
        return line.breach(.sessionsAsked, by: held, found: held.count, limit: most, .count)
      }
    }
  }

  private func isSession(_ entry: Line.Entry, of sessions: Int, in agenda: Agenda) -> Bool {
    entry.position.map { agenda.items[$0].kind == .session(sessions) } ?? false
  }
}
