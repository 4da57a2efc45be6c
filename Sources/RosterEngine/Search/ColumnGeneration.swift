import LinearProgramming

/// Solves relaxations of a master program by column generation.
struct ColumnGeneration {
  let master: Master
  let settings: Settings
  let watch: Watch
  private var problem: Problem { master.problem }

  init(_ master: Master, _ settings: Settings, _ watch: Watch) {
    self.master = master
    self.settings = settings
    self.watch = watch
  }

  /// Solves the relaxation under `decisions`.
  ///
  /// - Parameters:
  ///   - decisions: what holds at the node.
  ///   - limit: nodes that cannot lead below this cost are of no interest.
  /// - Returns: the relaxation, or nil if no roster below `limit` exists here.
  /// - Throws: ``SearchError`` if the search is stopped or a program cannot be solved.
  func relax(_ decisions: Decisions, below limit: Int) throws -> Relaxation? {
    try master.obey(decisions)
    for _ in 0..<Self.mostPriceRises {
      let objective = master.objective
      let converged = try converge { objective.roundedUp($0) >= limit }
      guard let (solution, least, prices) = converged else { return nil }
      if isAssigned(solution.values) {
        return Relaxation(
          bound: objective.roundedUp(least), fractions: Fractions(solution.values, master),
          duals: solution.duals, prices: prices)
      }
      // Artificial columns are too cheap, or nothing else is left: only a probe can tell.
      guard try hasRoster() else { return nil }
      try master.raiseArtificialPrice()
    }
    throw SearchError.unsolved(.gaveUp)
  }

  private static let mostPriceRises = 5

  /// Whether the relaxation under the decisions at hand has a solution at all.
  private func hasRoster() throws -> Bool {
    try master.probe(true)
    let isEmpty = try converge(until: { $0 > 1e-6 }) == nil
    try master.probe(false)
    return !isEmpty
  }

  /// Solves the relaxation under `decisions` by quick pricing alone: good enough to dive by, and
  /// no proof of anything.
  func relaxRoughly(_ decisions: Decisions, below limit: Int) throws -> Fractions? {
    try master.obey(decisions)
    var stabiliser = Stabiliser(settings.smoothing)
    let solution = try solveWithQuickLines(&stabiliser, near: limit)
    let isPromising =
      master.objective.roundedUp(solution.objective) < limit && isAssigned(solution.values)
    return isPromising ? Fractions(solution.values, master) : nil
  }

  /// Adds lines until none would improve the solution by as much as a granule, and returns it with
  /// its lower bound, and the duals at which that holds; nil as soon as the bound is one at which the
  /// search has `seenEnough`.
  private func converge(until seenEnough: (Double) -> Bool) throws
    -> (LPSolution, bound: Double, prices: [Double])?
  {
    var (best, prices) = (-Double.infinity, [Double]())
    var stabiliser = Stabiliser(settings.smoothing)
    while true {
      let solution = try solveWithQuickLines(&stabiliser, near: nil)
      let duals = stabiliser.point(solution.duals)
      let answers = price(duals, .exact)
      let bound = master.lagrangianBound(duals, answers.map(\.bound))
      if bound >= best { (best, prices) = (bound, duals) }
      if seenEnough(best) { return nil }
      if isClosed(solution.objective, best), isAssigned(solution.values) {
        return (solution, best, prices)
      }
      if try master.add(pooled(answers)) == 0 {
        if duals == solution.duals { return (solution, best, prices) }
        stabiliser.reset()
      }
    }
  }

  /// Whether no roster lies between the bound and the relaxation.
  private func isClosed(_ objective: Double, _ bound: Double) -> Bool {
    if master.isProbing { return objective - bound < 1e-7 }
    if objective - bound <= settings.tolerance * abs(objective) { return true }
    return master.objective.roundedUp(bound) >= master.objective.roundedUp(objective)
  }

  /// Adds lines that are quickly found until none would improve the solution; with a `limit` near
  /// which it need not be exact, only until it is about as good as it can be.
  private func solveWithQuickLines(_ stabiliser: inout Stabiliser, near limit: Int?) throws
    -> LPSolution
  {
    var best = -Double.infinity
    while true {
      try watch.checkpoint()
      settings.rounds?()
      let solution = try master.solve(watch)
      if master.work > settings.mostWork { throw SearchError.workLimit }
      let duals = stabiliser.point(solution.duals)
      let answers = price(duals, .quick)
      if let limit, answers.allSatisfy({ $0.bound > -.infinity }) {
        best = max(best, master.lagrangianBound(duals, answers.map(\.bound)))
        if isSettled(solution, best, limit) { return solution }
      }
      if try master.add(pooled(answers)) > 0 { continue }
      if duals == solution.duals { return solution }
      stabiliser.reset()
    }
  }

  /// Whether a solution in a dive is near enough to its bound, or its bound to the limit.
  private func isSettled(_ solution: LPSolution, _ bound: Double, _ limit: Int) -> Bool {
    let objective = master.objective
    if objective.roundedUp(bound) >= limit { return true }
    let tolerance = Self.diveTolerance * abs(solution.objective)
    return solution.objective - bound <= max(tolerance, 1e-6)
      && objective.roundedUp(solution.objective) < limit && isAssigned(solution.values)
  }

  /// The share of the cost that a dive does not look at.
  private static let diveTolerance = 0.0005

  private func price(_ duals: [Double], _ effort: PricingRequest.Effort) -> [Pricing] {
    let requests = problem.workers.indices.map { worker in
      PricingRequest(
        prices: master.prices(of: worker, duals),
        cutoff: duals[master.layout.lineRow(worker)] - 1e-6, effort: effort,
        near: master.latest[worker])
    }
    let workers = problem.workers
    return concurrently(workers.count, threads: settings.threads) { worker in
      workers[worker].model.price(requests[worker])
    }
  }

  private func pooled(_ answers: [Pricing]) -> [PooledLine] {
    answers.enumerated().flatMap { worker, answer in
      answer.lines.map { line in
        PooledLine(
          worker: worker, options: line.options,
          costs: problem.workers[worker].model.cost(of: line.options))
      }
    }
  }

  private func isAssigned(_ values: [Double]) -> Bool {
    (0..<master.layout.fixedColumnCount).allSatisfy { column in
      !master.layout.isArtificial[column] || values[column] < 1e-6
    }
  }
}
