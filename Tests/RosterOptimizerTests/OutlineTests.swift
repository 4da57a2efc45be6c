import Rostering
import TestSupport
import Testing

@testable import RosterOptimizer

/// Outlines are a short cut, never another answer: at random prices the line that they lead to costs
/// what the search among all that rules look at finds.
struct OutlineTests {
  @Test(arguments: 0..<40)
  func outlinesAndLabelsAgree(seed: Int) {
    var scenario = RandomScenario(seed, .small)
    let agenda = scenario.agenda()
    var random = Seeded(seed)
    for burden in [RosterProblem.BurdenPricing.onLines, .inCommon] {
      for space in RosterProblem(agenda, burden: burden).spaces {
        for _ in 0..<4 { agree(space, prices(space, &random), random.number(0...600)) }
      }
    }
  }

  /// The same under the layers of law and agreement, with all their exceptions.
  @Test(arguments: 0..<30)
  func outlinesAndLabelsAgreeUnderTheLaw(seed: Int) {
    let lines = RandomLines(seed)
    guard lines.agenda.horizon.weekCount == 1 else { return }
    var random = Seeded(seed)
    for _ in 0..<4 { agree(lines.space, prices(lines.space, &random), random.number(0...600)) }
  }

  private func agree(_ space: LineSpace, _ prices: LinePrices, _ burden: Int) {
    let cutoff = 200.0
    let found = LineGenerator.cheapest(space, prices, below: cutoff, burden: burden)
    var labels = LabelSearch(PricedLines(space, prices, below: cutoff, burdens: [0]))
    let expected = labels.findings(width: .max, count: 1).first
    #expect((found == nil) == (expected == nil))
    guard let found, let expected else { return }
    #expect(abs(found.price - expected.price) < 1e-5)
    #expect(abs(found.price - price(of: found.line, space, prices)) < 1e-5)
    for cheap in LineGenerator.cheap(space, prices, below: cutoff, burden: burden) {
      #expect(cheap.price > expected.price - 1e-5)
      #expect(abs(cheap.price - price(of: cheap.line, space, prices)) < 1e-5)
    }
  }

  /// Prices at which some duties are worth having.
  private func prices(_ space: LineSpace, _ random: inout Seeded) -> LinePrices {
    let (must, people) = random.pick([(1.0, 0.0), (0, 1), (0.5, 1), (2, 0.25)])
    return LinePrices(
      options: space.options.map { option in
        must * Double(option.cost.must) + people * Double(option.cost.people)
          - Double(random.number(-300...300))
      }, must: must, people: people)
  }

  /// What a line costs by its own account.
  private func price(of line: [Int], _ space: LineSpace, _ prices: LinePrices) -> Double {
    let cost: Score = space.cost(of: line)
    return line.reduce(
      prices.must * Double(cost.must) + prices.people * Double(cost.people)
    ) { total, option in
      let own = space.options[option].cost
      return total + prices.options[option] - prices.must * Double(own.must)
        - prices.people * Double(own.people)
    }
  }
}
