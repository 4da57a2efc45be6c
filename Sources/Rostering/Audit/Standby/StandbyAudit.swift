import RiskCalendar

/// An independent second opinion on who is on stand-by when, however that was planned.
///
/// Duties of the history count wherever a rule looks back. The rules over so many dates are held
/// over every run of them that touches the horizon and has a turn in it; what is not known of the
/// time before and after counts as free.
public struct StandbyAudit: Sendable {
  /// What was offered and asked.
  public let agenda: Agenda
  /// What the law asks.
  public let limits: StandbyLimits

  /// An audit of stand-by beside rosters for `agenda`.
  public init(_ agenda: Agenda, limits: StandbyLimits = .law) {
    self.agenda = agenda
    self.limits = limits
  }

  /// Every breach by `turns`, beside the duties of `roster`.
  public func breaches(of turns: [StandbyTurn], beside roster: Roster) -> [StandbyBreach] {
    let team = agenda.scenario.workers.map(\.name)
    let lines = agenda.scenario.workers.map { line(of: $0, turns, roster) }
    let strangers = turns.filter { !team.contains($0.worker) }.map {
      StandbyBreach(
        rule: .asked, worker: $0.worker, turns: [$0], duties: [], found: 0, limit: 0)
    }
    return strangers + lines.flatMap(\.breaches) + crowds(turns)
  }

  /// Every breach of the rules that bind one worker by herself, if these were all her turns.
  public func breaches(
    of turns: [StandbyTurn], by worker: Worker, beside roster: Roster
  ) -> [StandbyBreach] {
    line(of: worker, turns, roster).breaches
  }

  private func line(_ worker: Worker, _ turns: [StandbyTurn], _ duties: [Duty]) -> StandbyLine {
    StandbyLine(agenda: agenda, limits: limits, worker: worker, turns: turns, duties: duties)
  }

  private func line(of worker: Worker, _ turns: [StandbyTurn], _ roster: Roster) -> StandbyLine {
    let duties =
      agenda.history(of: worker) + roster.duties.filter { $0.worker == worker.name }
    return line(
      worker,
      turns.filter { $0.worker == worker.name }
        .sorted { ($0.interval.start, $0.standby) < ($1.interval.start, $1.standby) },
      duties.sorted { $0.interval.start < $1.interval.start })
  }

  private func crowds(_ turns: [StandbyTurn]) -> [StandbyBreach] {
    agenda.standbyOccasions.compactMap { occasion in
      let on = turns.filter { $0.standby == occasion.standby && $0.interval == occasion.interval }
      guard on.count > occasion.people else { return nil }
      return StandbyBreach(
        rule: .people, worker: "", turns: on, duties: [], found: on.count, limit: occasion.people)
    }
  }
}
