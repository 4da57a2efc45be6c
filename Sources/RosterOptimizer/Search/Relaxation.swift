import LinearProgramming
import Rostering

/// The linear relaxation of the master program over all legal lines, at one node of the search.
struct Relaxation {
  /// No roster at the node costs less on the level at hand, in its own unit.
  let bound: Int
  /// How much of each round is held and of each duty is taken.
  let fractions: Fractions
  /// By row of the master.
  let duals: [Double]
}

extension Master {
  /// Solves the relaxation under `decisions` by column generation.
  ///
  /// - Parameters:
  ///   - decisions: what holds at the node.
  ///   - limit: nodes that cannot lead below this cost are of no interest.
  ///   - pace: may stop the search.
  /// - Returns: the relaxation, or nil if no roster below `limit` exists here.
  /// - Throws: ``SearchError`` if the search is stopped or a program cannot be solved.
  func relax(_ decisions: Decisions, below limit: Int, _ pace: Pace) throws -> Relaxation? {
    try obey(decisions)
    for _ in 0..<Self.mostPriceRises {
      let converged = try converge(until: { self.roundedUp($0) >= limit }, pace)
      guard let (solution, least) = converged else { return nil }
      if isAssigned(solution.values) {
        return Relaxation(
          bound: roundedUp(least), fractions: Fractions(solution.values, self),
          duals: solution.duals)
      }
      // Artificial columns are too cheap, or nothing else is left: only a probe can tell.
      guard try hasRoster(pace) else { return nil }
      try raiseArtificialPrice()
    }
    throw SearchError.unsolved(.gaveUp)
  }

  private static let mostPriceRises = 5

  /// Whether the relaxation under the decisions at hand has a solution at all.
  private func hasRoster(_ pace: Pace) throws -> Bool {
    try probe(true)
    let isEmpty = try converge(until: { $0 > 1e-6 }, pace) == nil
    try probe(false)
    return !isEmpty
  }

  /// Adds lines until none would improve the solution, and returns it with its lower bound; nil as
  /// soon as the bound is one at which the search has `seenEnough`.
  private func converge(until seenEnough: (Double) -> Bool, _ pace: Pace) throws
    -> (LPSolution, Double)?
  {
    while true {
      let solution = try solveWithCheapLines(pace)
      let found = lines(solution.duals) { space, prices, cutoff, burden in
        LineGenerator.cheapest(space, prices, below: cutoff, burden: burden).map { [$0] } ?? []
      }
      let bound = found.reduce(solution.objective) { $0 + $1.reducedCost }
      if seenEnough(bound) { return nil }
      if try add(found.map(\.line)) == 0 { return (solution, bound) }
    }
  }

  /// Solves the relaxation under `decisions` by quick pricing alone: good enough to dive by, and
  /// no proof of anything.
  func relaxRoughly(_ decisions: Decisions, below limit: Int, _ pace: Pace) throws -> Fractions? {
    try obey(decisions)
    let solution = try solveWithCheapLines(pace)
    let isPromising = roundedUp(solution.objective) < limit && isAssigned(solution.values)
    return isPromising ? Fractions(solution.values, self) : nil
  }

  private func solveWithCheapLines(_ pace: Pace) throws -> LPSolution {
    while true {
      try pace.checkpoint()
      let solution = try solve()
      guard solution.holds == .optimal else { throw SearchError.unsolved(solution.stopped) }
      if try add(lines(solution.duals, LineGenerator.cheap).map(\.line)) == 0 { return solution }
    }
  }

  /// Lines of all workers whose reduced cost is below zero, as `generate` finds them.
  private func lines(
    _ duals: [Double],
    _ generate: @Sendable (LineSpace, LinePrices, Double, Int) -> [LineGenerator.Finding]
  ) -> [(line: Line, reducedCost: Double)] {
    let prices = problem.spaces.indices.map { self.prices(of: $0, duals) }
    let lineDuals = layout.lineRows.map { duals[$0.index] }
    let (problem, burdens) = (problem, burdens)
    let findings = concurrently(problem.spaces.count) { worker in
      generate(
        problem.spaces[worker], prices[worker], lineDuals[worker] - 1e-6, burdens[worker])
    }
    return findings.enumerated().flatMap { worker, findings in
      findings.map {
        let cost = problem.spaces[worker].cost(of: $0.line)
        return (
          Line(worker: worker, options: $0.line, cost: cost), $0.price - lineDuals[worker]
        )
      }
    }
  }

  /// The least possible cost that is no less than `value`.
  func roundedUp(_ value: Double) -> Int {
    let granule = Double(problem.granules[level])
    let cost = value * level.scale
    let slack = 1e-6 * max(1, abs(value)) * level.scale
    return Int(((cost - slack) / granule).rounded(.up)) * Int(granule)
  }

  private func isAssigned(_ values: [Double]) -> Bool {
    layout.columns.indices.allSatisfy { column in
      !layout.columns[column].kind.isArtificial || values[column] < 1e-6
    }
  }
}
