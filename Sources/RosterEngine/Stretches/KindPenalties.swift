/// What kinds of shift cost on top where a line would have too many of them.
struct KindPenalties {
  /// How often penalties are changed before it is given up.
  static let rounds = 8

  /// By kind: its penalty.
  private(set) var values: [Double]
  private var low: [Double]
  private var high: [Double]
  private let most: [Int?]
  private let first: Double

  init(_ terms: StretchTerms, _ prices: LinePrices) {
    most = terms.rules.mostOfKind
    values = most.map { _ in 0 }
    low = values
    high = most.map { _ in .infinity }
    var (sum, count) = (0.0, 0)
    for price in prices.options where price < .infinity {
      sum += abs(price)
      count += 1
    }
    first = count > 0 && sum > 0 ? sum / Double(count) : 1
  }

  /// What a line within all limits pays in penalties at most.
  var allowed: Double {
    values.indices.reduce(0) { sum, kind in
      values[kind] > 0 ? sum + values[kind] * Double(most[kind] ?? 0) : sum
    }
  }

  /// Makes kinds dearer that a line has too many of, and cheaper those that it could have more of.
  ///
  /// - Returns: whether penalties have changed.
  mutating func adapt(to line: [Int], broken: [Int]) -> Bool {
    var counts = values.map { _ in 0 }
    for option in line { counts[option % values.count] += 1 }
    var hasChanged = false
    for kind in values.indices {
      guard let most = most[kind] else { continue }
      if counts[kind] > most {
        low[kind] = values[kind]
        values[kind] =
          high[kind] < .infinity
          ? (low[kind] + high[kind]) / 2 : max(first, 2 * values[kind])
        hasChanged = true
      } else if counts[kind] < most && values[kind] > 0 {
        high[kind] = values[kind]
        values[kind] = (low[kind] + high[kind]) / 2
        hasChanged = true
      }
    }
    return hasChanged
  }
}
