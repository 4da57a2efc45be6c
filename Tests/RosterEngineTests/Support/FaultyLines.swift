import RosterEngine

/// Lines of which the model says one thing over and over, whatever it is asked.
struct FaultyLines: LineModel {
  /// What is wrong with it.
  enum Fault: CaseIterable {
    /// It has the same line for all prices, often and below any cutoff.
    case repeats
    /// It gives lines that hold what is forbidden, or lack what is required.
    case disobeys
    /// It never finds a line, and never says that there is none.
    case knowsNothing
    /// Every line that it gives has another price than it says.
    case lies
  }

  let days: [Int]
  let fault: Fault
  let costs: [Int]

  func cost(of line: [Int]) -> [Int] { [line.reduce(0) { $0 + costs[$1] }] }

  func price(_ request: PricingRequest) -> Pricing {
    let prices = request.prices.options
    let least = prices.reduce(0) { $0 + min(0, $1) }
    switch fault {
    case .repeats:
      let line = Pricing.Line(options: [0], price: min(-1000, request.cutoff - 1))
      return Pricing(lines: [line, line, line], bound: -.infinity)
    case .disobeys:
      let own = costs.map { _ in 0.0 }
      let line = own.indices.filter { prices[$0] < 3 || prices[$0] == .infinity }
      return Pricing(lines: [Pricing.Line(options: line, price: -50)], bound: -50)
    case .knowsNothing:
      return Pricing(lines: [], bound: -.infinity)
    case .lies:
      let line = prices.indices.filter { prices[$0] > 0 && prices[$0] < .infinity }
      return Pricing(lines: [Pricing.Line(options: line, price: least - 10)], bound: -.infinity)
    }
  }
}
