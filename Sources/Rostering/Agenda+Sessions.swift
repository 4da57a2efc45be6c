public import RiskCalendar

extension Agenda {
  /// Minutes that `worker` should have in a week of the horizon of the sessions that stand in that place
  /// in the scenario: the share of her weekly minutes that pauses leave. Other weeks ask nothing.
  public func minutesAsked(ofSessions sessions: Int, of worker: Worker, in week: IsoWeek) -> Int {
    sessionMinutes[sessions][week]?[worker.name] ?? 0
  }

  /// The most of these sessions that `worker` may have in that week: enough to reach those minutes.
  public func mostSessions(_ sessions: Int, of worker: Worker, in week: IsoWeek) -> Int {
    scenario.sessions[sessions].mostSessions(
      reaching: minutesAsked(ofSessions: sessions, of: worker, in: week))
  }
}
