import LinearProgramming

/// The common rows whose columns stand in no other row, and what those columns make a sum cost.
///
/// What is short of such a row or over it has a price of its own, so a roster can be changed and
/// valued there row by row.
struct SeparableRows: Sendable {
  /// What a separable row costs: by level, for each unit short and over.
  struct Penalty: Sendable {
    var lower: Double
    var upper: Double
    var short: [Double]
    var over: [Double]
    /// Whether it can be short, or over, at any cost.
    var mayBeShort = false
    var mayBeOver = false
  }

  /// By row; nil where the row is not separable.
  let penalties: [Penalty?]

  /// Whether every row is separable.
  var isWhole: Bool { penalties.allSatisfy { $0 != nil } }

  init(_ problem: Problem) {
    let none = [Double](repeating: 0, count: problem.levels.count)
    var penalties: [Penalty?] = problem.rows.map {
      Penalty(lower: $0.lower, upper: $0.upper, short: none, over: none)
    }
    for column in problem.columns {
      guard column.entries.count == 1, column.role == .plain, column.upper.isInfinite else {
        for entry in column.entries { penalties[entry.row.index] = nil }
        continue
      }
      let (row, value) = (column.entries[0].row.index, column.entries[0].value)
      let costs = column.costs.map { Double($0) / abs(value) }
      if value > 0 {
        penalties[row]?.short = costs
        penalties[row]?.mayBeShort = true
      } else {
        penalties[row]?.over = costs
        penalties[row]?.mayBeOver = true
      }
    }
    self.penalties = penalties
  }

  /// What a sum of lines costs in a row, on one level.
  func cost(_ row: Int, _ sum: Double, level: Int) -> Double {
    guard let penalty = penalties[row] else { return 0 }
    if sum < penalty.lower { return (penalty.lower - sum) * penalty.short[level] }
    if sum > penalty.upper { return (sum - penalty.upper) * penalty.over[level] }
    return 0
  }
}

extension Problem {
  /// By row: the sum of these lines.
  func sums(_ lines: [[Int]]) -> [Double] {
    var sums = [Double](repeating: 0, count: rows.count)
    for (worker, line) in lines.enumerated() { add(line, of: worker, times: 1, to: &sums) }
    return sums
  }

  /// Adds what a line puts in the rows.
  func add(_ line: [Int], of worker: Int, times factor: Double, to sums: inout [Double]) {
    addOptions(line, of: worker, times: factor, to: &sums)
    let person = workers[worker]
    for (row, value) in zip(person.traitRows, person.model.traits(of: line)) {
      sums[row] += factor * value
    }
  }

  /// Adds what options by themselves put in the rows.
  func addOptions(_ options: [Int], of worker: Int, times factor: Double, to sums: inout [Double]) {
    let entries = workers[worker].entries
    for option in options {
      for (row, value) in entries[option] { sums[row] += factor * value }
    }
  }
}
