/// A lower bound on what the rest of a line still costs, by node of the counter network.
///
/// Burden has a convex price, so the price of a line's burden is at least that of a tangent to it:
/// the bound charges every shift at the tangent's slope, and `atLeast` makes up the difference for
/// a partial line. Labels that cannot beat the best line known even so are not extended.
struct CompletionBound {
  /// By day and shift: its price, burden at the slope included.
  let shiftPrices: [[Double]]
  /// By day and group of shifts: the least price of its shifts.
  let groupPrices: [[Double]]
  /// By node: the least that all shifts from its day on add.
  private var least: [Double]
  private let prices: LinePrices
  private let tangent: BurdenTangent

  init(_ space: LineSpace, _ sweeps: [ShiftSweep], _ prices: LinePrices, _ tangent: BurdenTangent) {
    let network = space.counters
    self.prices = prices
    self.tangent = tangent
    let shiftPrices = zip(space.networks, sweeps).map { network, sweep in
      zip(network.shifts, sweep.costs).map { $1 + tangent.slope * Double($0.burden) }
    }
    self.shiftPrices = shiftPrices
    groupPrices = network.groups.indices.map { day in
      network.groups[day].map { $0.reduce(.infinity) { min($0, shiftPrices[day][$1]) } }
    }
    least = Array(repeating: 0, count: network.firstNode.last ?? 0)
    solve(network)
  }

  /// The highest bound from the start of the horizon among those of tangents at `burdens`.
  static func best(
    _ space: LineSpace, _ sweeps: [ShiftSweep], _ prices: LinePrices, burdens: [Int]
  ) -> CompletionBound {
    let bounds = burdens.map { burden in
      CompletionBound(space, sweeps, prices, BurdenTangent(at: burden, space.terms, prices))
    }
    return bounds.reduce(bounds[0]) { best, next in
      next.atLeast(0, burden: 0, from: 0) > best.atLeast(0, burden: 0, from: 0) ? next : best
    }
  }

  /// A lower bound on the price of all lines that begin with a partial line at `node`.
  func atLeast(_ price: Double, burden: Int, from node: Int) -> Double {
    price + least[node] + tangent.slack(burden)
  }

  /// What a bound for a partial line with this burden is lowered by.
  func slack(_ burden: Int) -> Double { tangent.slack(burden) }

  private mutating func solve(_ network: CounterNetwork) {
    let (arcs, firstArc, stay) = (network.arcs, network.firstArc, network.stay)
    for day in network.groups.indices.reversed() {
      let prices = groupPrices[day]
      for node in (network.firstNode[day]..<network.firstNode[day + 1]).reversed() {
        var value = least[stay[node]]
        for position in firstArc[node]..<firstArc[node + 1] {
          let arc = arcs[position]
          value = min(value, through(arc, prices[Int(arc.group)]))
        }
        least[node] = value
      }
    }
  }

  /// The least price of taking an arc by a shift of this price, and of all that follows.
  func through(_ arc: CounterNetwork.Arc, _ shiftPrice: Double) -> Double {
    var rest = least[Int(arc.next)]
    if arc.again >= 0 { rest = min(rest, least[Int(arc.again)]) }
    return shiftPrice + prices.people * Double(arc.hoursCost)
      + prices.must * Double(arc.surplus) + rest
  }
}

/// A straight line that nowhere lies above the price of burden.
struct BurdenTangent {
  let slope: Double
  private let prices: LinePrices
  private let terms: LineTerms
  private let touch: Int

  /// The tangent where the burden of the horizon is `touch`.
  init(at touch: Int, _ terms: LineTerms, _ prices: LinePrices) {
    self.touch = touch
    self.terms = terms
    self.prices = prices
    slope =
      prices.people == 0
      ? 0 : prices.people * Double(terms.burdenCost(touch + 1) - terms.burdenCost(touch))
  }

  /// What the tangent at `burden` lies above what a line with that burden has paid: at most 0.
  func slack(_ burden: Int) -> Double {
    guard prices.people > 0 else { return 0 }
    let tangentPrice =
      prices.people * Double(terms.burdenCost(touch)) + slope * Double(burden - touch)
    return tangentPrice - prices.people * Double(terms.burdenCost(burden))
  }
}
