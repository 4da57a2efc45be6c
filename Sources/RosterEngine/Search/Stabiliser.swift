/// Damps the duals from round to round, for those of a degenerate program swing (Neame 1999;
/// Pessoa et al. 2018).
struct Stabiliser {
  private let weight: Double
  private var centre: [Double] = []

  /// The nearer `weight` is to 1, the more the past counts; 0 for none of it.
  init(_ weight: Double) {
    self.weight = weight
  }

  /// Where to price when the program has `duals`.
  mutating func point(_ duals: [Double]) -> [Double] {
    guard weight > 0 else { return duals }
    guard centre.count == duals.count else {
      centre = duals
      return duals
    }
    for row in duals.indices { centre[row] += (1 - weight) * (duals[row] - centre[row]) }
    return centre
  }

  /// Forgets the past.
  mutating func reset() { centre = [] }
}
