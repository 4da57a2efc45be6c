import RiskCalendar

extension Agenda {
  /// The burden that `worker` carries into the horizon, in weighed minutes: what is stated of her,
  /// what balances tell, and that of the duties in the history.
  ///
  /// Only differences matter, so what everybody carries is taken off: the least of the team, by FTE.
  /// Else the price of burden, which is convex, would rise year after year until it drowned all
  /// wishes.
  public func openingBurden(of worker: Worker) -> Int {
    openingBurden(
      carrying: carriedBurden(of: worker), fte: worker.fte,
      above: scenario.burdenBaseline ?? burdenBaseline)
  }

  /// The same for every worker of the scenario, in its order.
  public var openingBurdens: [Int] {
    let carried = scenario.workers.map(carriedBurden)
    let baseline = scenario.burdenBaseline ?? burdenBaseline(carrying: carried)
    return zip(carried, scenario.workers).map {
      openingBurden(carrying: $0, fte: $1.fte, above: baseline)
    }
  }

  /// The least burden by FTE that anybody of the team carries into the horizon.
  public var burdenBaseline: Double {
    burdenBaseline(carrying: scenario.workers.map(carriedBurden))
  }

  private func openingBurden(carrying carried: Int, fte: Double, above baseline: Double) -> Int {
    carried - Int((baseline * fte).rounded())
  }

  private func burdenBaseline(carrying carried: [Int]) -> Double {
    zip(carried, scenario.workers).map { Double($0) / $1.fte }.min() ?? 0
  }

  /// All burden that is known of `worker` before the horizon, in weighed minutes.
  public func carriedBurden(of worker: Worker) -> Int {
    worker.openingBurden + pastBurden(of: worker).weighed(scenario.weights)
  }

  /// What balances and the history tell of the burden of `worker`, by kind. In a week of which a
  /// balance tells it, no duty counts once more.
  public func pastBurden(of worker: Worker) -> Burden {
    let past = past(of: worker)
    let told = past.balances.reduce(Burden()) { $0 + $1.burden }
    return past.duties.reduce(told) { sum, duty in
      let week = IsoWeek(containing: scenario.clock.date(of: duty.interval.start))
      let isTold = past.balances.contains { $0.burden != Burden() && $0.covers(week) }
      return isTold ? sum : sum + burden(of: duty)
    }
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
