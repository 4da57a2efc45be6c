import RosterEngine
import Rostering

extension Problem {
  /// The problem of a team in the engine's canonical form.
  init(_ problem: RosterProblem) {
    let layout = MasterRows(problem)
    let ceiling = Self.ceiling(problem, layout.columns)
    let levels = Level.allCases.map { level in
      Problem.Objective(
        scale: level.scale, granule: problem.granules[level],
        ceiling: ceiling[level])
    }
    let workers = problem.spaces.enumerated().map { number, space in
      Problem.Worker(
        name: space.terms.worker.name, model: space, entries: layout.entries(of: number),
        costs: Level.allCases.map { level in space.options.map { $0.cost[level] } })
    }
    self.init(levels: levels, rows: layout.rows, columns: layout.columns, workers: workers) {
      Incumbent($0, problem)?.score.byLevel
    }
    for decision in problem.pinned { decided.add(decision) }
  }

  /// About the most that a roster can cost on each level.
  private static func ceiling(_ problem: RosterProblem, _ columns: [CommonColumn]) -> Score {
    var most = Score(must: 60, presence: 1, people: 60)
    for column in columns { most = most + Score(byLevel: column.costs) }
    for space in problem.spaces {
      most = most + space.idleCost
      most.people += space.options.reduce(0) { $0 + abs($1.cost.people) }
      most.people += space.terms.burdenCost(space.options.reduce(0) { $0 + $1.burden })
    }
    return most
  }
}

extension Score {
  /// The costs in the order of the levels.
  var byLevel: [Int] { [must, presence, people] }

  /// The score with these costs, in the order of the levels.
  init(byLevel costs: [Int]) {
    self.init(must: costs[0], presence: costs[1], people: costs[2])
  }
}

extension Level {
  /// How much of a cost makes one unit for the solver: hours, points, hours.
  var scale: Double { self == .presence ? 1 : 60 }
}
