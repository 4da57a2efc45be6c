/// The search for the cheapest line at the prices of one request.
struct StretchSearch {
  /// A line, and what no line is below; or, without a line, that there is none.
  struct Find {
    var line: [Int]
    var bound: Double
  }

  /// How many steps a quick answer may take to fill a table.
  static let quickWork = 16_000_000

  let terms: StretchTerms
  let groups: ShiftGroups
  let request: PricingRequest

  init(_ terms: StretchTerms, _ groups: ShiftGroups, _ request: PricingRequest) {
    self.terms = terms
    self.groups = groups
    self.request = request
  }

  /// The cheapest line.
  func exact() -> Pricing {
    var counted: [Int] = []
    var bound = -Double.infinity
    while true {
      let groups = counted.isEmpty ? groups : ShiftGroups(terms, counted: counted)
      guard StretchNetwork.cells(terms, groups) <= 2 * StretchTerms.mostCells else { break }
      guard let network = network(groups, penalties: nil) else { return nothing }
      let frame = CourseFrame(network, weekends: terms.rules.mostWeekends)
      guard frame.cells <= StretchTerms.mostCells else {
        bound = max(bound, relaxed(network))
        break
      }
      let table = CourseTable(network, frame)
      guard table.best < .infinity else { return nothing }
      if !terms.isShortened { bound = max(bound, table.best) }
      if bound >= request.cutoff { return Pricing(lines: [], bound: bound) }
      let line = line(network, table)
      let broken = terms.broken(line).max { $0.excess < $1.excess }
      guard let broken else { return answer(line, bound: terms.isShortened ? bound : price(line)) }
      counted.append(broken.kind)
    }
    if bound >= request.cutoff { return Pricing(lines: [], bound: bound) }
    let found = quick()
    return Pricing(lines: found.lines, bound: max(bound, found.bound))
  }

  /// A good line, if one is found without much work.
  func quick() -> Pricing {
    var penalties = KindPenalties(terms, request.prices)
    var bound = -Double.infinity
    var best: [Int] = []
    var isFound = false
    for _ in 0..<KindPenalties.rounds {
      guard let network = network(groups, penalties: penalties.values) else { return nothing }
      let (frame, isWhole) = frame(network)
      let table = CourseTable(network, frame)
      guard table.best < .infinity else {
        if isWhole && !terms.isShortened { return nothing }
        break
      }
      if isWhole && !terms.isShortened {
        bound = max(bound, table.best - penalties.allowed)
        if bound >= request.cutoff { break }
      }
      let line = line(network, table)
      let broken = terms.broken(line)
      if broken.isEmpty, !isFound || price(line) < price(best) { (best, isFound) = (line, true) }
      if !penalties.adapt(to: line, broken: broken.map(\.kind)) { break }
    }
    return isFound ? answer(best, bound: bound) : Pricing(lines: [], bound: bound)
  }

  /// The answer that no line is legal; with longer stretches than were looked at, one may be.
  private var nothing: Pricing {
    Pricing(lines: [], bound: terms.isShortened ? -.infinity : .infinity)
  }

  private func network(_ groups: ShiftGroups, penalties: [Double]?) -> StretchNetwork? {
    let penalties = penalties ?? [Double](repeating: 0, count: terms.rules.kindCount)
    guard let choices = DayChoices(request.prices, groups, terms, penalties: penalties) else {
      return nil
    }
    return StretchNetwork(terms, groups, choices)
  }

  /// The whole frame, or the part of it around an even course if the whole would take long.
  private func frame(_ network: StretchNetwork) -> (CourseFrame, isWhole: Bool) {
    let weekends = terms.rules.mostWeekends
    var frame = CourseFrame(network, weekends: weekends)
    func isSmall() -> Bool {
      frame.work <= Self.quickWork && frame.cells <= StretchTerms.mostCells
    }
    if isSmall() { return (frame, true) }
    var tube = CourseFrame.Tube(network, near: request.near)
    while true {
      frame = CourseFrame(network, weekends: weekends, tube: tube)
      if isSmall() || tube.unitSlack == 0 { return (frame, false) }
      tube.unitSlack = tube.unitSlack * 3 / 4
    }
  }

  /// A price below which there is no line, without regard to weekends.
  private func relaxed(_ network: StretchNetwork) -> Double {
    if terms.isShortened { return -.infinity }
    let frame = CourseFrame(network, weekends: nil)
    guard frame.cells <= StretchTerms.mostCells else { return -.infinity }
    return CourseTable(network, frame).best
  }

  private func line(_ network: StretchNetwork, _ table: CourseTable) -> [Int] {
    var line: [Int] = []
    for step in table.steps().reversed() {
      let kinds = network.kinds(step.stretch, state: step.state, units: step.units)
      let first = network.stretches[step.stretch].start
      for (day, kind) in kinds.enumerated() {
        line.append(terms.rules.option(day: first + day, kind: kind))
      }
    }
    return line
  }

  private func price(_ line: [Int]) -> Double {
    line.reduce(0) { $0 + request.prices.options[$1] }
  }

  private func answer(_ line: [Int], bound: Double) -> Pricing {
    let price = price(line)
    let lines = price < request.cutoff ? [Pricing.Line(options: line, price: price)] : []
    return Pricing(lines: lines, bound: min(bound, price))
  }
}

extension StretchTerms {
  /// The kinds of which a line has too many, and how many too many.
  func broken(_ line: [Int]) -> [(kind: Int, excess: Int)] {
    var counts = [Int](repeating: 0, count: rules.kindCount)
    for option in line { counts[option % rules.kindCount] += 1 }
    return counts.indices.compactMap { kind in
      guard let most = rules.mostOfKind[kind], counts[kind] > most else { return nil }
      return (kind, counts[kind] - most)
    }
  }
}
