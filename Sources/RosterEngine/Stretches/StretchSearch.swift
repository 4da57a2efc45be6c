/// The search for the cheapest line at the prices of one request.
struct StretchSearch {
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
      let found = CourseSearch(network).exact(below: request.cutoff)
      bound = max(bound, terms.isShortened ? -.infinity : found.bound)
      guard let course = found.course else {
        if found.isExact { return Pricing(lines: [], bound: bound) }
        break
      }
      let line = line(course)
      let broken = terms.broken(line).max { $0.excess < $1.excess }
      guard let broken else { return answer(line, bound: bound) }
      if !found.isExact { break }
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
    var isFirst = true
    for _ in 0..<KindPenalties.rounds {
      guard let network = network(groups, penalties: penalties.values) else { return nothing }
      let found = CourseSearch(network).quick()
      if !terms.isShortened { bound = max(bound, found.bound - penalties.allowed) }
      guard let course = found.course, bound < request.cutoff else { break }
      let line = line(course)
      let broken = terms.broken(line)
      if isFirst, !broken.isEmpty, let exact = counting(line) { return exact }
      isFirst = false
      if broken.isEmpty, !isFound || price(line) < price(best) { (best, isFound) = (line, true) }
      if !penalties.adapt(to: line, broken: broken.map(\.kind)) { break }
    }
    return isFound ? answer(best, bound: bound) : Pricing(lines: [], bound: bound)
  }

  /// The cheapest line, counting the kinds of which `line` and then others have too many; nil if
  /// that takes long.
  private func counting(_ line: [Int]) -> Pricing? {
    if terms.isShortened { return nil }
    var (line, counted, bound) = (line, [Int](), 0.0)
    while let worst = terms.broken(line).max(by: { $0.excess < $1.excess }) {
      counted.append(worst.kind)
      let groups = ShiftGroups(terms, counted: counted)
      guard StretchNetwork.cells(terms, groups) <= StretchTerms.mostCells / 4 else { return nil }
      guard let network = network(groups, penalties: nil) else { return nothing }
      guard let found = CourseSearch(network).small() else { return nil }
      bound = found.bound
      guard let course = found.course, bound < request.cutoff else {
        return Pricing(lines: [], bound: bound)
      }
      line = self.line(course)
    }
    return answer(line, bound: bound)
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

  private func line(_ course: CourseSearch.Course) -> [Int] {
    var line: [Int] = []
    for step in course.steps.reversed() {
      let network = course.network
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
