import Rostering

/// A first roster, and lines for the master to begin with: workers choose in turn, each the best
/// line for the team given what the others have chosen so far.
///
/// Nobody goes alone, so a round that nobody has chosen yet promises only half of what it is worth,
/// and the other half is for whoever completes the crew. In the last turns nothing is begun any
/// more, only completed, until no crew is left incomplete.
struct TurnTaking {
  private let problem: RosterProblem
  /// By worker: the options that pins demand.
  private let demanded: [[Int]]
  private let works: [Int: RosterProblem.CrewedWork]
  /// By item: the workers on it.
  private var crews: [Int: Set<Int>] = [:]
  private var chosen: [[Int]]
  /// Whether every worker has a line with all that is decided.
  private var isPossible = true
  /// Every line that was chosen at some time.
  private(set) var lines: [Line] = []

  /// Points of presence that an hour of shortage weighs as much as.
  private static let hourOfShortage = 100.0

  init(_ problem: RosterProblem) {
    self.problem = problem
    demanded = problem.demanded
    works = Dictionary(uniqueKeysWithValues: problem.crewed.map { ($0.item, $0) })
    chosen = problem.spaces.map { _ in [] }
  }

  /// Lets everybody choose in turn, and returns the roster that comes of it if it is legal.
  mutating func run() -> Incumbent? {
    for turn in 0..<8 {
      let before = chosen
      for worker in problem.spaces.indices {
        choose(worker, mayBegin: turn < 3)
      }
      if turn >= 3, chosen == before { break }
    }
    return isPossible ? Incumbent(chosen, problem) : nil
  }

  private mutating func choose(_ worker: Int, mayBegin: Bool) {
    for option in chosen[worker] { crews[item(worker, option)]?.remove(worker) }
    let space = problem.spaces[worker]
    let prices = prices(of: worker, mayBegin: mayBegin)
    let found =
      LineGenerator.cheap(space, prices, below: LinePrices.unrewarded, burden: 0).first
      ?? LineGenerator.cheapest(space, prices, below: LinePrices.unrewarded, burden: 0)
    isPossible = isPossible && found != nil
    chosen[worker] = found?.line ?? []
    for option in chosen[worker] { crews[item(worker, option), default: []].insert(worker) }
    guard let line = found?.line else { return }
    lines.append(Line(worker: worker, options: line, cost: space.cost(of: line)))
  }

  private func item(_ worker: Int, _ option: Int) -> Int {
    problem.spaces[worker].options[option].item
  }

  private func prices(of worker: Int, mayBegin: Bool) -> LinePrices {
    let space = problem.spaces[worker]
    let must = Self.hourOfShortage / Level.must.scale
    var worths: [Int: Double] = [:]
    for work in problem.crewed {
      worths[work.item] = worth(work, worker, mayBegin: mayBegin)
    }
    for meeting in problem.sharedMeetings {
      let isWanted = crews[meeting.item, default: []].count < meeting.attendance
      worths[meeting.item] = isWanted ? Double(meeting.shortage) * must : -.infinity
    }
    var prices = LinePrices(
      options: space.options.map { must * Double($0.cost.must) - worths[$0.item, default: 0] },
      must: must, people: 0)
    for option in demanded[worker] {
      prices.options[option] = must * Double(space.options[option].cost.must)
      prices.require(option)
    }
    return prices
  }

  /// What it is worth to the team that `worker` joins a crew; minus infinity where she may not.
  private func worth(_ work: RosterProblem.CrewedWork, _ worker: Int, mayBegin: Bool) -> Double {
    let crew = crews[work.item, default: []]
    let isTaken = exclusive(work.item).contains(where: isChosen)
    guard !isTaken, crew.count < work.rule.atMost else {
      return -.infinity
    }
    let missing = work.quotas.filter { crew.count(where: $0.workers.contains) < $0.count }
    let open = work.rule.atMost - crew.count
    let needed = missing.reduce(0) { $0 + $1.count - crew.count(where: $1.workers.contains) }
    let isUseful = missing.isEmpty || missing.contains { $0.workers.contains(worker) }
    guard isUseful || needed < open else { return -.infinity }
    let short = crew.count < work.rule.wanted ? Double(work.shortage) : 0
    let shortage = short * Self.hourOfShortage / Level.must.scale
    if isComplete(crew, work) { return shortage > 0 ? shortage : -.infinity }
    let whole = presence(work.item) + shortage
    if isComplete(crew.union([worker]), work) { return whole }
    return mayBegin ? whole / 2 : -.infinity
  }

  private func isComplete(_ crew: Set<Int>, _ work: RosterProblem.CrewedWork) -> Bool {
    crew.count >= work.rule.atLeast
      && work.quotas.allSatisfy { crew.count(where: $0.workers.contains) >= $0.count }
  }

  private func exclusive(_ item: Int) -> [Int] {
    problem.exclusive.first { $0.contains(item) }?.filter { $0 != item } ?? []
  }

  /// Points of presence, and obligatory rounds as so many points, that one more round here gives.
  /// Whoever begins a round counts all that are begun; whoever completes one, only complete ones.
  private func presence(_ item: Int) -> Double {
    let isBegun = !crews[item, default: []].isEmpty
    return problem.goals.filter { $0.rounds.contains(item) }.reduce(0) { total, goal in
      let held = goal.rounds.count { $0 != item && (isBegun ? isHeld($0) : isChosen($0)) }
      let points = held < goal.steps.count ? Double(goal.steps[held]) : 0
      let obliged = held < goal.atLeast ? Double(goal.shortage) : 0
      return total + points + obliged * Self.hourOfShortage / Level.must.scale
    }
  }

  private func isChosen(_ item: Int) -> Bool { !crews[item, default: []].isEmpty }

  private func isHeld(_ item: Int) -> Bool {
    works[item].map { isComplete(crews[item, default: []], $0) } ?? false
  }
}
