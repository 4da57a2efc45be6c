import RiskCalendar

extension Agenda {
  /// The burden that `worker` carries into the horizon, in weighed minutes: what is stated of her,
  /// what balances tell, and that of the duties in the history.
  ///
  /// Only differences matter, so what everybody carries is taken off: the least of the team, by FTE.
  /// Else the price of burden, which is convex, would rise year after year until it drowned all
  /// wishes.
  public func openingBurden(of worker: Worker) -> Int {
    let baseline = scenario.burdenBaseline ?? burdenBaseline
    return carriedBurden(of: worker) - Int((baseline * worker.fte).rounded())
  }

  /// The least burden by FTE that anybody of the team carries into the horizon.
  public var burdenBaseline: Double {
    scenario.workers.map { Double(carriedBurden(of: $0)) / $0.fte }.min() ?? 0
  }

  /// All burden that is known of `worker` before the horizon, in weighed minutes.
  public func carriedBurden(of worker: Worker) -> Int {
    worker.openingBurden + pastBurden(of: worker).weighed(scenario.weights)
  }

  /// What balances and the history tell of the burden of `worker`, by kind.
  public func pastBurden(of worker: Worker) -> Burden {
    let past = past(of: worker)
    let told = past.balances.reduce(Burden()) { $0 + $1.burden }
    return past.duties.reduce(told) { $0 + burden(of: $1) }
  }

  /// The burden of a past duty.
  private func burden(of duty: Duty) -> Burden {
    let clock = scenario.clock
    var burden = Burden()
    burden.evening = clock.eveningMinutes(of: duty.interval, from: scenario.eveningStart)
    burden.night = clock.nightMinutes(of: duty.interval)
    burden.weekend = clock.weekendMinutes(of: duty.interval)
    burden.event = duty.event == nil ? 0 : duty.interval.minutes
    return burden
  }
}
