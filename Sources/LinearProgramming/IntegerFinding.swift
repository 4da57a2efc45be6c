/// What one pass of an integer search found, before it is summed up.
struct IntegerFinding {
  var stopped: IntegerSolution.WhyStopped
  /// By column, if there is a solution.
  var values: [Double]?
  var bound: Double
  var nodes = 0

  init(stopped: IntegerSolution.WhyStopped, values: [Double]? = nil, bound: Double? = nil) {
    self.stopped = stopped
    self.values = values
    self.bound = bound ?? (stopped == .infeasible ? .infinity : -.infinity)
  }

  /// The answer to a program without coefficients, which GLPK does not take: every column goes
  /// to its cheapest bound.
  static func ofColumnsAlone(_ columns: [Column], rows: [Row]) -> IntegerFinding {
    guard rows.allSatisfy({ $0.lower <= 0 && $0.upper >= 0 }) else {
      return IntegerFinding(stopped: .infeasible)
    }
    let values = columns.map { column in
      if column.cost > 0 { return column.lower }
      if column.cost < 0 { return column.upper }
      return min(max(0, column.lower), column.upper)
    }
    guard values.allSatisfy(\.isFinite) else { return IntegerFinding(stopped: .unbounded) }
    return IntegerFinding(stopped: .proven, values: values)
  }
}
