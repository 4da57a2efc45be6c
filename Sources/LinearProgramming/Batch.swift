/// Columns or rows as GLPK takes them: flat arrays, indices from 1.
struct Batch {
  /// Where the entries of each item begin, and where those of the last end.
  private(set) var starts: [Int32] = [0]
  private(set) var indices: [Int32] = []
  private(set) var values: [Double] = []
  private(set) var lower: [Double] = []
  private(set) var upper: [Double] = []

  /// For each index the place of its latest entry, to find entries of the same index.
  private var places: [Int]

  /// An empty batch whose entries have indices below `width`.
  init(width: Int, reserving items: Int) {
    places = [Int](repeating: -1, count: width)
    starts.reserveCapacity(items + 1)
    lower.reserveCapacity(items)
    upper.reserveCapacity(items)
  }

  var count: Int32 { Int32(lower.count) }

  /// Adds one entry to the item at hand. GLPK refuses two of the same index, so they are merged.
  ///
  /// - Returns: whether there is such an index.
  mutating func add(index: Int, value: Double) -> Bool {
    guard places.indices.contains(index) else { return false }
    if places[index] >= Int(starts[starts.count - 1]) {
      values[places[index]] += value
    } else {
      places[index] = values.count
      indices.append(Int32(index + 1))
      values.append(value)
    }
    return true
  }

  /// The first coefficient of the item at hand that is no number.
  var firstNotFinite: Double? {
    values[Int(starts[starts.count - 1])...].first { !$0.isFinite }
  }

  /// Ends the item at hand.
  mutating func close(lower: Double, upper: Double) {
    self.lower.append(lower)
    self.upper.append(upper)
    starts.append(Int32(values.count))
  }
}
