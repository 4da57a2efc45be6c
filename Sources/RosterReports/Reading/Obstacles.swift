import RiskCalendar
import Rostering

extension Briefing {
  /// What stood in the way of an open piece of work, in a sentence or two; empty if unknown.
  func why(_ open: OpenWork) -> String {
    guard !open.obstacles.isEmpty else { return withoutObstacles(open) }
    if open.kind == .sessions, open.obstacles.count == 1, let only = open.obstacles.first {
      return only.violations.isEmpty
        ? say("Dat kan zonder een regel te breken.", "That is possible without breaking a rule.")
        : reason(only).capitalizedAtStart + "."
    }
    let free = open.obstacles.filter(\.violations.isEmpty).map(\.worker)
    if let lack = lack(open, free: free) {
      return explained(summary(lack), open.obstacles.filter { lack.concerns(worker($0.worker)) })
    }
    let wanted = stillWanted(open)
    if free.count >= wanted {
      let names = language.list(free)
      return say(
        "Zonder een regel te breken kan dit met \(names).",
        "Possible without breaking a rule with \(names).")
    }
    let summary =
      free.isEmpty
      ? say("Niemand vrij", "Nobody free")
      : say(
        "Te weinig mensen vrij (alleen \(language.list(free)))",
        "Too few people free (only \(language.list(free)))")
    return explained(summary, open.obstacles)
  }

  /// Rounds without a nearest occasion had none left.
  private func withoutObstacles(_ open: OpenWork) -> String {
    switch open.kind {
    case .rounds where open.occasion == nil, .obligatoryRounds where open.occasion == nil:
      say(
        "Er is deze week geen tijdvak meer over voor deze wijk.",
        "No time block is left for this neighbourhood this week.")
    default: ""
    }
  }

  private func explained(_ summary: String, _ obstacles: [OpenWork.Obstacle]) -> String {
    let blocked = obstacles.filter { !$0.violations.isEmpty }
    if blocked.isEmpty { return summary + "." }
    return blocked.count <= 4
      ? "\(summary): \(nameByName(blocked))." : "\(summary). \(ruleByRule(blocked))."
  }

  /// How many more people the occasion needs before anything is gained.
  private func stillWanted(_ open: OpenWork) -> Int {
    guard let item = item(of: open), let crew = agenda.crew(of: item) else { return 1 }
    return max(1, crew.atLeast - crewMembers(item).count)
  }

  func crewMembers(_ item: AgendaItem) -> [String] {
    duties.filter {
      $0.interval == item.interval && $0.activity == item.activity && $0.place == item.place
    }.map(\.worker)
  }

  /// With figures, where there are few.
  private func nameByName(_ blocked: [OpenWork.Obstacle]) -> String {
    blocked.map { "\($0.worker) – \(reason($0))" }.joined(separator: "; ")
  }

  /// Summed up, where there are many.
  private func ruleByRule(_ blocked: [OpenWork.Obstacle]) -> String {
    let byRule = Dictionary(grouping: blocked) { $0.violations.first?.rule }
    let reasons = Rule.allCases.compactMap { rule -> String? in
      guard let obstacles = byRule[rule] else { return nil }
      return "\(language.brief(rule)): \(whom(obstacles.map(\.worker)))"
    }
    return reasons.joined(separator: "; ").capitalizedAtStart
  }

  private func reason(_ obstacle: OpenWork.Obstacle) -> String {
    guard let first = obstacle.violations.first else { return "" }
    let brief = language.brief(first.rule)
    switch first.rule {
    case .dailyRest, .weeklyRest, .restAfterNight, .restAfterNightSeries, .eventRest, .longestShift,
      .longestDay, .longestWeek, .nightShiftLength:
      return first.unit == .none ? brief : "\(brief) (\(measure(first)))"
    default: return brief
    }
  }

  private func whom(_ names: [String]) -> String {
    names.count <= 3
      ? language.list(names)
      : language.count(names.count, ("medewerker", "medewerkers"), ("worker", "workers"))
  }
}
