import LinearProgramming
import Rostering

/// Minimises the levels in order, each under the caps that the levels before it have reached.
final class RosterSearch {
  /// A roster and how good it is.
  struct Outcome {
    let roster: Roster
    let score: Score
    let proof: Proof
    /// By worker: her weighed burden.
    let burdens: [Int]
    /// What no roster goes below on any level, whatever the others reach.
    let leastThinkable: Score
  }

  private let problem: RosterProblem
  private let master: Master
  private let pace: Pace
  /// What the pins decide.
  private let decided: Decisions
  private var incumbent: Incumbent?
  /// No roster costs less on a level, given what is reached on the levels before it.
  private var bound: Score
  /// What no roster goes below on any level, whatever the others reach.
  private let leastThinkable: Score

  init(_ problem: RosterProblem, _ master: Master, _ pace: Pace) {
    self.problem = problem
    self.master = master
    self.pace = pace
    decided = Self.pinned(problem)
    leastThinkable = Score(
      people: problem.spaces.reduce(0) { total, space in
        space.options.reduce(total) { $0 + min(0, $1.cost.people) }
      })
    bound = leastThinkable
  }

  /// The best roster found, or nil if the pins leave none.
  func run() throws -> Outcome? {
    guard try begin() else { return nil }
    do {
      if try !minimiseUnderBounds() { try minimiseInTurn() }
    } catch let error as SearchError {
      return outcome(error.ending)
    }
    return outcome(nil)
  }

  /// Finds a first roster, however long it takes.
  ///
  /// - Returns: whether there is any.
  private func begin() throws -> Bool {
    var turns = TurnTaking(problem, decided)
    let rosters = [Incumbent.apart(problem, decided), turns.run()].compactMap(\.self)
    try master.add(turns.lines)
    incumbent = rosters.min { $0.score < $1.score }
    bound.must = Incumbent.leastShortage(problem, decided)
    pace.report(.must, incumbent, bound: bound.must)
    if incumbent != nil { return true }
    try master.aim(at: .must, caps: [:])
    let search = LevelSearch(master, decided, nil, bound: bound.must, Pace.patient)
    try search.run(untilFirst: true)
    incumbent = search.incumbent
    return incumbent != nil
  }

  /// Bounds first: each level is capped at what no roster can go below, and only the last is
  /// searched for rosters. Where one turns up, it is the best on every level before.
  ///
  /// - Returns: whether a roster was found.
  private func minimiseUnderBounds() throws -> Bool {
    var caps: [Level: Int] = [.must: bound.must]
    try master.aim(at: .presence, caps: caps)
    guard let presence = try master.relax(decided, below: .max, pace) else { return false }
    bound.presence = max(bound.presence, presence.bound)
    pace.report(.presence, incumbent, bound: bound.presence)
    caps[.presence] = bound.presence
    try master.aim(at: .people, caps: caps)
    return try search(.people, from: incumbent.flatMap { keeps(caps, $0) ? $0 : nil })
  }

  /// Level by level: each is minimised under what the levels before it have reached.
  private func minimiseInTurn() throws {
    var caps: [Level: Int] = [:]
    for level in Level.allCases {
      try master.aim(at: level, caps: caps)
      if let reached = incumbent?.score {
        bound = bound.sound(given: reached, least: leastThinkable)
      }
      guard try search(level, from: incumbent) else { return }
      caps[level] = incumbent?.score[level]
    }
  }

  private func keeps(_ caps: [Level: Int], _ roster: Incumbent) -> Bool {
    caps.allSatisfy { level, cap in roster.score[level] <= cap }
  }

  private func search(_ level: Level, from start: Incumbent?) throws -> Bool {
    let search = LevelSearch(master, decided, start, bound: bound[level], pace)
    defer {
      incumbent = search.incumbent ?? incumbent
      bound[level] = search.bound
    }
    try search.run()
    return search.incumbent != nil
  }

  private func outcome(_ ending: Proof.Ending?) -> Outcome? {
    incumbent.map { incumbent in
      let bound = bound.sound(given: incumbent.score, least: leastThinkable)
      let reached = bound == incumbent.score ? Proof.Ending.proven : .workLimit
      return Outcome(
        roster: incumbent.roster(problem), score: incumbent.score,
        proof: Proof(bound: bound, ending: ending ?? reached),
        burdens: incumbent.burdens(problem), leastThinkable: leastThinkable)
    }
  }

  /// What no roster costs less than, by relaxations alone; where those leave a level before the last
  /// open that `reached` has closed, by a search.
  func leastCost(_ reached: Score) throws -> (bound: Score, ending: Proof.Ending?) {
    do {
      bound.must = Incumbent.leastShortage(problem, decided)
      try master.aim(at: .presence, caps: [.must: bound.must])
      if let presence = try master.relax(decided, below: .max, pace) {
        bound.presence = max(bound.presence, presence.bound)
        try master.aim(at: .people, caps: [.must: bound.must, .presence: bound.presence])
        if bound.must >= reached.must, bound.presence >= reached.presence,
          let people = try master.relax(decided, below: .max, pace)
        {
          bound.people = max(bound.people, people.bound)
          return (bound, nil)
        }
      }
      guard let alone = try run() else { return (leastThinkable, nil) }
      return (alone.proof.bound, alone.proof.interruption)
    } catch let error as SearchError {
      return (leastThinkable, error.ending)
    }
  }

  /// Whether the pins leave no roster at all.
  func isImpossible() throws -> Bool {
    try !begin()
  }

  private static func pinned(_ problem: RosterProblem) -> Decisions {
    var decisions = Decisions(workerCount: problem.spaces.count)
    for pin in problem.agenda.scenario.pins {
      guard let duty = problem.agenda.duty(of: pin),
        let worker = problem.agenda.scenario.workers.firstIndex(where: { $0.name == pin.worker }),
        let item = problem.agenda.position(of: duty),
        let option = problem.spaces[worker].options.firstIndex(where: { $0.item == item })
      else { continue }
      decisions.add(.duty(worker: worker, option: option, taken: true))
    }
    return decisions
  }
}

extension Score {
  /// What these bounds, found under caps level by level, say of rosters that reach `reached`: a
  /// bound found under a cap that is exceeded says nothing, and `least` takes its place.
  func sound(given reached: Score, least: Score) -> Score {
    var sound = least
    for level in Level.allCases {
      sound[level] = min(self[level], reached[level])
      if reached[level] > self[level] { break }
    }
    return sound
  }
}
