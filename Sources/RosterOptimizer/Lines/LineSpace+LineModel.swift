import RosterEngine
import Rostering

/// A worker's lines under the rules of law, agreement, house and person, as the engine asks for
/// them.
extension LineSpace: LineModel {
  var days: [Int] { options.map(\.day) }

  func cost(of line: [Int]) -> [Int] {
    let score: Score = cost(of: line)
    return score.byLevel
  }

  func keeping(_ options: [Int]) -> (any LineModel)? { LineSpace(self, keeping: options) }

  func price(_ request: PricingRequest) -> Pricing {
    var prices = LinePrices(
      options: request.prices.options, must: request.prices.levels[0],
      people: request.prices.levels[2])
    for option in request.prices.required { prices.require(option) }
    let burden = request.near.reduce(0) { $0 + options[$1].burden }
    let findings =
      switch request.effort {
      case .quick:
        LineGenerator.cheap(self, prices, below: request.cutoff, burden: burden)
      case .exact:
        LineGenerator.cheapest(self, prices, below: request.cutoff, burden: burden).map { [$0] }
          ?? []
      }
    let bound = request.effort == .quick ? -.infinity : findings.first?.price ?? request.cutoff
    return Pricing(
      lines: findings.map { Pricing.Line(options: $0.line, price: $0.price) }, bound: bound)
  }
}
