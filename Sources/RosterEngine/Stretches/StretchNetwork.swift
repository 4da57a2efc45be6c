/// All stretches of work that a line can be made of, each from its first day to the day on which
/// the next may start.
///
/// The places between are the days 0 to the last and one beyond, where a line ends.
struct StretchNetwork: Sendable {
  /// A stretch of work with the free days that it must have behind it.
  struct Stretch: Sendable {
    var start: Int
    var length: Int
    /// The first day on which the next stretch may start.
    var arrival: Int
    var weekends: Int
    /// The least and the most units of minutes.
    var least: Int
    var most: Int
    /// Where its prices start: one by combination of counts and minutes.
    var offset: Int

    var width: Int { most - least + 1 }
  }

  let terms: StretchTerms
  let groups: ShiftGroups
  let choices: DayChoices
  private(set) var stretches: [Stretch] = []
  private(set) var prices: ContiguousArray<Double> = []
  /// By stretch and counter: the most that it counts.
  private(set) var mostCounted: [Int] = []
  /// By stretch and counter: the least that it counts.
  private(set) var leastCounted: [Int] = []
  /// By start and length less one: the stretch, or -1.
  private var numbers: [Int]
  /// By day: whether the line can go on with a free day.
  private var rests: [Bool] = []
  /// By day: whether the remainder can be filled from here, and whether it can be got to.
  private var canEnd: [Bool]
  private var isReached: [Bool]

  init(_ terms: StretchTerms, _ groups: ShiftGroups, _ choices: DayChoices) {
    self.terms = terms
    self.groups = groups
    self.choices = choices
    let days = terms.rules.dayCount
    numbers = [Int](repeating: -1, count: days * terms.longest)
    canEnd = [Bool](repeating: false, count: days + 1)
    isReached = canEnd
    lookBack()
    sweep()
    rests = (0..<days).map { choices.mayBeFree[$0] && canEnd[$0 + 1] && isReached[$0] }
  }

  /// How many numbers a network with such groups of kinds needs at most.
  static func cells(_ terms: StretchTerms, _ groups: ShiftGroups) -> Int {
    let width = terms.longest * (groups.mostUnits - groups.leastUnits) + 1
    let layers = terms.longest * terms.classes.leavingCount + terms.classes.enteringCount
    return (layers + terms.rules.dayCount * terms.longest / 2) * width * groups.countStates
  }

  /// Whether the line can go on with a free day.
  func mayRest(_ day: Int) -> Bool { rests[day] }

  /// Whether a line can pass here.
  func isPassed(_ day: Int) -> Bool { canEnd[day] && isReached[day] }

  /// The stretches that arrive on a day, which is not the first.
  func arriving(_ day: Int) -> [Int] {
    let days = terms.rules.dayCount
    var found: [Int] = []
    for end in max(1, day - terms.leastFree)...day where end <= day - terms.leastFree || day == days
    {
      for length in stride(from: 1, through: min(end, terms.longest), by: 1) {
        let number = numbers[(end - length) * terms.longest + length - 1]
        if number >= 0 { found.append(number) }
      }
    }
    return found
  }

  /// The kinds of a stretch at a combination of counts and units.
  func kinds(_ number: Int, state: Int, units: Int) -> [Int] {
    let stretch = stretches[number]
    var sweep = StretchSweep(terms, groups, choices)
    sweep.begin(on: stretch.start)
    while sweep.length < stretch.length { if !sweep.extend() { return [] } }
    return sweep.kinds(state: state, units: units - stretch.length * groups.leastUnits)
  }

  /// Where a stretch arrives, or nil if it may not end before `end`.
  private func arrival(_ start: Int, _ end: Int) -> Int? {
    let days = terms.rules.dayCount
    guard end - start >= terms.leastWork || start == 0 || end == days else { return nil }
    let arrival = min(end + terms.leastFree, days)
    return choices.freeDays[end] >= arrival - end ? arrival : nil
  }

  private mutating func lookBack() {
    let days = terms.rules.dayCount
    canEnd[days] = true
    for day in stride(from: days - 1, through: 0, by: -1) {
      canEnd[day] = choices.mayBeFree[day] && canEnd[day + 1]
      var end = day
      while !canEnd[day], end < days, end - day < terms.longest, !choices.choices(end).isEmpty {
        end += 1
        if let arrival = arrival(day, end), canEnd[arrival] { canEnd[day] = true }
      }
    }
  }

  private mutating func sweep() {
    var sweep = StretchSweep(terms, groups, choices)
    isReached[0] = true
    for day in 0..<terms.rules.dayCount where isPassed(day) {
      if choices.mayBeFree[day] { isReached[day + 1] = true }
      sweep.begin(on: day)
      while day + sweep.length < terms.rules.dayCount, sweep.extend() {
        let end = day + sweep.length
        guard let arrival = arrival(day, end), canEnd[arrival] else { continue }
        add(sweep, arrival)
      }
    }
  }

  private mutating func add(_ sweep: StretchSweep, _ arrival: Int) {
    let base = sweep.length * groups.leastUnits
    let end = sweep.start + sweep.length
    let stretch = Stretch(
      start: sweep.start, length: sweep.length, arrival: arrival,
      weekends: StretchRules.weekends(from: sweep.start, to: end),
      least: base + sweep.least[sweep.length], most: base + sweep.most[sweep.length],
      offset: prices.count)
    var most = groups.capacities.map { _ in -1 }
    var least = groups.capacities
    for _ in 0..<groups.countStates * stretch.width { prices.append(.infinity) }
    for state in 0..<groups.countStates {
      let first = stretch.offset + state * stretch.width
      sweep.lowerToPrices(&prices, from: first, state: state)
      guard prices[first..<first + stretch.width].contains(where: { $0 < .infinity }) else {
        continue
      }
      for counter in most.indices {
        let count = groups.count(counter, in: state)
        (least[counter], most[counter]) = (min(least[counter], count), max(most[counter], count))
      }
    }
    guard !most.contains(-1) else { return }
    numbers[sweep.start * terms.longest + sweep.length - 1] = stretches.count
    stretches.append(stretch)
    mostCounted.append(contentsOf: most)
    leastCounted.append(contentsOf: least)
    isReached[arrival] = true
  }

  /// The network without what no line of interest has.
  ///
  /// - Parameters:
  ///   - isRest: by day, whether the line may go on with a free day.
  ///   - isWay: whether a line may have a stretch of so many units at this price.
  /// - Returns: the smaller network.
  func pruned(
    isRest: (Int) -> Bool, isWay: (_ stretch: Stretch, _ units: Int, _ price: Double) -> Bool
  ) -> StretchNetwork {
    var pruned = self
    for day in rests.indices where rests[day] { pruned.rests[day] = isRest(day) }
    for number in stretches.indices {
      let stretch = stretches[number]
      var (least, most) = (Int.max, Int.min)
      for state in 0..<groups.countStates {
        for units in stretch.least...stretch.most {
          let place = stretch.offset + state * stretch.width + units - stretch.least
          if prices[place] < .infinity, isWay(stretch, units, prices[place]) {
            (least, most) = (min(least, units), max(most, units))
          } else {
            pruned.prices[place] = .infinity
          }
        }
      }
      if least > most {
        pruned.numbers[stretch.start * terms.longest + stretch.length - 1] = -1
      } else if groups.countStates == 1 {
        pruned.stretches[number].offset += least - stretch.least
        (pruned.stretches[number].least, pruned.stretches[number].most) = (least, most)
      }
    }
    pruned.trace()
    return pruned
  }

  /// Finds anew what can be got to, and from where the remainder can be filled.
  private mutating func trace() {
    let days = terms.rules.dayCount
    let kept = stretches.indices.filter { number in
      numbers[stretches[number].start * terms.longest + stretches[number].length - 1] >= 0
    }
    let counters = groups.counted.indices
    mostCounted = kept.flatMap { number in
      counters.map { mostCounted[number * counters.count + $0] }
    }
    leastCounted = kept.flatMap { number in
      counters.map { leastCounted[number * counters.count + $0] }
    }
    stretches = kept.map { stretches[$0] }
    for number in stretches.indices {
      numbers[stretches[number].start * terms.longest + stretches[number].length - 1] = number
    }
    for day in 0..<days { (isReached[day + 1], canEnd[day]) = (false, false) }
    var next = 0
    for day in 0..<days {
      if rests[day], isReached[day] { isReached[day + 1] = true }
      while next < stretches.count, stretches[next].start == day {
        if isReached[day] { isReached[stretches[next].arrival] = true }
        next += 1
      }
    }
    next = stretches.count - 1
    for day in stride(from: days - 1, through: 0, by: -1) {
      canEnd[day] = rests[day] && canEnd[day + 1]
      while next >= 0, stretches[next].start == day {
        if canEnd[stretches[next].arrival] { canEnd[day] = true }
        next -= 1
      }
    }
  }
}
