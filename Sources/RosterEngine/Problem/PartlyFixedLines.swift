/// The lines of a worker that keep to a given line on some days and are free on the others.
///
/// Its options are those of the free days, numbered anew.
struct PartlyFixedLines: LineModel {
  let base: any LineModel
  /// By new number: the option it was.
  let free: [Int]
  /// What the line holds on the other days, in ascending order.
  let fixed: [Int]
  /// By level and old number: what an option costs by itself.
  let costs: [[Int]]

  let days: [Int]

  init(_ base: any LineModel, _ line: [Int], costs: [[Int]], isFree: (_ day: Int) -> Bool) {
    self.base = base
    self.costs = costs
    free = base.days.indices.filter { isFree(base.days[$0]) }
    fixed = line.filter { !isFree(base.days[$0]) }
    days = free.map { base.days[$0] }
  }

  /// The whole line of one of free options.
  func whole(_ line: [Int]) -> [Int] { (fixed + line.map { free[$0] }).sorted() }

  /// The free part of a whole line.
  func part(_ line: [Int]) -> [Int] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(free, free.indices))
    return line.compactMap { numbers[$0] }
  }

  func cost(of line: [Int]) -> [Int] { base.cost(of: whole(line)) }

  func traits(of line: [Int]) -> [Double] { base.traits(of: whole(line)) }

  func price(_ request: PricingRequest) -> Pricing {
    var options = [Double](repeating: .infinity, count: base.days.count)
    for (number, option) in free.enumerated() { options[option] = request.prices.options[number] }
    for option in fixed {
      options[option] = zip(costs, request.prices.levels).reduce(0) {
        $0 + Double($1.0[option]) * $1.1
      }
    }
    let required = (fixed + request.prices.required.map { free[$0] }).sorted()
    var prices = LinePrices(options: options, required: required, levels: request.prices.levels)
    prices.traits = request.prices.traits
    let found = base.price(
      PricingRequest(
        prices: prices, cutoff: request.cutoff, effort: request.effort, near: whole(request.near)))
    return Pricing(
      lines: found.lines.map { Pricing.Line(options: part($0.options), price: $0.price) },
      bound: found.bound)
  }
}
