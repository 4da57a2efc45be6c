import RosterEngine

/// Lines that stand in a list, each with costs of its own as a whole.
struct ListedLines: LineModel {
  /// What a search finds without much work.
  enum Quick: CaseIterable {
    /// The cheapest line, and that it is.
    case cheapest
    /// Some line, and nothing about others.
    case some
    /// Nothing.
    case nothing
  }

  let days: [Int]
  /// Every legal line: options in ascending order.
  let lines: [[Int]]
  /// By level and option.
  let costs: [[Int]]
  /// By line and level: what it costs on top of its options.
  let whole: [[Int]]
  var quick = Quick.cheapest

  func cost(of line: [Int]) -> [Int] {
    let extra = lines.firstIndex(of: line).map { whole[$0] } ?? costs.map { _ in 0 }
    return zip(costs, extra).map { costs, extra in line.reduce(extra) { $0 + costs[$1] } }
  }

  func price(_ request: PricingRequest) -> Pricing {
    let prices = request.prices
    var found: [Pricing.Line] = []
    for (line, extra) in zip(lines, whole) where prices.required.allSatisfy(line.contains) {
      let own = zip(prices.levels, extra).reduce(0) { $0 + $1.0 * Double($1.1) }
      let price = line.reduce(own) { $0 + prices.options[$1] }
      if price < .infinity { found.append(Pricing.Line(options: line, price: price)) }
    }
    found.sort { $0.price < $1.price }
    let least = found.first?.price ?? .infinity
    let below = found.filter { $0.price < request.cutoff }
    if request.effort == .quick {
      if quick == .nothing { return Pricing(lines: [], bound: -.infinity) }
      if quick == .some { return Pricing(lines: below.suffix(1), bound: -.infinity) }
    }
    return Pricing(lines: Array(below.prefix(2)), bound: least)
  }
}
