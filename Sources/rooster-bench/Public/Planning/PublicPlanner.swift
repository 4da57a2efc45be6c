import RosterEngine
import Synchronization

/// Plans public instances with the engine.
struct PublicPlanner {
  /// A roster of `instance`.
  ///
  /// - Parameters:
  ///   - instance: what to plan.
  ///   - timeLimit: seconds after which the best roster so far will do.
  ///   - threads: how many lines may be looked for at the same time.
  /// - Returns: the best roster found.
  /// - Throws: ``BenchError/noRoster(_:_:)`` if there is none.
  func plan(_ instance: PublicInstance, timeLimit: Double, threads: Int) throws -> PublicPlan {
    let watch = Watch(time: timeLimit)
    let problem = PublicProblem(instance).problem
    var times = Times()
    let search = try BranchAndPrice(
      problem, BranchAndPrice.Start(leastThinkable: [0], bound: 0),
      settings: Settings(threads: threads, smoothing: 0.5), plan: .cover, watch: watch
    ) { progress in
      times.note(progress, watch.seconds)
    }
    guard let outcome = try search.run() else {
      throw BenchError.noRoster(instance.name, MissingLine.all(instance))
    }
    return PublicPlan(
      roster: roster(outcome.solution, instance), cost: outcome.solution.costs[0],
      bound: outcome.bound[0], secondsToRoot: times.root, secondsToFirstRoster: times.roster,
      seconds: watch.seconds)
  }

  private func roster(_ solution: Solution, _ instance: PublicInstance) -> PublicRoster {
    solution.lines.map { line in
      var days = [Int?](repeating: nil, count: instance.days)
      for option in line {
        days[option / instance.shiftTypes.count] = option % instance.shiftTypes.count
      }
      return days
    }
  }

  /// When something first came of the search.
  private struct Times {
    var root: Double?
    var roster: Double?

    mutating func note(_ progress: BranchAndPrice.Progress, _ seconds: Double) {
      if progress.bound > 0, root == nil { root = seconds }
      if progress.solution != nil, roster == nil { roster = seconds }
    }
  }
}
