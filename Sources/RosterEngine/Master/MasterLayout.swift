import LinearProgramming

/// The master program without its lines: where rows and columns stand.
///
/// Minimise the cost of one level subject to the common rows of the problem and
/// - *line of w*: each worker has one line;
/// - *cost of level l*: what an earlier level has reached is kept.
///
/// Artificial columns keep it feasible while lines are still to be found: a worker without a line,
/// cost beyond the cap of a level, and what goes beyond a decided sum.
struct MasterLayout {
  let program: LinearProgram
  /// By worker: the row that gives her one line.
  let firstLineRow: Int
  /// By level but the last: the row that caps its cost.
  let firstCapRow: Int
  /// By column: what it costs on each level, and whether no roster holds it.
  let costs: [[Int]]
  let isArtificial: [Bool]
  /// Common columns that stand in for nobody, by the column that must be held.
  let standIns: [Int: [Int]]

  /// By sum: the column of what goes beyond it.
  let firstExcessColumn: Int

  /// By level: sums that can rise at no cost whatever the lines are, which makes nothing whole.
  let floatingSums: [Set<Int>]

  var fixedColumnCount: Int { costs.count }
  func lineRow(_ worker: Int) -> Int { firstLineRow + worker }
  func capRow(_ level: Int) -> Int { firstCapRow + level }

  init(_ problem: Problem) {
    let levels = problem.levels
    let none = [Int](repeating: 0, count: levels.count)
    var program = LinearProgram()
    for row in problem.rows { _ = program.addRow(row) }
    firstLineRow = problem.rows.count
    for worker in problem.workers {
      _ = program.addRow(Row(name: "line of \(worker.name)", lower: 1, upper: 1))
    }
    let firstCapRow = firstLineRow + problem.workers.count
    for level in levels.indices.dropLast() {
      _ = program.addRow(Row(name: "cost of level \(level)"))
    }
    var (costs, isArtificial, standIns) = ([[Int]](), [Bool](), [Int: [Int]]())
    for (number, column) in problem.columns.enumerated() {
      var upper = column.upper
      if case .standIn(let held) = column.role {
        upper = 0
        standIns[held, default: []].append(number)
      }
      let caps = Self.capEntries(column.costs, levels, firstCapRow)
      _ = program.addColumn(
        Column(
          name: column.name, cost: 0, upper: upper, isInteger: column.isInteger,
          entries: column.entries + caps))
      costs.append(column.costs)
      isArtificial.append(column.role != .plain)
    }
    func addArtificial(_ name: String, row: Int, value: Double, upper: Double) {
      let entry = Column.Entry(row: RowIndex(row), value: value)
      _ = program.addColumn(Column(name: name, cost: 0, upper: upper, entries: [entry]))
      costs.append(none)
      isArtificial.append(true)
    }
    for (number, worker) in problem.workers.enumerated() {
      addArtificial("no line of \(worker.name)", row: firstLineRow + number, value: 1, upper: 1)
    }
    for level in levels.indices.dropLast() {
      addArtificial(
        "excess of level \(level)", row: firstCapRow + level, value: -1, upper: .infinity)
    }
    firstExcessColumn = costs.count
    for sum in problem.sums.indices {
      _ = program.addColumn(Column(name: "excess of sum \(sum)", cost: 0))
      costs.append(none)
      isArtificial.append(true)
    }
    floatingSums = levels.indices.map { problem.floatingSums(level: $0) }
    (self.program, self.firstCapRow) = (program, firstCapRow)
    (self.costs, self.isArtificial, self.standIns) = (costs, isArtificial, standIns)
  }

  /// Where costs enter the rows that cap levels.
  static func capEntries(_ costs: [Int], _ levels: [Problem.Objective], _ firstCapRow: Int)
    -> [Column.Entry]
  {
    levels.indices.dropLast().compactMap { level in
      costs[level] == 0
        ? nil
        : Column.Entry(
          row: RowIndex(firstCapRow + level), value: levels[level].scaled(costs[level]))
    }
  }
}

extension Problem {
  /// Sums with a column that another one on its row cancels, at no cost of both on a level.
  fileprivate func floatingSums(level: Int) -> Set<Int> {
    /// What a unit of a row costs by a column that stands in no other.
    func price(_ column: CommonColumn) -> (row: Int, isShort: Bool, price: Double)? {
      guard column.entries.count == 1, column.role == .plain else { return nil }
      let entry = column.entries[0]
      let price = Double(column.costs[level]) / abs(entry.value)
      return (entry.row.index, entry.value > 0, price)
    }
    var least: [[Double]] = Array(repeating: [.infinity, .infinity], count: rows.count)
    for case let found? in columns.map(price) {
      let side = found.isShort ? 0 : 1
      least[found.row][side] = min(least[found.row][side], found.price)
    }
    return Set(
      sums.indices.filter { sum in
        sums[sum].contains { column in
          guard let found = price(columns[column]) else { return false }
          return found.price + least[found.row][found.isShort ? 1 : 0] <= 0
        }
      })
  }
}

extension Problem.Objective {
  /// A cost in the size the linear program works with.
  func scaled(_ cost: Int) -> Double { Double(cost) / scale }

  /// A bound on the cost of a roster as one on the sum of the columns.
  func scaledBound(_ cost: Int) -> Double { scaled(cost - offset) }

  /// The least possible cost of a roster whose columns cost no less than `value`.
  func roundedUp(_ value: Double) -> Int {
    let slack = 1e-6 * max(1, abs(value)) * scale
    let cost = value * scale - slack + Double(offset)
    let granules = (cost / Double(granule)).rounded(.up)
    return Int(max(-1e15, min(1e15, granules))) * granule
  }
}
