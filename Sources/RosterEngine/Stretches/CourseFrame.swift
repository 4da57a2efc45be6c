/// Which minutes, and how much of each allowance, a line can have on each day.
///
/// Allowances are weekends and counted kinds: what is left of them, cut to what can still be used.
/// Beyond that more makes no difference, so that an allowance that cannot bind takes no room.
struct CourseFrame: Sendable {
  /// By allowance: how much there is of it.
  let limits: [Int]
  let hasWeekends: Bool
  /// By day: the least and the most units of minutes before it; none where least is above most.
  private(set) var least: [Int]
  private(set) var most: [Int]
  /// By day and allowance: the least and the most that is left of it.
  private(set) var floors: [Int]
  private(set) var ceilings: [Int]
  /// By day: how many combinations of allowances there are.
  private(set) var rows: [Int]
  /// How many numbers a table has.
  private(set) var cells = 0
  /// How many steps it takes to fill a table.
  private(set) var work = 0

  init(_ network: StretchNetwork, weekends: Int?, tube: Tube? = nil) {
    let rules = network.terms.rules
    limits =
      (weekends.map { [$0] } ?? []) + network.groups.counted.map { rules.mostOfKind[$0] ?? 0 }
    hasWeekends = weekends != nil
    let reach = CourseReach(network, hasWeekends: hasWeekends)
    let places = rules.dayCount + 1
    least = [Int](repeating: 1, count: places)
    most = [Int](repeating: 0, count: places)
    rows = [Int](repeating: 0, count: places)
    floors = [Int](repeating: 0, count: places * limits.count)
    ceilings = floors
    for day in 0..<places where network.isPassed(day) && reach.isReached(day) {
      narrow(day, reach, network.terms, tube)
    }
    for day in 0..<places { cells += size(day) }
    for stretch in network.stretches where isAlive(stretch.arrival) {
      work += size(stretch.start) * stretch.width * network.groups.countStates
    }
  }

  /// How many numbers of minutes there are on a day.
  func width(_ day: Int) -> Int { max(0, most[day] - least[day] + 1) }

  /// Whether any line can pass a day.
  func isAlive(_ day: Int) -> Bool { rows[day] > 0 && least[day] <= most[day] }

  /// How many numbers there are on a day.
  func size(_ day: Int) -> Int { rows[day] * width(day) }

  private mutating func narrow(
    _ day: Int, _ reach: CourseReach, _ terms: StretchTerms, _ tube: Tube?
  ) {
    least[day] = max(reach.leastBefore[day], terms.leastUnits - reach.mostAfter[day])
    most[day] = min(reach.mostBefore[day], terms.mostUnits - reach.leastAfter[day])
    if let tube {
      least[day] = max(least[day], tube.units[day] - tube.unitSlack)
      most[day] = min(most[day], tube.units[day] + tube.unitSlack)
    }
    var count = 1
    for allowance in limits.indices {
      let place = day * limits.count + allowance
      let cap = reach.mostUsedAfter[place]
      var high = min(limits[allowance] - reach.leastUsedBefore[place], cap)
      var low = max(
        reach.leastUsedAfter[place], min(limits[allowance] - reach.mostUsedBefore[place], cap))
      if let tube, hasWeekends, allowance == 0, low <= high {
        let left = limits[allowance] - tube.weekends[day]
        high = min(high, max(left + tube.weekendSlack, reach.leastUsedAfter[place]))
        low = min(max(low, left - tube.weekendSlack), high)
      }
      (floors[place], ceilings[place]) = (low, high)
      count *= max(0, high - low + 1)
    }
    rows[day] = count
  }

  /// By combination of allowances on `start`: what is left on `end`, -1 where that is too little.
  ///
  /// - Parameters:
  ///   - targets: what is left, by combination on `start`; long enough.
  ///   - start: the day of the start.
  ///   - end: the day of arrival.
  ///   - network: all stretches.
  ///   - stretch: the stretch between, none where the day is free.
  ///   - state: how often it has which counted kinds.
  func fill(
    _ targets: inout [Int], from start: Int, to end: Int, _ network: StretchNetwork,
    _ stretch: Int?, state: Int
  ) {
    for row in 0..<rows[start] { targets[row] = 0 }
    let count = limits.count
    var (size, step) = (1, 1)
    for allowance in 0..<count {
      let used = used(allowance, network, stretch, state)
      let (from, to) = (start * count + allowance, end * count + allowance)
      let values = ceilings[from] - floors[from] + 1
      for row in 0..<rows[start] where targets[row] >= 0 {
        let left = floors[from] + row / size % values - used
        targets[row] =
          left < floors[to] ? -1 : targets[row] + (min(left, ceilings[to]) - floors[to]) * step
      }
      size *= values
      step *= ceilings[to] - floors[to] + 1
    }
  }

  private func used(
    _ allowance: Int, _ network: StretchNetwork, _ stretch: Int?, _ state: Int
  ) -> Int {
    guard let stretch else { return 0 }
    let counter = allowance - (hasWeekends ? 1 : 0)
    return counter < 0
      ? network.stretches[stretch].weekends : network.groups.count(counter, in: state)
  }
}
