/// The least price of getting to each day with given minutes and allowances, and the way there.
struct CourseTable: Sendable {
  /// A stretch of a way, at one of its prices.
  struct Step: Sendable {
    var stretch: Int
    /// The combination of counts.
    var state: Int
    /// The units of minutes.
    var units: Int
  }

  private let network: StretchNetwork
  private let frame: CourseFrame
  /// By day: where its prices start; one by combination of allowances and minutes.
  private var offsets: [Int]
  private var prices: ContiguousArray<Double> = []
  /// The least price of a line; infinite if there is none.
  private(set) var best = Double.infinity

  init(_ network: StretchNetwork, _ frame: CourseFrame) {
    self.network = network
    self.frame = frame
    offsets = [Int](repeating: 0, count: frame.rows.count)
    prices.reserveCapacity(frame.cells)
    let last = frame.rows.count - 1
    guard frame.isAlive(0), frame.isAlive(last) else { return }
    var fresh = ContiguousArray<Double>(
      repeating: .infinity, count: frame.rows.indices.map { frame.size($0) }.max() ?? 0)
    var targets = [Int](repeating: -1, count: frame.rows.max() ?? 0)
    prices.append(0)
    for day in 1...last where frame.isAlive(day) {
      offsets[day] = prices.count
      fill(day, &fresh, &targets)
      prices.append(contentsOf: fresh[0..<frame.size(day)])
    }
    best = prices[offsets[last]...].min() ?? .infinity
  }

  /// The stretches of a line at the least price, from last to first.
  func steps() -> [Step] {
    var steps: [Step] = []
    var day = frame.rows.count - 1
    guard best < .infinity, let end = prices[offsets[day]...].firstIndex(of: best) else {
      return []
    }
    var place = end - offsets[day]
    var targets = [Int](repeating: -1, count: frame.rows.max() ?? 0)
    while day > 0 {
      if let source = rest(before: day, place, &targets) {
        (day, place) = (day - 1, source)
      } else if let (step, source) = step(to: day, place, &targets) {
        steps.append(step)
        (day, place) = (network.stretches[step.stretch].start, source)
      } else {
        preconditionFailure("a price came from nowhere")
      }
    }
    return steps
  }

  private func fill(
    _ day: Int, _ fresh: inout ContiguousArray<Double>, _ targets: inout [Int]
  ) {
    for place in 0..<frame.size(day) { fresh[place] = .infinity }
    if network.mayRest(day - 1), frame.isAlive(day - 1) {
      frame.fill(&targets, from: day - 1, to: day, network, nil, state: 0)
      pass(day - 1, day, 0, 0, &fresh, targets)
    }
    for number in network.arriving(day) {
      let stretch = network.stretches[number]
      guard frame.isAlive(stretch.start) else { continue }
      for state in 0..<network.groups.countStates {
        frame.fill(&targets, from: stretch.start, to: day, network, number, state: state)
        let first = stretch.offset + state * stretch.width
        for offset in 0..<stretch.width {
          let price = network.prices[first + offset]
          if price == .infinity { continue }
          pass(stretch.start, day, stretch.least + offset, price, &fresh, targets)
        }
      }
    }
  }

  /// Lowers the prices of `day` to those of `start` and the price of the way between.
  private func pass(
    _ start: Int, _ day: Int, _ units: Int, _ price: Double,
    _ fresh: inout ContiguousArray<Double>, _ targets: [Int]
  ) {
    let low = max(frame.least[start], frame.least[day] - units)
    let high = min(frame.most[start], frame.most[day] - units)
    guard low <= high else { return }
    let (width, wide) = (frame.width(start), frame.width(day))
    for row in 0..<frame.rows[start] where targets[row] >= 0 {
      lower(
        &fresh, from: targets[row] * wide + low + units - frame.least[day], to: prices,
        from: offsets[start] + row * width + low - frame.least[start], plus: price,
        count: high - low + 1)
    }
  }

  /// Where a way comes from that got here by a free day.
  private func rest(before day: Int, _ place: Int, _ targets: inout [Int]) -> Int? {
    guard network.mayRest(day - 1), frame.isAlive(day - 1) else { return nil }
    frame.fill(&targets, from: day - 1, to: day, network, nil, state: 0)
    return source(day - 1, day, place, units: 0, price: 0, targets)
  }

  /// By which stretch a way got here, and where that comes from.
  private func step(to day: Int, _ place: Int, _ targets: inout [Int]) -> (Step, Int)? {
    for number in network.arriving(day) {
      let stretch = network.stretches[number]
      guard frame.isAlive(stretch.start) else { continue }
      for state in 0..<network.groups.countStates {
        frame.fill(&targets, from: stretch.start, to: day, network, number, state: state)
        for offset in 0..<stretch.width {
          let price = network.prices[stretch.offset + state * stretch.width + offset]
          let units = stretch.least + offset
          if price < .infinity,
            let source = source(stretch.start, day, place, units: units, price: price, targets)
          {
            return (Step(stretch: number, state: state, units: units), source)
          }
        }
      }
    }
    return nil
  }

  private func source(
    _ start: Int, _ day: Int, _ place: Int, units: Int, price: Double, _ targets: [Int]
  ) -> Int? {
    let (row, offset) = place.quotientAndRemainder(dividingBy: frame.width(day))
    let sum = frame.least[day] + offset - units
    guard frame.least[start] <= sum, sum <= frame.most[start] else { return nil }
    let value = prices[offsets[day] + place]
    for from in 0..<frame.rows[start] where targets[from] == row {
      let source = from * frame.width(start) + sum - frame.least[start]
      if price + prices[offsets[start] + source] == value { return source }
    }
    return nil
  }
}
