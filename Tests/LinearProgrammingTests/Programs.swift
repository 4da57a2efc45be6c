import LinearProgramming

extension LinearProgram {
  /// A program of rows `(lower, upper)` and columns `(cost, lower, upper, coefficients by row)`.
  init(
    rows: [(Double, Double)], columns: [(Double, Double, Double, [Double])],
    isInteger: Bool = false
  ) {
    self.init()
    for (i, bounds) in rows.enumerated() {
      addRow(Row(name: "row \(i)", lower: bounds.0, upper: bounds.1))
    }
    for (j, column) in columns.enumerated() {
      addColumn(
        Column(
          name: "column \(j)", cost: column.0, lower: column.1, upper: column.2,
          isInteger: isInteger, entries: Column.entries(column.3)))
    }
  }
}

extension Column {
  /// Entries from a dense column, without its zeros.
  static func entries(_ values: [Double]) -> [Entry] {
    values.enumerated().filter { $0.element != 0 }
      .map { Entry(row: RowIndex($0.offset), value: $0.element) }
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Equal up to what a solver in floating point can promise.
func isClose(_ left: Double, _ right: Double, tolerance: Double = 1e-6) -> Bool {
  abs(left - right) <= tolerance * max(1, abs(left), abs(right))
}
