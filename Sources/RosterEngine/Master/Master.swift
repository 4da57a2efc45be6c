import LinearProgramming

/// The master program in the solver: the rows of the problem, and as columns the lines found so far.
///
/// It lives on the thread that made it.
final class Master {
  let problem: Problem
  let layout: MasterLayout
  private(set) var pool: [PooledLine] = []
  /// What all has taken so far, about in seconds, as far as it can be told from its size: the same on
  /// every run and every machine.
  private(set) var work = 0.0
  private var numbers: [PooledLine: Int] = [:]
  /// By worker: the line found last; empty if there is none.
  private(set) var latest: [[Int]]
  /// The level that is minimised.
  private(set) var level = 0
  private(set) var decisions: Decisions
  /// By level: the cost that it may not exceed; nil for any.
  private(set) var caps: [Int?]
  /// Whether only artificial columns have a price: to see if there is any roster at all.
  private(set) var isProbing = false
  /// Lines beyond this number are dropped, the dearest first.
  private var mostLines: Int
  /// The price of an artificial column: about what a roster costs, and raised where that proves
  /// too little.
  private var artificialPrice = 0.0
  private var session: LPSession
  /// Rows that hold decided sums, by sum; they stand behind all others.
  private var sumRows: [Int: Int] = [:]

  init(_ problem: Problem) throws(SolverError) {
    self.problem = problem
    layout = MasterLayout(problem)
    session = try LPSession(layout.program)
    decisions = Decisions(workerCount: problem.workers.count)
    latest = Array(repeating: [], count: problem.workers.count)
    caps = Array(repeating: nil, count: problem.levels.count)
    mostLines = max(500, 4 * layout.program.rows.count)
    try aim(at: 0, caps: caps)
    try obey(problem.decided)
  }

  /// The level that is minimised.
  var objective: Problem.Objective { problem.levels[level] }

  /// Minimises `level` from now on, with other levels capped at these costs.
  func aim(at level: Int, caps: [Int?]) throws(SolverError) {
    self.level = level
    self.caps = caps
    for capped in problem.levels.indices.dropLast() {
      let cap = caps[capped].map { problem.levels[capped].scaledBound($0) } ?? .infinity
      try session.setBounds(of: RowIndex(layout.capRow(capped)), lower: -.infinity, upper: cap)
    }
    artificialPrice = min(objective.scaled(objective.ceiling), Self.highestPrice)
    try setCosts()
  }

  /// Gives a price to nothing but artificial columns, or goes back to the level.
  func probe(_ isProbing: Bool) throws(SolverError) {
    self.isProbing = isProbing
    try setCosts()
  }

  /// Makes artificial columns dearer, where they were in use though there is something else.
  func raiseArtificialPrice() throws(SolverError) {
    artificialPrice = max(artificialPrice, min(10 * artificialPrice, Self.highestPrice))
    try setCosts()
  }

  /// Makes artificial columns as dear as they can be, for bounds on whole rosters, which hold none.
  func priceOutArtificialColumns() throws(SolverError) {
    artificialPrice = Self.highestPrice
    try setCosts()
  }

  /// No cost on a level comes near to this.
  private static let highestPrice = 1e6

  private func setCosts() throws(SolverError) {
    let fixed = (0..<layout.fixedColumnCount).map { cost(ofFixed: $0) }
    try session.setCosts(fixed + pool.map { cost(of: $0) })
  }

  /// The price of a column that is no line.
  func cost(ofFixed column: Int) -> Double {
    if layout.isArtificial[column] { return isProbing ? 1 : artificialPrice }
    return isProbing ? 0 : objective.scaled(layout.costs[column][level])
  }

  private func cost(of line: PooledLine) -> Double {
    isProbing ? 0 : objective.scaled(line.costs[level])
  }

  /// Adds lines that are not there yet, and returns how many.
  @discardableResult
  func add(_ found: [PooledLine]) throws(SolverError) -> Int {
    let first = pool.count
    for line in found {
      latest[line.worker] = line.options
      guard numbers[line] == nil else { continue }
      numbers[line] = pool.count
      pool.append(line)
    }
    let columns = pool[first...].map { line in
      var column = self.column(of: line)
      column.upper = allows(line) ? .infinity : 0
      return column
    }
    if !columns.isEmpty { _ = try session.addColumns(columns) }
    return columns.count
  }

  /// A line as column of the program.
  func column(of line: PooledLine) -> Column {
    let worker = problem.workers[line.worker]
    var entries = [Column.Entry(row: RowIndex(layout.lineRow(line.worker)), value: 1)]
    for option in line.options {
      entries += worker.entries[option].map {
        Column.Entry(row: RowIndex($0.row), value: $0.value)
      }
    }
    for (row, value) in zip(worker.traitRows, worker.model.traits(of: line.options)) {
      entries.append(Column.Entry(row: RowIndex(row), value: value))
    }
    entries += MasterLayout.capEntries(line.costs, problem.levels, layout.firstCapRow)
    return Column(name: "line", cost: cost(of: line), entries: entries)
  }

  /// Whether a line keeps what is decided.
  func allows(_ line: PooledLine) -> Bool {
    decisions.allow(line.options, of: line.worker, problem.workers[line.worker].model)
  }

  /// Solves the program as it stands; with too many lines in it, the dearest are dropped.
  func solve(_ watch: Watch) throws -> LPSolution {
    var solution = try session.solve(SimplexLimits(time: watch.remaining))
    note(solution)
    if solution.holds == .optimal, pool.count > mostLines {
      try keepBestLines(solution.reducedCosts)
      solution = try session.solve(SimplexLimits(time: watch.remaining))
    }
    guard solution.holds == .optimal else { throw SearchError(solution.stopped) }
    return solution
  }

  /// Books a round: simplex iterations grow dear with the square of the rows, pricing with options.
  private func note(_ solution: LPSolution) {
    let rows = Double(layout.program.rows.count)
    let options = problem.workers.reduce(0) { $0 + $1.entries.count }
    work += 2e-4 + 0.75e-9 * rows * rows * Double(solution.iterations) + 1e-7 * Double(options)
  }

  /// What the lines at hand cost at best, in the unit of the program.
  func valueOfLinesAtHand() throws(SolverError) -> Double { try session.solve().objective }

  /// Drops the half of the lines that is dearest at the duals at hand, for many are a burden to the
  /// simplex method. The limit rises each time, or the same lines might come and go for ever.
  private func keepBestLines(_ reducedCosts: [Double]) throws(SolverError) {
    let first = layout.fixedColumnCount
    let byCost = pool.indices.sorted {
      (reducedCosts[first + $0], $0) < (reducedCosts[first + $1], $1)
    }
    let dropped = byCost.dropFirst(mostLines / 2).sorted()
    mostLines += mostLines / 5
    try session.removeColumns(dropped.map { ColumnIndex(first + $0) })
    let isDropped = Set(dropped)
    pool = pool.indices.filter { !isDropped.contains($0) }.map { pool[$0] }
    numbers = Dictionary(uniqueKeysWithValues: pool.enumerated().map { ($0.element, $0.offset) })
  }
}

// Decisions.
extension Master {
  /// Holds only what `next` allows.
  func obey(_ next: Decisions) throws(SolverError) {
    let columns = Set(decisions.columns.keys).union(next.columns.keys)
    for column in columns.sorted() where decisions.columns[column] != next.columns[column] {
      try setBounds(column, next.columns[column])
    }
    for sum in Set(decisions.sums.keys).union(next.sums.keys).sorted()
    where decisions.sums[sum] != next.sums[sum] {
      try setBounds(sum: sum, next.sums[sum])
    }
    let changed = next.workers.indices.filter { next.workers[$0] != decisions.workers[$0] }
    let before = decisions
    decisions = next
    guard !changed.isEmpty else { return }
    let isChanged = Set(changed)
    for (number, line) in pool.enumerated() where isChanged.contains(line.worker) {
      let model = problem.workers[line.worker].model
      let isAllowed = allows(line)
      guard isAllowed != before.allow(line.options, of: line.worker, model) else { continue }
      let column = ColumnIndex(layout.fixedColumnCount + number)
      try session.setBounds(of: column, lower: 0, upper: isAllowed ? .infinity : 0)
    }
  }

  private func setBounds(_ column: Int, _ range: Decisions.Range?) throws(SolverError) {
    let usual = problem.columns[column].upper
    let (least, most) = bounds(range, usual)
    try session.setBounds(of: ColumnIndex(column), lower: least, upper: max(least, most))
    for standIn in layout.standIns[column] ?? [] {
      let isHeld = range?.least == Int(usual.isFinite ? usual : 1)
      try session.setBounds(
        of: ColumnIndex(standIn), lower: 0, upper: isHeld ? problem.columns[standIn].upper : 0)
    }
  }

  private func setBounds(sum: Int, _ range: Decisions.Range?) throws(SolverError) {
    let least = range?.least.map(Double.init) ?? -.infinity
    let most = range?.most.map(Double.init) ?? .infinity
    if let row = sumRows[sum] {
      try session.setBounds(of: RowIndex(row), lower: least, upper: max(least, most))
      return
    }
    let entries = sumEntries(sum).map { Row.Entry(column: ColumnIndex($0.column), value: $0.value) }
    let row = Row(name: "sum \(sum)", lower: least, upper: max(least, most))
    sumRows[sum] = try session.addRows([(row: row, entries: entries)]).lowerBound
  }

  private func bounds(_ range: Decisions.Range?, _ usual: Double) -> (Double, Double) {
    (Double(range?.least ?? 0), min(usual, range?.most.map(Double.init) ?? .infinity))
  }

  /// The bounds of a column that is no line, as they are now.
  func bounds(ofFixed column: Int) -> (lower: Double, upper: Double) {
    guard column < problem.columns.count else {
      return (0, layout.program.columns[column].upper)
    }
    if case .standIn(let held) = problem.columns[column].role {
      let usual = problem.columns[held].upper
      let isHeld = decisions.columns[held]?.least == Int(usual.isFinite ? usual : 1)
      return (0, isHeld ? problem.columns[column].upper : 0)
    }
    let (least, most) = bounds(decisions.columns[column], problem.columns[column].upper)
    return (least, max(least, most))
  }

  /// The columns of a sum, and the one of what goes beyond it.
  private func sumEntries(_ sum: Int) -> [(column: Int, value: Double)] {
    problem.sums[sum].map { ($0, 1) } + [(layout.firstExcessColumn + sum, -1)]
  }

  /// The bounds of every row behind those of the layout, as they are now, and its columns.
  var decidedSums: [(row: Int, entries: [(column: Int, value: Double)], Decisions.Range)] {
    sumRows.sorted { $0.value < $1.value }.map { sum, row in
      (row, sumEntries(sum), decisions.sums[sum] ?? Decisions.Range())
    }
  }
}
