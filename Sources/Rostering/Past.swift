public import RiskCalendar

/// What is known of the weeks of one worker before a horizon.
///
/// Weeks from `historyFrom` on are known duty by duty; of earlier ones balances tell totals. A total
/// counts in a window of weeks only where all its weeks lie in the window: what is not known is not
/// guessed.
public struct Past: Sendable {
  /// Her past duties, by start.
  public let duties: [Duty]
  /// The first week whose duties are all known; nil if none is.
  public let historyFrom: IsoWeek?
  /// Totals of weeks before that, and before the horizon.
  public let balances: [Balance]

  /// What balances say of `measure` over `weeks`, which are in order.
  public func total(_ measure: WindowLimit.Measure, in weeks: [IsoWeek]) -> Int {
    balances(within: weeks).reduce(0) { $0 + ($1.total(measure) ?? 0) }
  }

  /// The weeks among `weeks` before `horizon` of which `measure` is not known.
  public func unknown(
    _ measure: WindowLimit.Measure, in weeks: [IsoWeek], before horizon: IsoWeek
  ) -> [IsoWeek] {
    let told = balances(within: weeks).filter { $0.total(measure) != nil }
    return weeks.filter { week in
      week < horizon && !isKnown(week)
        && !told.contains { $0.firstWeek <= week && week <= $0.lastWeek }
    }
  }

  /// Whether all duties of `week` are known.
  public func isKnown(_ week: IsoWeek) -> Bool { historyFrom.map { $0 <= week } ?? false }

  private func balances(within weeks: [IsoWeek]) -> [Balance] {
    guard let first = weeks.first, let last = weeks.last else { return [] }
    return balances.filter { first <= $0.firstWeek && $0.lastWeek <= last }
  }
}

extension Agenda {
  /// What is known of `worker` before the horizon.
  public func past(of worker: Worker) -> Past {
    Past(
      duties: history(of: worker), historyFrom: scenario.knownFrom,
      balances: scenario.balances.filter {
        $0.worker == worker.name && $0.lastWeek < horizon.firstWeek
      })
  }
}

extension Scenario {
  /// The first week of which all duties are known; nil if there is none. History is taken to be whole
  /// from the week of the team's first known duty on, unless the scenario says from when.
  public var knownFrom: IsoWeek? {
    historyFrom
      ?? history.map(\.interval.start).min().map { IsoWeek(containing: clock.date(of: $0)) }
  }
}
