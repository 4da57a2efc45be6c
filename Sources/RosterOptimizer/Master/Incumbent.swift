import Rostering

/// A whole roster: one line for every worker.
struct Incumbent: Sendable {
  /// By worker: her duties as positions among her options.
  let lines: [[Int]]
  let score: Score

  /// The roster of these lines, or nil if some crew is not as its rule says.
  init?(_ lines: [[Int]], _ problem: RosterProblem) {
    var crews: [Int: [Int]] = [:]
    for (worker, line) in lines.enumerated() {
      for option in line {
        crews[problem.spaces[worker].options[option].item, default: []].append(worker)
      }
    }
    guard problem.crewed.allSatisfy({ Self.isLegal(crews[$0.item] ?? [], $0) }),
      problem.exclusive.allSatisfy({ $0.count { crews[$0] != nil } <= 1 }),
      problem.sharedMeetings.allSatisfy({ crews[$0.item, default: []].count <= $0.attendance })
    else { return nil }
    self.lines = lines
    var score = zip(lines, problem.spaces).reduce(Self.shared(crews, problem)) {
      $0 + $1.1.cost(of: $1.0)
    }
    score.people += Self.balance(lines, problem)
    self.score = score
  }

  /// By worker: her weighed burden.
  private static func burdens(_ lines: [[Int]], _ problem: RosterProblem) -> [Int] {
    zip(lines, problem.spaces).map { line, space in
      line.reduce(0) { $0 + space.options[$1].burden }
    }
  }

  /// The roster as the world knows it.
  func roster(_ problem: RosterProblem) -> Roster {
    let agenda = problem.agenda
    let duties = lines.enumerated().flatMap { worker, line in
      line.map { option in
        agenda.duty(
          of: agenda.scenario.workers[worker],
          on: agenda.items[problem.spaces[worker].options[option].item])
      }
    }
    return Roster(horizon: agenda.horizon, duties: duties)
  }

  /// What the burden of the employers' workers costs.
  private static func balance(_ lines: [[Int]], _ problem: RosterProblem) -> Int {
    let burdens = burdens(lines, problem)
    return problem.sharedBurdens.reduce(0) { sum, employer in
      sum + employer.cost(of: employer.workers.reduce(0) { $0 + burdens[$1] })
    }
  }

  private static func isLegal(_ crew: [Int], _ work: RosterProblem.CrewedWork) -> Bool {
    crew.isEmpty
      || ((work.rule.atLeast...work.rule.atMost).contains(crew.count)
        && work.quotas.allSatisfy { quota in
          crew.count(where: quota.workers.contains) >= quota.count
        })
  }

  /// What the roster costs beyond its lines.
  private static func shared(_ crews: [Int: [Int]], _ problem: RosterProblem) -> Score {
    var score = Score()
    for work in problem.crewed {
      score.must += work.shortage * max(0, work.rule.wanted - crews[work.item, default: []].count)
    }
    for meeting in problem.sharedMeetings {
      score.must += meeting.shortage * (meeting.attendance - crews[meeting.item, default: []].count)
    }
    for goal in problem.goals {
      let held = goal.rounds.count { crews[$0] != nil }
      score.presence += goal.steps.dropFirst(held).reduce(0, +)
      score.must += goal.shortage * max(0, goal.atLeast - held)
    }
    return score
  }
}
