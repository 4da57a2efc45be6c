import RosterEngine
import TestSupport
import Testing

@Suite("Lines of plain shift work")
struct StretchLinesTests {
  @Test("are the cheapest of all that are legal", arguments: 0..<8)
  func cheapest(seed: Int) {
    var random = Seeded(seed)
    for number in 0..<60 {
      let isShort = number.isMultiple(of: 3)
      let test = StretchCase(&random, days: isShort ? 8...9 : 5...7, kinds: isShort ? 1...2 : 2...3)
      let least = test.least
      for model in [test.model, test.carefulModel] {
        let exact = model.price(
          PricingRequest(prices: test.prices, cutoff: .infinity, effort: .exact))
        #expect(exact.lines.first?.price == least)
        #expect(exact.lines.allSatisfy { test.allows($0.options) })
        #expect(exact.bound == least ?? .infinity)
        let quick = model.price(
          PricingRequest(prices: test.prices, cutoff: .infinity, effort: .quick))
        #expect(quick.bound <= least ?? .infinity)
        for line in quick.lines {
          #expect(test.allows(line.options))
          #expect(line.price == test.price(line.options))
          #expect(line.price >= least ?? .infinity)
        }
      }
    }
  }

  @Test("are of no interest at the cutoff or above")
  func cutoff() {
    var random = Seeded(5)
    for _ in 0..<80 {
      let test = StretchCase(&random, days: 5...6, kinds: 2...2)
      guard let least = test.least else { continue }
      for model in [test.model, test.carefulModel] {
        let at = model.price(PricingRequest(prices: test.prices, cutoff: least, effort: .exact))
        #expect(at.lines.isEmpty)
        #expect(at.bound == least)
        let above = model.price(
          PricingRequest(prices: test.prices, cutoff: least + 0.5, effort: .exact))
        #expect(above.lines.map(\.price) == [least])
        #expect(above.bound == least)
      }
    }
  }

  @Test("are counted where limits on kinds bind")
  func limits() {
    var rules = StretchRules(dayCount: 7, minutes: [480, 480])
    rules.mostOfKind = [2, 1]
    let prices = LinePrices(options: (0..<14).map { Double($0 % 2 == 0 ? -10 : -1) })
    let model = StretchLines(rules, costs: [Int](repeating: 1, count: 14))
    let exact = model.price(PricingRequest(prices: prices, cutoff: 0, effort: .exact))
    #expect(exact.lines.map(\.price) == [-21])
    #expect(exact.bound == -21)
    #expect(exact.lines.map { model.cost(of: $0.options) } == [[3]])
  }

  @Test("are legal when there are too many to look at all", arguments: [364, 182])
  func large(days: Int) {
    var random = Seeded(days)
    let test = Self.large(days, &random)
    for effort in [PricingRequest.Effort.quick, .exact] {
      let found = test.model.price(
        PricingRequest(prices: test.prices, cutoff: .infinity, effort: effort))
      #expect(found.lines.count == 1)
      for line in found.lines {
        #expect(test.allows(line.options))
        #expect(found.bound <= line.price)
      }
    }
  }

  @Test("are found where most days are given")
  func windows() {
    var random = Seeded(3)
    var test = Self.large(364, &random)
    let request = PricingRequest(prices: test.prices, cutoff: .infinity, effort: .quick)
    guard let line = test.model.price(request).lines.first else {
      Issue.record("no line")
      return
    }
    let kinds = test.rules.kindCount
    let given = Set(line.options)
    for option in test.prices.options.indices where !(98..<126).contains(option / kinds) {
      if !given.contains(option) { test.prices.options[option] = .infinity }
    }
    test.prices.required = line.options.filter { !(98..<126).contains($0 / kinds) }
    let exact = test.model.price(
      PricingRequest(prices: test.prices, cutoff: .infinity, effort: .exact))
    #expect(exact.lines.count == 1)
    #expect(exact.lines.allSatisfy { test.allows($0.options) && $0.price <= line.price })
    #expect(exact.lines.first?.price == exact.bound)
  }

  /// Many kinds with nested successions over a long horizon.
  private static func large(_ days: Int, _ random: inout Seeded) -> StretchCase {
    var test = StretchCase(&random, days: 7...7, kinds: 1...1)
    var rules = StretchRules(dayCount: days, minutes: (0..<32).map { 360 + 30 * ($0 % 13) })
    for kind in 0..<32 {
      for next in 0..<32 { rules.mayFollow[kind][next] = next / 2 * 2 + 20 >= kind }
      if kind.isMultiple(of: 5) { rules.mostOfKind[kind] = days / 10 }
    }
    (rules.mostWorkDays, rules.leastWorkDays, rules.leastFreeDays) = (5, 2, 2)
    rules.mostWeekends = days / 14
    (rules.leastMinutes, rules.mostMinutes) = (days * 260, days * 290)
    test.rules = rules
    test.prices = LinePrices(
      options: (0..<days * 32).map { _ in Double(random.number(-1000...800)) })
    return test
  }
}
