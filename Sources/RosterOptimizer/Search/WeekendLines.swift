import RosterEngine
import Rostering

/// The lines of a worker in one week, with work in the weekend as their only trait: as common rows want
/// to count it where a month has several weeks.
///
/// A weekend that has a price is bought or left: the lines of the week are priced once without any
/// duty in it, and once with a surcharge on all.
struct WeekendLines: LineModel {
  private let base: LineSpace
  private let isInWeekend: [Bool]

  init(_ base: LineSpace) {
    self.base = base
    isInWeekend = base.options.map { base.terms.calendar.saturday(of: $0.day) != nil }
  }

  var days: [Int] { base.days }

  func cost(of line: [Int]) -> [Int] { base.cost(of: line) }

  func traits(of line: [Int]) -> [Double] { [line.contains { isInWeekend[$0] } ? 1 : 0] }

  func price(_ request: PricingRequest) -> Pricing {
    let price = request.prices.traits.first ?? 0
    guard abs(price) > 1e-9 else { return base.price(request) }
    var bought = request
    bought.cutoff -= price
    let with = base.price(bought)
    var left = request
    for option in isInWeekend.indices where isInWeekend[option] {
      left.prices.options[option] = .infinity
    }
    let without = base.price(left)
    // The dual of a limit is no reward, so a weekend that nobody works is never dearer for it.
    let lines =
      with.lines.map { line in
        let isWorked = line.options.contains { isInWeekend[$0] }
        return Pricing.Line(options: line.options, price: line.price + (isWorked ? price : 0))
      } + without.lines
    return Pricing(
      lines: lines.sorted { $0.price < $1.price },
      bound: min(with.bound + price, without.bound))
  }
}
