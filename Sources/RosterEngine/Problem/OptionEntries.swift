/// Where the options of a worker enter the common rows, as one flat table.
///
/// Workers with the same options share one value, so a long horizon is held once.
public struct OptionEntries: Sendable {
  /// Where the entries of each option begin; one more marks the end.
  private(set) var starts: [Int32] = [0]
  private(set) var rows: [Int32] = []
  private(set) var values: [Double] = []

  /// The entries of every option, in order.
  public init(_ options: [[(row: Int, value: Double)]]) {
    starts.reserveCapacity(options.count + 1)
    for entries in options {
      for (row, value) in entries {
        rows.append(Int32(row))
        values.append(value)
      }
      starts.append(Int32(rows.count))
    }
  }

  /// The number of options.
  public var count: Int { starts.count - 1 }

  /// The rows that an option enters, and with what coefficient.
  public subscript(option: Int) -> [(row: Int, value: Double)] {
    (Int(starts[option])..<Int(starts[option + 1])).map { (Int(rows[$0]), values[$0]) }
  }

  /// Adds what every option is worth at `duals`, times `factor`, to `prices`.
  func add(_ duals: [Double], times factor: Double, to prices: inout [Double]) {
    for option in prices.indices {
      var worth = 0.0
      for position in Int(starts[option])..<Int(starts[option + 1]) {
        worth += duals[Int(rows[position])] * values[position]
      }
      prices[option] += factor * worth
    }
  }
}
