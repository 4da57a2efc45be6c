public import RiskCalendar

/// What is known of the weeks before a horizon, and already decided of its own, because it was
/// published.
public struct Carryover: Hashable, Sendable {
  /// What a scenario may tell itself instead.
  public enum Part: CaseIterable, Hashable, Sendable {
    case history, balances, pins
  }

  /// The first week of the horizon.
  public var horizonStart: IsoWeek
  /// Duties of the weeks before.
  public var history: [Duty]
  /// The first week of which the history holds all duties; nil if it holds none.
  public var historyFrom: IsoWeek?
  /// Totals of all published weeks before the horizon, also of those in the history.
  public var balances: [Balance]
  /// What is decided of the horizon.
  public var pins: [Pin]

  /// Weeks of which every duty is carried: more than any rest or run of days looks back. Of earlier ones
  /// balances tell.
  public static let weeksOfDuties = 8

  /// What `plan` and `balances`, one for each worker and published week, tell of the weeks before
  /// `horizon`.
  ///
  /// - Parameters:
  ///   - plan: What was published.
  ///   - balances: What each worker and week comes to.
  ///   - pins: What was decided when that was published.
  ///   - horizon: The weeks to plan.
  ///   - clock: The clock on the wall.
  public init(
    of plan: PublishedPlan, balances: [Balance], pins: [Pin], before horizon: Horizon,
    _ clock: TownClock
  ) {
    horizonStart = horizon.firstWeek
    let published = Set(plan.weeks)
    let known = (1...Self.weeksOfDuties).lazy.map { horizon.firstWeek - $0 }
      .prefix(while: published.contains)
    historyFrom = known.last
    history = plan.limited(to: Array(known), clock).standing.map(\.duty)
    self.balances = balances.filter { $0.lastWeek < horizon.firstWeek }
    self.pins = pins
  }
}

extension Scenario {
  /// The same with what was published of earlier weeks, wherever it tells nothing of that itself.
  ///
  /// No week counts twice: history and balances from two sources never tell of the same one.
  public func carrying(_ carryover: Carryover) -> Scenario {
    let team = Set(workers.map(\.name))
    var scenario = self
    if !stated.contains(.history), let known = carryover.historyFrom {
      let first = max(known, weekAfterBalances(before: carryover.horizonStart) ?? known)
      scenario.historyFrom = first
      scenario.history = carryover.history.filter {
        team.contains($0.worker) && first <= week(of: $0)
      }
    }
    if !stated.contains(.balances) {
      let known = scenario.knownFrom
      scenario.balances = carryover.balances.filter { balance in
        team.contains(balance.worker) && known.map { balance.lastWeek < $0 } ?? true
      }
    }
    if !stated.contains(.pins) {
      scenario.pins = carryover.pins.filter { team.contains($0.worker) }
    }
    return scenario
  }

  /// The week after the last that its own balances tell of.
  private func weekAfterBalances(before horizonStart: IsoWeek) -> IsoWeek? {
    guard stated.contains(.balances) else { return nil }
    return balances.filter { $0.lastWeek < horizonStart }.map { $0.lastWeek + 1 }.max()
  }

  private func week(of duty: Duty) -> IsoWeek {
    IsoWeek(containing: clock.date(of: duty.interval.start))
  }
}
