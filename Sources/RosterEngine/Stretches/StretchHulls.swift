/// Of each stretch the prices that can be the least at some worth of a unit of minutes.
struct StretchHulls: Sendable {
  /// By stretch: where its prices start; the last number is the end of all.
  private var starts: [Int] = [0]
  /// In ascending order of units within a stretch.
  private var units: [Int] = []
  private var prices: [Double] = []

  init(_ network: StretchNetwork) {
    starts.reserveCapacity(network.stretches.count + 1)
    for stretch in network.stretches {
      for offset in 0..<stretch.width {
        var price = Double.infinity
        for state in 0..<network.groups.countStates {
          price = min(price, network.prices[stretch.offset + state * stretch.width + offset])
        }
        if price < .infinity { add(stretch.least + offset, price) }
      }
      starts.append(units.count)
    }
  }

  /// By stretch: its least price at given worths, and the units of that.
  func ways(_ network: StretchNetwork, _ unitPrice: Double, _ weekendPrice: Double)
    -> [(price: Double, units: Int)]
  {
    network.stretches.indices.map { number in
      var best = (price: Double.infinity, units: 0)
      for place in starts[number]..<starts[number + 1] {
        let price = prices[place] + unitPrice * Double(units[place])
        if price < best.price { best = (price, units[place]) }
      }
      best.price += weekendPrice * Double(network.stretches[number].weekends)
      return best
    }
  }

  /// Adds a price, and drops those that are above the straight line between their neighbours.
  private mutating func add(_ more: Int, _ price: Double) {
    while let first = starts.last, units.count - first >= 2 {
      let (last, before) = (units.count - 1, units.count - 2)
      let rise = (price - prices[before]) * Double(units[last] - units[before])
      if (prices[last] - prices[before]) * Double(more - units[before]) < rise { break }
      units.removeLast()
      prices.removeLast()
    }
    units.append(more)
    prices.append(price)
  }
}
