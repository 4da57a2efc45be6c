import Rostering

/// The lines of a worker at given prices, with what all searches among them share.
struct PricedLines {
  /// A way to begin the horizon.
  struct Beginning {
    let state: LineState
    let price: Double
    let node: Int
    /// What ends the shift that began before the horizon, if there was one.
    let shift: Int?
  }

  let space: LineSpace
  let prices: LinePrices
  /// By day.
  let sweeps: [ShiftSweep]
  /// By tangent to the price of burden: a bound. One is enough where that price is a straight line.
  let bounds: [CompletionBound]
  /// The highest of them from the start of the horizon.
  let bound: CompletionBound
  /// Lines at this price or a higher one are of no interest; rewards are part of it.
  let cutoff: Double
  private let openSweep: ShiftSweep?

  init(_ space: LineSpace, _ prices: LinePrices, below cutoff: Double, burdens: [Int]) {
    self.space = space
    self.prices = prices
    self.cutoff = cutoff - prices.totalReward - LineGenerator.tolerance
    sweeps = space.networks.map { ShiftSweep($0, prices) }
    openSweep = space.openNetwork.map { ShiftSweep($0, prices) }
    let costs = sweeps.flatMap(\.costs)
    bounds = burdens.map { burden in
      CompletionBound(space, costs, prices, BurdenTangent(at: burden, space.terms, prices))
    }
    bound = bounds.reduce(bounds[0]) { $1.fromStart > $0.fromStart ? $1 : $0 }
  }

  var dayCount: Int { sweeps.count }
  /// Whether the price of burden rises with it.
  var isConvex: Bool { !bound.tangent.isExact }

  /// The ways to begin the horizon that the counters know of.
  func beginnings() -> [Beginning] {
    let idle =
      prices.must * Double(space.idleCost.must) + prices.people * Double(space.idleCost.people)
    let past = space.carriedIn.state
    return space.beginnings.compactMap { shift, state in
      let sweep = shift.flatMap { openSweep?.costs[$0] } ?? 0
      return space.counters.start[state.counters(on: 0, space.terms)].map { node in
        Beginning(
          state: state, price: idle + sweep + change(from: past, to: state), node: node,
          shift: shift)
      }
    }
  }

  /// What a step costs besides the price of its duties: hours, burden, and the part of a last
  /// session that nobody asked for.
  func change(from state: LineState, to next: LineState) -> Double {
    let burden =
      prices.people == 0
      ? 0 : space.terms.burdenCost(next.burden) - space.terms.burdenCost(state.burden)
    return prices.people * Double(next.hoursCost - state.hoursCost + burden)
      + prices.must * Double(next.surplus - state.surplus)
  }

  /// The least that the rest of a line adds from `node` on, with this burden so far.
  func rest(after burden: Int, from node: Int) -> Double {
    bound.least[node] - bound.tangent.excess(burden)
  }

  /// The duties of a line's shifts, by day and number, as positions among the worker's options; day
  /// −1 stands for what ends the shift that began before the horizon.
  func duties(_ shifts: [(day: Int, number: Int)]) -> [Int] {
    shifts.flatMap { day, number in
      let sweep = day < 0 ? openSweep : sweeps[day]
      let network = day < 0 ? space.openNetwork : space.networks[day]
      guard let sweep, let network else { return [Int]() }
      return sweep.duties(of: number, network)
    }
  }
}
