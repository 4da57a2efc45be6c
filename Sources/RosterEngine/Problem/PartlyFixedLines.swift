/// The lines of a worker that keep to a given line on some days and are free on the others.
///
/// Its options are those of the free days, numbered anew.
struct PartlyFixedLines: LineModel {
  /// By new number: the option it was.
  let free: [Int]
  /// What the line holds on the other days, in ascending order.
  let fixed: [Int]
  let days: [Int]
  /// Prices the lines, by options numbered as `inner` says.
  private let model: any LineModel
  /// By new number, and by position among the fixed: the number that `model` knows an option by.
  private let inner: (free: [Int], fixed: [Int])
  /// By level and position among the fixed: what an option costs by itself.
  private let fixedCosts: [[Int]]

  init(_ base: any LineModel, _ line: [Int], costs: [[Int]], isFree: (_ day: Int) -> Bool) {
    let (free, fixed) = (
      base.days.indices.filter { isFree(base.days[$0]) }, line.filter { !isFree(base.days[$0]) }
    )
    days = free.map { base.days[$0] }
    fixedCosts = costs.map { costs in fixed.map { costs[$0] } }
    let kept = (free + fixed).sorted()
    if let narrowed = base.keeping(kept) {
      let numbers = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
      inner = (free.compactMap { numbers[$0] }, fixed.compactMap { numbers[$0] })
      model = narrowed
    } else {
      inner = (free, fixed)
      model = base
    }
    (self.free, self.fixed) = (free, fixed)
  }

  /// The whole line of one of free options.
  func whole(_ line: [Int]) -> [Int] { (fixed + line.map { free[$0] }).sorted() }

  /// The free part of a whole line.
  func part(_ line: [Int]) -> [Int] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(free, free.indices))
    return line.compactMap { numbers[$0] }
  }

  func cost(of line: [Int]) -> [Int] { model.cost(of: innerLine(line)) }

  func traits(of line: [Int]) -> [Double] { model.traits(of: innerLine(line)) }

  func price(_ request: PricingRequest) -> Pricing {
    var options = [Double](repeating: .infinity, count: model.days.count)
    for (number, option) in inner.free.enumerated() {
      options[option] = request.prices.options[number]
    }
    for (position, option) in inner.fixed.enumerated() {
      options[option] = zip(fixedCosts, request.prices.levels).reduce(0) {
        $0 + Double($1.0[position]) * $1.1
      }
    }
    let required = (inner.fixed + request.prices.required.map { inner.free[$0] }).sorted()
    var prices = LinePrices(options: options, required: required, levels: request.prices.levels)
    prices.traits = request.prices.traits
    let found = model.price(
      PricingRequest(
        prices: prices, cutoff: request.cutoff, effort: request.effort,
        near: innerLine(request.near)))
    let numbers = Dictionary(uniqueKeysWithValues: zip(inner.free, inner.free.indices))
    return Pricing(
      lines: found.lines.map { line in
        Pricing.Line(options: line.options.compactMap { numbers[$0] }, price: line.price)
      }, bound: found.bound)
  }

  /// A line as `model` knows it, with what is fixed.
  private func innerLine(_ line: [Int]) -> [Int] {
    (inner.fixed + line.map { inner.free[$0] }).sorted()
  }
}
