@testable import RosterEngine

/// A problem so small that all its rosters can be tried.
struct SmallCase: Sendable {
  private(set) var problem: Problem
  /// By worker: every legal line.
  let lines: [[[Int]]]
  /// By level: no roster costs less.
  let least: [Int]
  /// The values of common columns in a roster of these lines, as far as they may be decided on.
  let quantities: @Sendable ([[Int]]) -> [Int: Int]
  /// What is decided from the start.
  private(set) var decided: [Decision] = []

  init(
    _ problem: Problem, lines: [[[Int]]], least: [Int],
    quantities: @escaping @Sendable ([[Int]]) -> [Int: Int]
  ) {
    self.problem = problem
    self.lines = lines
    self.least = least
    self.quantities = quantities
  }

  mutating func decide(_ decisions: [Decision]) {
    decided += decisions
    for decision in decisions { problem.decided.add(decision) }
  }

  /// What is known before a search.
  var start: BranchAndPrice.Start { BranchAndPrice.Start(leastThinkable: least, bound: least[0]) }

  /// All rosters that keep what is decided.
  func rosters() -> [Solution] {
    let free = lines.enumerated().map { worker, lines in lines.filter { allows($0, of: worker) } }
    let hasQuantities = decided.contains { isQuantity($0) }
    var found: [Solution] = []
    var chosen: [[Int]] = []
    func fill(_ worker: Int) {
      if worker == free.count {
        guard !hasQuantities || allows(quantities(chosen)) else { return }
        if let solution = problem.solution(chosen) { found.append(solution) }
        return
      }
      for line in free[worker] {
        chosen.append(line)
        fill(worker + 1)
        chosen.removeLast()
      }
    }
    fill(0)
    return found
  }

  /// Whether everybody has a legal line that keeps what is decided, and the costs are right.
  func isRoster(_ solution: Solution) -> Bool {
    solution.lines.count == lines.count && problem.value(solution.lines) == solution.costs
      && solution.lines.indices.allSatisfy { worker in
        lines[worker].contains(solution.lines[worker])
          && allows(solution.lines[worker], of: worker)
      } && allows(quantities(solution.lines))
  }

  private func isQuantity(_ decision: Decision) -> Bool {
    switch decision {
    case .option, .free: false
    case .atLeast, .atMost, .sumAtLeast, .sumAtMost: true
    }
  }

  private func allows(_ line: [Int], of person: Int) -> Bool {
    decided.allSatisfy { decision in
      switch decision {
      case .option(person, let option, let isTaken): line.contains(option) == isTaken
      case .free(person, let day):
        !line.contains { problem.workers[person].model.days[$0] == day }
      default: true
      }
    }
  }

  private func allows(_ quantities: [Int: Int]) -> Bool {
    func sum(_ number: Int) -> Int { problem.sums[number].reduce(0) { $0 + (quantities[$1] ?? 0) } }
    return decided.allSatisfy { decision in
      switch decision {
      case .option, .free: true
      case .atLeast(let column, let least): (quantities[column] ?? 0) >= least
      case .atMost(let column, let most): (quantities[column] ?? 0) <= most
      case .sumAtLeast(let number, let least): sum(number) >= least
      case .sumAtMost(let number, let most): sum(number) <= most
      }
    }
  }
}

extension [Solution] {
  /// The least costs, the first level first.
  var best: [Int]? { map(\.costs).min { $0.lexicographicallyPrecedes($1) } }

  /// The least cost on a level of rosters that cost no more than `costs` on the levels before it.
  func least(_ level: Int, given costs: [Int]) -> Int? {
    filter { zip($0.costs, costs).prefix(level).allSatisfy { $0 <= $1 } }.map { $0.costs[level] }
      .min()
  }
}

extension SearchPlan {
  /// As for cover, with fewer neighbourhoods, which matters where tests are many.
  static var briefCover: SearchPlan {
    var plan = SearchPlan.cover
    plan.patience = 6
    return plan
  }
}
