/// What a unit of minutes and a weekend are worth, if lines may have too many or too few of them
/// and pay for it: a bound on what lines cost, and the course of those that cost no more.
struct CourseDual: Sendable {
  /// A line at given worths.
  private struct Way: Sendable {
    /// What it costs, weekends included but not minutes.
    var price: Double
    var units: Int
    var weekends: Int
    /// Its stretches and their units.
    var steps: [(stretch: Int, units: Int)]
  }

  /// The best worth of a unit at a given worth of a weekend.
  private struct Balance: Sendable {
    var value: Double
    var weekends: Double
    var unitPrice: Double
    var weekendPrice: Double
    /// Lines that cost no more, and how much to take of each.
    var mix: [(way: Way, share: Double)]
  }

  let network: StretchNetwork
  private let hulls: StretchHulls
  /// No line is cheaper; infinite if there is none.
  private(set) var bound = Double.infinity
  private(set) var unitPrice = 0.0
  private(set) var weekendPrice = 0.0
  private var constant = 0.0
  private var mix: [(way: Way, share: Double)] = []
  /// More than the minutes of one unit can ever be worth.
  private let dearest: Double
  /// The size of the largest price of a stretch.
  let largestPrice: Double

  init(_ network: StretchNetwork, weekends: Int?) {
    self.network = network
    hulls = StretchHulls(network)
    let finite = network.prices.lazy.filter { $0 < .infinity }
    largestPrice = finite.reduce(1e-3) { max($0, abs($1)) }
    dearest = max(1, largestPrice) * Double(network.terms.rules.dayCount + 1)
    guard let free = balance(0) else { return }
    guard let weekends, free.weekends > Double(weekends) else {
      settle(free, weekends: 0, mix: free.mix)
      return
    }
    var (low, high) = (free, free)
    var price = max(1e-3, abs(free.value) / Double(network.terms.rules.dayCount))
    for _ in 0..<40 where high.weekends > Double(weekends) {
      guard let found = balance(price) else { return }
      if found.weekends > Double(weekends) { low = found }
      (high, price) = (found, price * 4)
    }
    guard high.weekends <= Double(weekends) else {
      settle(low, weekends: weekends, mix: low.mix)
      return
    }
    var best = Self.value(low, weekends) > Self.value(high, weekends) ? low : high
    for _ in 0..<30 {
      let (rise, fall) = (low.weekends - Double(weekends), Double(weekends) - high.weekends)
      let (from, to) = (Self.value(low, weekends), Self.value(high, weekends))
      let price = (to - from + rise * low.weekendPrice + fall * high.weekendPrice) / (rise + fall)
      let hope = from + rise * (price - low.weekendPrice)
      guard price > low.weekendPrice, price < high.weekendPrice, let found = balance(price)
      else { break }
      let value = Self.value(found, weekends)
      if value > Self.value(best, weekends) { best = found }
      if found.weekends > Double(weekends) { low = found } else { high = found }
      if value >= hope - 1e-7 * (1 + abs(hope)) { break }
    }
    let share = (Double(weekends) - high.weekends) / max(1e-9, low.weekends - high.weekends)
    settle(
      best, weekends: weekends,
      mix: low.mix.map { ($0.way, $0.share * share) }
        + high.mix.map { ($0.way, $0.share * (1 - share)) })
  }

  /// The units and the weekends before each day, on average over the lines that cost no more.
  func course() -> (units: [Double], weekends: [Double]) {
    let days = network.terms.rules.dayCount
    var units = [Double](repeating: 0, count: days + 1)
    var weekends = units
    for (way, share) in mix {
      for step in way.steps {
        let stretch = network.stretches[step.stretch]
        for day in stretch.start + 1...days {
          let part = share * min(1, Double(day - stretch.start) / Double(stretch.length))
          units[day] += part * Double(step.units)
          weekends[day] += part * Double(stretch.weekends)
        }
      }
    }
    return (units, weekends)
  }

  /// The network without whatever makes a line cost more than `limit`.
  func pruned(_ limit: Double) -> StretchNetwork {
    let count = network.terms.rules.dayCount + 1
    let ways = hulls.ways(network, unitPrice, weekendPrice)
    var before = [Double](repeating: .infinity, count: count)
    var after = before
    (before[0], after[count - 1]) = (0, 0)
    var next = 0
    for day in 0..<count - 1 {
      if network.mayRest(day) { before[day + 1] = min(before[day + 1], before[day]) }
      while next < ways.count, network.stretches[next].start == day {
        let arrival = network.stretches[next].arrival
        before[arrival] = min(before[arrival], before[day] + ways[next].price)
        next += 1
      }
    }
    next = ways.count - 1
    for day in stride(from: count - 2, through: 0, by: -1) {
      if network.mayRest(day) { after[day] = after[day + 1] }
      while next >= 0, network.stretches[next].start == day {
        after[day] = min(after[day], after[network.stretches[next].arrival] + ways[next].price)
        next -= 1
      }
    }
    let most = limit + constant + 1e-7 * (1 + abs(limit) + abs(constant))
    return network.pruned { day in
      before[day] + after[day + 1] <= most
    } isWay: { stretch, units, price in
      before[stretch.start] + after[stretch.arrival] + price + unitPrice * Double(units)
        + weekendPrice * Double(stretch.weekends) <= most
    }
  }

  private static func value(_ balance: Balance, _ weekends: Int) -> Double {
    balance.value - balance.weekendPrice * Double(weekends)
  }

  private mutating func settle(
    _ balance: Balance, weekends: Int, mix: [(way: Way, share: Double)]
  ) {
    (unitPrice, weekendPrice) = (balance.unitPrice, balance.weekendPrice)
    bound = Self.value(balance, weekends)
    let goal = unitPrice > 0 ? network.terms.mostUnits : network.terms.leastUnits
    constant = unitPrice * Double(goal) + weekendPrice * Double(weekends)
    self.mix = mix
  }

  /// The worth of a unit at which lines have as many as they may, or nil if none can.
  private func balance(_ weekendPrice: Double) -> Balance? {
    let (least, most) = (network.terms.leastUnits, network.terms.mostUnits)
    guard least <= most, var near = way(0, weekendPrice) else { return nil }
    var found = Balance(
      value: near.price, weekends: Double(near.weekends), unitPrice: 0,
      weekendPrice: weekendPrice, mix: [(near, 1)])
    if least...most ~= near.units { return found }
    let isOver = near.units > most
    let goal = isOver ? most : least
    guard var far = way(isOver ? dearest : -dearest, weekendPrice),
      isOver ? far.units <= goal : far.units >= goal
    else { return nil }
    for _ in 0..<30 {
      let price = (far.price - near.price) / Double(near.units - far.units)
      guard let way = way(price, weekendPrice) else { break }
      let value = way.price + price * Double(way.units - goal)
      if value > found.value { (found.value, found.unitPrice) = (value, price) }
      let hope = near.price + price * Double(near.units - goal)
      if value >= hope - 1e-7 * (1 + abs(hope)) { break }
      if isOver ? way.units > goal : way.units < goal { near = way } else { far = way }
    }
    let share = Double(goal - far.units) / Double(near.units - far.units)
    found.mix = [(near, share), (far, 1 - share)]
    found.weekends = share * Double(near.weekends) + (1 - share) * Double(far.weekends)
    return found
  }

  private func way(_ unitPrice: Double, _ weekendPrice: Double) -> Way? {
    let days = network.terms.rules.dayCount
    let ways = hulls.ways(network, unitPrice, weekendPrice)
    var prices = [Double](repeating: .infinity, count: days + 1)
    var origins = [Int](repeating: -1, count: days + 1)
    prices[0] = 0
    var next = 0
    for day in 0..<days {
      if network.mayRest(day), prices[day] < prices[day + 1] {
        (prices[day + 1], origins[day + 1]) = (prices[day], -1)
      }
      while next < ways.count, network.stretches[next].start == day {
        let arrival = network.stretches[next].arrival
        let price = prices[day] + ways[next].price
        if price < prices[arrival] { (prices[arrival], origins[arrival]) = (price, next) }
        next += 1
      }
    }
    guard prices[days] < .infinity else { return nil }
    var way = Way(price: prices[days], units: 0, weekends: 0, steps: [])
    var day = days
    while day > 0 {
      let number = origins[day]
      if number < 0 {
        day -= 1
        continue
      }
      way.steps.append((number, ways[number].units))
      way.units += ways[number].units
      way.weekends += network.stretches[number].weekends
      day = network.stretches[number].start
    }
    way.price -= unitPrice * Double(way.units)
    return way
  }
}
