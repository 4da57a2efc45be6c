import Rostering

/// Finds the cheapest legal line of a worker at given prices.
///
/// Most lines are decided by a handful of figures, so a search among outlines comes first. The
/// cheapest outline is a lower bound, and where it is that of a legal line it is the answer. Only
/// where it breaks a rule that outlines do not know, all that rules look at is searched.
enum LineGenerator {
  /// A line: its duties as positions among the worker's options, and its price.
  struct Finding: Sendable {
    let line: [Int]
    let price: Double
  }

  /// Two prices closer than this are taken as equal.
  static let tolerance = 1e-7

  /// The cheapest line below `cutoff`, or nil if there is none. The bounds are best where the burden
  /// of a good line is about `burden`.
  static func cheapest(
    _ space: LineSpace, _ prices: LinePrices, below cutoff: Double, burden: Int
  ) -> Finding? {
    let step = space.terms.burdenStep
    let isConvex = prices.people != 0 && space.terms.pricesBurden
    let nearby = isConvex ? [burden, max(0, burden - step), burden + step] : [0]
    return findings(PricedLines(space, prices, below: cutoff, burdens: nearby)).first
  }

  /// Some cheap lines below `cutoff` that differ in more than their hours beside the street, found
  /// quickly: only so many labels of each day are extended, so there may be a line where none is
  /// found.
  static func cheap(
    _ space: LineSpace, _ prices: LinePrices, below cutoff: Double, burden: Int
  ) -> [Finding] {
    let lines = PricedLines(space, prices, below: cutoff, burdens: [burden])
    return findings(lines, width: 16, count: 2)
  }

  private static func findings(_ lines: PricedLines, width: Int = .max, count: Int = 1)
    -> [Finding]
  {
    var outlines = OutlineSearch(lines)
    if let found = outlines.findings(width: width, count: count) { return found }
    var labels = LabelSearch(lines)
    return labels.findings(width: width, count: count)
  }
}
