/// A first roster where every common row is separable: workers choose in turn, each the best line
/// for the team given what the others have chosen so far, until nobody gains by choosing anew.
struct Turns {
  private let problem: Problem
  private let rows: SeparableRows
  private let level: Int
  private let watch: Watch
  private(set) var lines: [[Int]]
  private var sums: [Double]
  /// Every line chosen at some time.
  private(set) var chosen: [PooledLine] = []

  /// Begins with these lines.
  init(_ problem: Problem, _ rows: SeparableRows, from lines: [[Int]], _ watch: Watch) {
    self.problem = problem
    self.rows = rows
    self.watch = watch
    self.lines = lines
    level = problem.levels.count - 1
    sums = problem.sums(lines)
  }

  private static let mostPasses = 6

  /// Lets everybody choose in turn, in an order by lot.
  ///
  /// - Returns: whether everybody has a line.
  mutating func run(seed: UInt64) -> Bool {
    var random = SplitMix(seed: seed)
    let order = problem.workers.indices.shuffled(using: &random)
    for pass in 0..<Self.mostPasses {
      var hasChanged = false
      for worker in order {
        if watch.isOver { return pass > 0 }
        guard let changed = choose(worker) else { return false }
        hasChanged = hasChanged || changed
      }
      if !hasChanged { break }
    }
    return true
  }

  /// Chooses the best line for a worker; nil if she has none, else whether it is another one.
  private mutating func choose(_ worker: Int) -> Bool? {
    let person = problem.workers[worker]
    problem.add(lines[worker], of: worker, times: -1, to: &sums)
    let request = PricingRequest(
      prices: prices(of: worker), cutoff: .infinity, effort: .quick, near: lines[worker])
    let found = person.model.price(request).lines.first
    let line = found?.options ?? lines[worker]
    let hasChanged = line != lines[worker]
    lines[worker] = line
    problem.add(line, of: worker, times: 1, to: &sums)
    guard found != nil else { return nil }
    if hasChanged {
      chosen.append(
        PooledLine(worker: worker, options: line, costs: person.model.cost(of: line)))
    }
    return hasChanged
  }

  /// What each option costs on top of what the others do.
  private func prices(of worker: Int) -> LinePrices {
    let person = problem.workers[worker]
    var weights = [Double](repeating: 0, count: problem.levels.count)
    weights[level] = 1
    let marginal = sums.indices.map { row in
      rows.cost(row, sums[row] + 1, level: level) - rows.cost(row, sums[row], level: level)
    }
    var options = person.costs[level].map(Double.init)
    person.entries.add(marginal, times: 1, to: &options)
    return LinePrices(options: options, levels: weights)
  }
}
