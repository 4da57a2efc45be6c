import Rostering

/// What a roster costs on one level, goal by goal, and how close that is to the best.
struct LevelDocument: Codable {
  var cost: Int
  var bound: Int?
  var gap: Int?
  /// On `must` by kind of open work, on `presence` by neighbourhood, on `people` by goal.
  var goals: [String: Int]

  init(_ level: Level, _ briefing: Briefing) {
    cost = briefing.verdict.score[level]
    bound = briefing.planned.proof?.bound[level]
    gap = briefing.gap(level)
    goals = Self.goals(level, briefing)
  }

  private static func goals(_ level: Level, _ briefing: Briefing) -> [String: Int] {
    switch level {
    case .must:
      let open = briefing.verdict.openWork.filter { $0.kind.level == .must }
      let costs = open.map { ($0.kind.key, $0.cost) }
      return Dictionary(costs, uniquingKeysWith: +)
    case .presence:
      let missed = briefing.verdict.presence.map { ($0.neighbourhood, $0.missedPoints) }
      return Dictionary(missed, uniquingKeysWith: +)
    case .people:
      return Dictionary(
        uniqueKeysWithValues: PeopleGoal.allCases.map { ($0.rawValue, briefing.peoplePoints($0)) })
    }
  }
}
