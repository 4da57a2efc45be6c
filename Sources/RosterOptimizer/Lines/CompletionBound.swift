/// A lower bound on what the rest of a line still costs, by node of the counter network.
///
/// Burden has a convex price, so the price of a line's burden is at least that of a tangent to it:
/// the bound charges every shift at the tangent's slope, and `tangent` says what a line pays beyond
/// that. Labels that cannot beat the best line known even so are not extended.
struct CompletionBound {
  /// By shift of all days: its price, burden at the slope included.
  let shiftPrices: [Double]
  /// By group: the least price of its shifts.
  let groupPrices: [Double]
  /// By kind of arc: what it costs beside the price of its shift.
  let kindCosts: [Double]
  /// By node: the least that all shifts from its day on add.
  let least: [Double]
  let tangent: BurdenTangent

  init(_ space: LineSpace, _ costs: [Double], _ prices: LinePrices, _ tangent: BurdenTangent) {
    let network = space.counters
    self.tangent = tangent
    let slope = tangent.slope
    let shiftPrices =
      slope == 0 ? costs : zip(costs, space.burdens).map { $0 + slope * Double($1) }
    self.shiftPrices = shiftPrices
    groupPrices = Self.leastByGroup(shiftPrices, space)
    kindCosts = network.kinds.map {
      prices.people * Double($0.hoursCost) + prices.must * Double($0.surplus)
    }
    least = Self.solve(
      network,
      zip(network.kinds, kindCosts).map { [groupPrices] kind, cost in
        cost + groupPrices[Int(kind.group)]
      })
  }

  /// A lower bound on the price of all lines, but for what begins the horizon.
  var fromStart: Double { (least.first ?? 0) + tangent.offset }

  /// What taking an arc adds at least, but for the price of its shift.
  func rest(along arc: CounterNetwork.Arc) -> Double {
    kindCosts[Int(arc.kind)] + least[Int(arc.target)]
  }

  private static func leastByGroup(_ shiftPrices: [Double], _ space: LineSpace) -> [Double] {
    let network = space.counters
    var least = [Double](repeating: .infinity, count: network.firstInGroup.count - 1)
    for day in 0..<network.dayCount {
      let first = space.firstShift[day]
      for group in network.firstGroup[day]..<network.firstGroup[day + 1] {
        for position in network.firstInGroup[group]..<network.firstInGroup[group + 1] {
          least[group] = min(
            least[group], shiftPrices[first + Int(network.groupShifts[position])])
        }
      }
    }
    return least
  }

  /// Every arc leads to a higher node, so one pass backwards does.
  private static func solve(_ network: CounterNetwork, _ kindPrices: [Double]) -> [Double] {
    var least = [Double](repeating: 0, count: network.nodeCount)
    let (allArcs, allFirst, allStay) = (network.arcs, network.firstArc, network.stay)
    let (arcs, firstArc, stay) = (allArcs.span, allFirst.span, allStay.span)
    let prices = kindPrices.span
    var values = least.mutableSpan
    var end = arcs.count
    for node in stay.indices.reversed() {
      let first = firstArc[node]
      var value = values[Int(stay[node])]
      for position in first..<end {
        let arc = arcs[position]
        let through = prices[Int(arc.kind)] + values[Int(arc.target)]
        if through < value { value = through }
      }
      values[node] = value
      end = first
    }
    return least
  }
}

/// A straight line that nowhere lies above the price of burden.
struct BurdenTangent {
  let slope: Double
  /// Where it stands at no burden at all.
  let offset: Double
  private let people: Double
  private let touch: Int
  private let terms: LineTerms

  /// The tangent where the burden of the horizon is `touch`.
  init(at touch: Int, _ terms: LineTerms, _ prices: LinePrices) {
    self.touch = touch
    self.terms = terms
    people = terms.pricesBurden ? prices.people : 0
    let cost = prices.people == 0 ? 0 : terms.burdenCost(touch)
    slope = prices.people == 0 ? 0 : prices.people * Double(terms.burdenCost(touch + 1) - cost)
    offset = prices.people * Double(cost) - slope * Double(touch)
  }

  /// Whether it is no tangent but the price itself.
  var isExact: Bool { people == 0 }

  /// What `burden` costs beyond the tangent: at least 0, and 0 where they touch.
  func excess(_ burden: Int) -> Double {
    guard people != 0 else { return 0 }
    return people * Double(terms.burdenCost(burden)) - slope * Double(burden) - offset
  }

  /// What `burden` costs.
  func cost(_ burden: Int) -> Double { people * Double(terms.burdenCost(burden)) }

  /// Where the tangent stands at `burden`.
  func line(_ burden: Int) -> Double { slope * Double(burden) + offset }

  /// The tangent at `burden`, which costs `cost`, and the least that any burden up to `more` above
  /// it costs beyond the tangent.
  func leastCost(_ burden: Int, _ cost: Double, upTo more: Int) -> Double {
    if burden >= touch { return cost }
    return line(burden) + (burden + more <= touch ? excess(burden + more) : 0)
  }
}
