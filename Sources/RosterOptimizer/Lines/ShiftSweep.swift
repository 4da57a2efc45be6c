/// The cheapest way to each shift of a network at given prices.
struct ShiftSweep {
  /// By class of shift: its cost, infinite where it cannot be had.
  private(set) var costs: [Double]
  private var bestNodes: [Int]
  private var bestArcs: [Int]

  init(_ network: ShiftNetwork, _ prices: LinePrices) {
    let count = network.classes.count
    costs = Array(repeating: .infinity, count: network.shifts.count)
    bestNodes = Array(repeating: 0, count: network.shifts.count)
    bestArcs = Array(repeating: -1, count: count)
    var nodeCosts = [Double](repeating: .infinity, count: count)
    nodeCosts[0] = 0
    for node in 0..<count {
      for position in network.firstArc[node]..<network.firstArc[node + 1] {
        let arc = network.arcs[position]
        let cost =
          nodeCosts[arc.from] + prices.options[arc.option] + prices.people * Double(arc.idle)
        if cost < nodeCosts[node] {
          nodeCosts[node] = cost
          bestArcs[node] = position
        }
      }
      let shift = network.classes[node]
      if shift >= 0, nodeCosts[node] < costs[shift] {
        costs[shift] = nodeCosts[node]
        bestNodes[shift] = node
      }
    }
  }

  /// The duties of the cheapest way to `shift`, as positions among the worker's options.
  func duties(of shift: Int, _ network: ShiftNetwork) -> [Int] {
    var duties: [Int] = []
    var node = bestNodes[shift]
    while bestArcs[node] >= 0 {
      let arc = network.arcs[bestArcs[node]]
      duties.append(arc.option)
      node = arc.from
    }
    return duties.reversed()
  }
}
