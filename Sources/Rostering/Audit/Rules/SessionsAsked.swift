/// At most as many sessions of an activity in a week as reach the minutes asked.
///
/// Sessions for which nobody asked this worker at all are the matter of `MeantFor`.
struct SessionsAsked: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let sessions = line.agenda.scenario.sessions
    return line.runs(by: \.week).flatMap { _, entries in
      sessions.indices.compactMap { index in
        let most = sessions[index].mostSessions(of: line.worker.name)
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
