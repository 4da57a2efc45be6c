import LinearProgramming
import Rostering

/// The master program in the solver: the coupling rows, and as columns the lines found so far.
///
/// It lives on the thread that made it.
final class Master {
  let problem: RosterProblem
  let layout: MasterRows
  private(set) var lines: [Line] = []
  private var numbers: [Line: Int] = [:]
  /// By worker: the burden of the line found last.
  private(set) var burdens: [Int]
  private var session: LPSession
  private(set) var level = Level.must
  private var decisions: Decisions
  /// The costs that earlier levels may not exceed.
  private(set) var caps: [Level: Int] = [:]
  /// The price of an artificial column, in the unit of the level: about what a roster costs, and
  /// raised where that proves too little.
  private var artificialPrice = 0.0
  /// With more lines than this the dearest are dropped.
  private var mostLines: Int
  /// Whether only artificial columns have a price: to see if there is any roster at all.
  private var isProbing = false

  init(_ problem: RosterProblem) throws(SolverError) {
    self.problem = problem
    layout = MasterRows(problem)
    session = try LPSession(layout.program)
    decisions = Decisions(workerCount: problem.spaces.count)
    burdens = Array(repeating: 0, count: problem.spaces.count)
    mostLines = max(500, 4 * layout.program.rows.count)
    try aim(at: .must, caps: [:])
  }

  /// What every column of `layout` stands for, and then the lines.
  func kind(_ column: Int) -> MasterColumn {
    column < layout.columns.count
      ? layout.columns[column].kind : .line(column - layout.columns.count)
  }

  /// Adds lines that are not there yet, and returns how many.
  @discardableResult
  func add(_ found: [Line]) throws(SolverError) -> Int {
    let first = lines.count
    for line in found where numbers[line] == nil {
      numbers[line] = lines.count
      lines.append(line)
      let options = problem.spaces[line.worker].options
      burdens[line.worker] = line.options.reduce(0) { $0 + options[$1].burden }
    }
    let fresh = lines[first...]
    let columns = fresh.enumerated().map { offset, line in
      var column = layout.column(of: line, first + offset)
      column.cost = isProbing ? 0 : level.scaled(line.cost[level])
      column.upper = decisions.allow(line) ? .infinity : 0
      return column
    }
    if !columns.isEmpty { _ = try session.addColumns(columns) }
    return fresh.count
  }

  /// Minimises `level` from now on, with the levels before it capped at these costs.
  func aim(at level: Level, caps: [Level: Int]) throws(SolverError) {
    self.level = level
    self.caps = caps
    for (capped, row) in layout.caps {
      let cap = caps[capped].map { capped.scaled($0) } ?? .infinity
      try session.setBounds(of: row, lower: -.infinity, upper: cap)
    }
    artificialPrice = level.scaled(Self.ceiling(problem, layout)[level])
    try price()
  }

  /// Gives a price to nothing but artificial columns, or goes back to the level.
  func probe(_ isProbing: Bool) throws(SolverError) {
    self.isProbing = isProbing
    try price()
  }

  /// Makes artificial columns dearer, where they were in use though there is something else.
  func raiseArtificialPrice() throws(SolverError) {
    artificialPrice = min(10 * artificialPrice, Self.highestPrice)
    try price()
  }

  /// Below the reward of a required duty, which nothing may outweigh.
  private static let highestPrice = 1e6

  private func price() throws(SolverError) {
    let fixed = layout.columns.map { column in
      if column.kind.isArtificial { return isProbing ? 1 : artificialPrice }
      return isProbing ? 0 : level.scaled(column.cost[level])
    }
    try session.setCosts(fixed + lines.map { isProbing ? 0 : level.scaled($0.cost[level]) })
  }

  /// Holds only what `next` allows.
  func obey(_ next: Decisions) throws(SolverError) {
    for (number, column) in layout.columns.enumerated() {
      switch column.kind {
      case .held(let work) where decisions.held[work] != next.held[work]:
        let isHeld = next.held[work]
        try session.setBounds(
          of: ColumnIndex(number), lower: isHeld == true ? 1 : 0, upper: isHeld == false ? 0 : 1)
      case .phantom(let work) where decisions.held[work] != next.held[work]:
        try session.setBounds(
          of: ColumnIndex(number), lower: 0, upper: next.held[work] == true ? 1 : 0)
      default: break
      }
    }
    for (number, line) in lines.enumerated() {
      guard decisions.duties[line.worker] != next.duties[line.worker] else { continue }
      let isAllowed = next.allow(line)
      guard isAllowed != decisions.allow(line) else { continue }
      let column = ColumnIndex(layout.columns.count + number)
      try session.setBounds(of: column, lower: 0, upper: isAllowed ? .infinity : 0)
    }
    decisions = next
  }

  func solve() throws(SolverError) -> LPSolution {
    let solution = try session.solve()
    guard solution.holds == .optimal, lines.count > mostLines else { return solution }
    try keepBestLines(solution.reducedCosts)
    return try session.solve()
  }

  /// Drops the half of the lines that is dearest at the duals at hand, for many are a burden to the
  /// simplex method. The limit rises each time, or the same lines might come and go for ever.
  private func keepBestLines(_ reducedCosts: [Double]) throws(SolverError) {
    let first = layout.columns.count
    let byCost = lines.indices.sorted {
      (reducedCosts[first + $0], $0) < (reducedCosts[first + $1], $1)
    }
    let dropped = byCost.dropFirst(mostLines / 2).sorted()
    mostLines += mostLines / 5
    try session.removeColumns(dropped.map { ColumnIndex(first + $0) })
    let isDropped = Set(dropped)
    lines = lines.indices.filter { !isDropped.contains($0) }.map { lines[$0] }
    numbers = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($0.element, $0.offset) })
  }

  /// What duties cost `worker` at these duals.
  func prices(of worker: Int, _ duals: [Double]) -> LinePrices {
    let must = weight(.must, duals)
    let people = weight(.people, duals)
    let space = problem.spaces[worker]
    let burdenDual = layout.burdenRows[worker].map { duals[$0.index] } ?? 0
    var prices = LinePrices(
      options: space.options.indices.map { option in
        let cost = space.options[option].cost
        let shared = layout.rows[worker][option].reduce(0) { $0 + duals[$1.index] }
        let coupled = shared + burdenDual * Double(space.options[option].burden) / 60
        return must * Double(cost.must) + people * Double(cost.people) - coupled
      }, must: must, people: people)
    prices.decide(decisions.duties[worker])
    return prices
  }

  /// The price of one unit of cost on `level`: its own, and what its cap adds.
  private func weight(_ level: Level, _ duals: [Double]) -> Double {
    let cap = layout.caps[level].map { -duals[$0.index] } ?? 0
    return ((level == self.level && !isProbing ? 1 : 0) + cap) / level.scale
  }

  /// About the most that a roster can cost on each level.
  private static func ceiling(_ problem: RosterProblem, _ layout: MasterRows) -> Score {
    var most = Score(must: 60, presence: 1, people: 60)
    for column in layout.columns { most = most + column.cost }
    for space in problem.spaces {
      most = most + space.idleCost
      most.people += space.options.reduce(0) { $0 + abs($1.cost.people) }
      most.people += space.terms.burdenCost(space.options.reduce(0) { $0 + $1.burden })
    }
    return most
  }
}
