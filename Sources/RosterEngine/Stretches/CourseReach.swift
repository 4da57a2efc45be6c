/// Between which sums a line can be on each day, looking back and ahead, one sum at a time.
struct CourseReach: Sendable {
  /// By day: units of minutes before it, and from it on.
  private(set) var leastBefore: [Int]
  private(set) var mostBefore: [Int]
  private(set) var leastAfter: [Int]
  private(set) var mostAfter: [Int]
  /// By day and allowance: what is used of it before the day, and from it on.
  private(set) var leastUsedBefore: [Int]
  private(set) var mostUsedBefore: [Int]
  private(set) var leastUsedAfter: [Int]
  private(set) var mostUsedAfter: [Int]
  private let count: Int

  init(_ network: StretchNetwork, hasWeekends: Bool) {
    let counters = network.groups.counted.count
    let days = network.terms.rules.dayCount
    count = counters + (hasWeekends ? 1 : 0)
    leastBefore = [Int](repeating: .max, count: days + 1)
    mostBefore = [Int](repeating: -1, count: days + 1)
    leastUsedBefore = [Int](repeating: .max, count: (days + 1) * count)
    mostUsedBefore = [Int](repeating: 0, count: (days + 1) * count)
    (leastAfter, mostAfter) = (leastBefore, mostBefore)
    (leastUsedAfter, mostUsedAfter) = (leastUsedBefore, mostUsedBefore)
    (leastBefore[0], mostBefore[0], leastAfter[days], mostAfter[days]) = (0, 0, 0, 0)
    for allowance in 0..<count {
      leastUsedBefore[allowance] = 0
      leastUsedAfter[days * count + allowance] = 0
    }
    // Stretches are in ascending order of their starts.
    var next = 0
    for day in 0..<days {
      if network.mayRest(day), isBefore(day) {
        forward(day, day + 1, 0, 0) { _ in (0, 0) }
      }
      while next < network.stretches.count, network.stretches[next].start == day {
        let stretch = network.stretches[next]
        let number = next
        next += 1
        guard isBefore(day) else { continue }
        forward(day, stretch.arrival, stretch.least, stretch.most) {
          Self.used(network, number, $0, hasWeekends, counters)
        }
      }
    }
    next = network.stretches.count - 1
    for day in stride(from: days - 1, through: 0, by: -1) {
      if network.mayRest(day), isAfter(day + 1) {
        backward(day, day + 1, 0, 0) { _ in (0, 0) }
      }
      while next >= 0, network.stretches[next].start == day {
        let stretch = network.stretches[next]
        let number = next
        next -= 1
        guard isAfter(stretch.arrival) else { continue }
        backward(day, stretch.arrival, stretch.least, stretch.most) {
          Self.used(network, number, $0, hasWeekends, counters)
        }
      }
    }
  }

  /// Whether a line can get to a day and from there to the end.
  func isReached(_ day: Int) -> Bool { isBefore(day) && isAfter(day) }

  private func isBefore(_ day: Int) -> Bool { mostBefore[day] >= 0 }

  private func isAfter(_ day: Int) -> Bool { mostAfter[day] >= 0 }

  private static func used(
    _ network: StretchNetwork, _ number: Int, _ allowance: Int, _ hasWeekends: Bool,
    _ counters: Int
  ) -> (Int, Int) {
    if hasWeekends && allowance == 0 {
      let weekends = network.stretches[number].weekends
      return (weekends, weekends)
    }
    let place = number * counters + allowance - (hasWeekends ? 1 : 0)
    return (network.leastCounted[place], network.mostCounted[place])
  }

  private mutating func forward(
    _ from: Int, _ to: Int, _ least: Int, _ most: Int, _ used: (Int) -> (Int, Int)
  ) {
    leastBefore[to] = min(leastBefore[to], leastBefore[from] + least)
    mostBefore[to] = max(mostBefore[to], mostBefore[from] + most)
    for allowance in 0..<count {
      let (low, high) = used(allowance)
      let (source, target) = (from * count + allowance, to * count + allowance)
      leastUsedBefore[target] = min(leastUsedBefore[target], leastUsedBefore[source] + low)
      mostUsedBefore[target] = max(mostUsedBefore[target], mostUsedBefore[source] + high)
    }
  }

  private mutating func backward(
    _ from: Int, _ to: Int, _ least: Int, _ most: Int, _ used: (Int) -> (Int, Int)
  ) {
    leastAfter[from] = min(leastAfter[from], leastAfter[to] + least)
    mostAfter[from] = max(mostAfter[from], mostAfter[to] + most)
    for allowance in 0..<count {
      let (low, high) = used(allowance)
      let (source, target) = (to * count + allowance, from * count + allowance)
      leastUsedAfter[target] = min(leastUsedAfter[target], leastUsedAfter[source] + low)
      mostUsedAfter[target] = max(mostUsedAfter[target], mostUsedAfter[source] + high)
    }
  }
}
