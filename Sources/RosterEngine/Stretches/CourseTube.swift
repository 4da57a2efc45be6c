extension CourseFrame.Tube {
  /// Around the course of the line `near`, or around an even course if there is none.
  init(_ network: StretchNetwork, near: [Int]) {
    let (terms, rules) = (network.terms, network.terms.rules)
    let places = rules.dayCount + 1
    units = [Int](repeating: 0, count: places)
    weekends = units
    // Room for a stretch of work more or less than the even course has.
    unitSlack = max(1, 2 * max(1, terms.longest) * network.groups.mostUnits)
    weekendSlack = 2
    if !near.isEmpty {
      follow(near, terms)
      return
    }
    let reach = CourseReach(network, hasWeekends: true)
    let last = rules.dayCount
    let counters = network.groups.counted.count + 1
    let total =
      (max(terms.leastUnits, reach.leastBefore[last])
        + min(terms.mostUnits, reach.mostBefore[last])) / 2
    let most = min(rules.mostWeekends ?? .max, reach.mostUsedBefore[last * counters])
    for day in 0..<places where reach.isReached(day) {
      units[day] = Self.share(
        total, reach.leastBefore[last], reach.mostBefore[last], reach.leastBefore[day],
        reach.mostBefore[day])
      let place = day * counters
      weekends[day] = Self.share(
        most, reach.leastUsedBefore[last * counters], reach.mostUsedBefore[last * counters],
        reach.leastUsedBefore[place], reach.mostUsedBefore[place])
    }
  }

  private mutating func follow(_ line: [Int], _ terms: StretchTerms) {
    let rules = terms.rules
    var isWorked = Set<Int>()
    for option in line where (0..<rules.dayCount * rules.kindCount).contains(option) {
      let (day, kind) = option.quotientAndRemainder(dividingBy: rules.kindCount)
      units[day + 1] += rules.minutes[kind] / terms.unit
      if day % 7 >= 5, isWorked.insert(day / 7).inserted { weekends[day + 1] += 1 }
    }
    for day in 0..<rules.dayCount {
      units[day + 1] += units[day]
      weekends[day + 1] += weekends[day]
    }
  }

  /// Where a sum is between `low` and `high` that ends as far between `least` and `most` as
  /// `total` is.
  private static func share(_ total: Int, _ least: Int, _ most: Int, _ low: Int, _ high: Int)
    -> Int
  {
    guard most > least else { return low }
    return low + (total - least) * (high - low) / (most - least)
  }
}
