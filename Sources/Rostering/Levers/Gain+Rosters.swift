extension Gain {
  /// What `changed` has more than `base`.
  ///
  /// - Parameters:
  ///   - lever: what changes the scenario.
  ///   - base: a roster of the scenario.
  ///   - changed: one of the changed scenario.
  ///   - least: what no roster of the scenario goes below, each level given what `base` reaches on the
  ///     one before.
  public init(_ lever: Lever, from base: PlannedRoster, to changed: PlannedRoster, least: Score) {
    let goals = Agenda(
      changed.agenda.scenario.asking(noMoreThan: base.agenda.scenario), base.agenda.horizon)
    let (before, after) = (Reach(base.roster, of: goals), Reach(changed.roster, of: goals))
    found = Figures(from: before, to: after, in: base.agenda.scenario)
    isRepeatable =
      base.agenda.horizon.weekCount == 1 && base.hasEndedByItself && changed.hasEndedByItself
    certain = Score()
    let isBest = base.isBest(least)
    // Of goals that ask less the bound says nothing: there this very roster must be the best.
    guard isBest || !lever.asksLess else { return }
    let least = lever.asksLess ? before.score : least
    certain.must = max(0, least.must - after.score.must)
    if after.score.must == least.must {
      certain.presence = max(0, least.presence - after.score.presence)
    } else if certain.must > 0, isBest, changed.isBest(changed.proof?.bound ?? Score()) {
      certain.presence = found.points
    }
  }
}

extension PlannedRoster {
  /// Whether it reaches what none goes below, on the levels that are about work.
  fileprivate func isBest(_ least: Score) -> Bool {
    (verdict.score.must, verdict.score.presence) == (least.must, least.presence)
  }

  /// Whether nobody and no clock broke off the search for it, so that the next search ends the same.
  public var hasEndedByItself: Bool {
    proof.map { $0.ending != .timeLimit && $0.ending != .cancelled } ?? false
  }
}

extension Gain.Figures {
  /// From what one roster reaches to what another does; among equals in the order of `scenario`.
  fileprivate init(from before: Reach, to after: Reach, in scenario: Scenario) {
    must = before.score.must - after.score.must
    points = before.score.presence - after.score.presence
    works = shares(before.short, minus: after.short) { "\($0.place) \($0.activity)" }
    let order = scenario.neighbourhoods.map(\.name)
    neighbourhoods = shares(after.presence, minus: before.presence) { name in
      order.firstIndex(of: name) ?? order.count
    }
  }
}

/// What is more in one tally than in another, the most first and then by rank.
private func shares<Place: Hashable>(
  _ more: [Place: Int], minus less: [Place: Int], rank: (Place) -> some Comparable
) -> [Gain.Share<Place>] {
  Set(more.keys).union(less.keys)
    .map { Gain.Share(place: $0, minutes: more[$0, default: 0] - less[$0, default: 0]) }
    .filter { $0.minutes != 0 }
    .sorted { ($1.minutes, rank($0.place)) < ($0.minutes, rank($1.place)) }
}
