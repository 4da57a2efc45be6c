import RiskCalendar

extension Carryover {
  /// Weeks after a horizon that a roster of it may break a rule with: as far as a count over a month reaches.
  public static let weeksAhead = 5
}

extension Scenario {
  /// The rules that `roster` breaks only together with published weeks right after it: rests over the
  /// weekend, runs of days, counts over a month. What those weeks break without it is not its fault.
  ///
  /// - Parameters:
  ///   - roster: A roster of this scenario, which knows the weeks before.
  ///   - plan: What is published.
  /// - Returns: Breaches that come on top of those of the roster by itself; none where the week after it
  ///   is not published.
  public func violations(of roster: Roster, togetherWith plan: PublishedPlan) -> [Violation] {
    let after = weeks(after: roster.horizon, in: plan)
    guard let last = after.last else { return [] }
    let whole = Horizon(from: roster.horizon.firstWeek, through: last)
    let audit = Audit(Agenda(self, whole))
    func violations(with duties: [Duty]) -> [Violation] {
      let later = plan.limited(to: after, clock).standing.map(\.duty)
      return audit.violations(in: Roster(horizon: whole, duties: duties + later))
    }
    let before = Set(violations(with: plan.roster(of: roster.horizon, clock).duties))
    let alone = Set(Audit(Agenda(self, roster.horizon)).violations(in: roster))
    return violations(with: roster.duties).filter { !before.contains($0) && !alone.contains($0) }
  }

  /// The published weeks right after a horizon, one after the other.
  private func weeks(after horizon: Horizon, in plan: PublishedPlan) -> [IsoWeek] {
    let published = Set(plan.weeks)
    return Array(
      (1...Carryover.weeksAhead).lazy.map { horizon.lastWeek + $0 }.prefix(
        while: published.contains))
  }
}
