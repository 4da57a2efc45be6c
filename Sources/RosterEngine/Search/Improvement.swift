import LinearProgramming

/// Improves a roster by solving small parts of the problem anew while the rest stays as it is:
/// large neighbourhood search (Shaw 1998), each neighbourhood by branch and price.
///
/// Neighbourhoods are tried two at a time, whatever the number of threads, so that the number of
/// threads changes nothing but the time.
struct Improvement {
  private static let batch = 2

  private let problem: Problem
  private let components: RowComponents
  private let level: Int
  private let caps: [Int?]
  private let settings: Settings
  private let watch: Watch
  private var chooser: NeighbourhoodChooser
  /// By row: its dual in the last neighbourhood that it was part of; nil if it was part of none.
  private(set) var duals: [Double?]
  /// Neighbourhoods since the last better roster.
  private var fruitless = 0

  init(_ master: Master, _ root: Fractions?, _ settings: Settings, _ watch: Watch) {
    problem = master.problem
    components = RowComponents(problem)
    duals = problem.rows.map { _ in nil }
    level = master.level
    caps = master.caps
    chooser = NeighbourhoodChooser(problem, root)
    self.settings = settings
    self.watch = watch
  }

  /// Goes on until the cost is down to `bound`, the time is up, or `patience` neighbourhoods in a row
  /// were of no use.
  ///
  /// - Parameters:
  ///   - start: the roster to begin with.
  ///   - bound: no roster costs less.
  ///   - patience: see above.
  ///   - improved: hears of every better roster.
  mutating func run(
    _ start: Solution, downTo bound: Int, patience: Int, improved: (Solution) -> Void
  ) {
    var best = start
    fruitless = 0
    while best.costs[level] > bound, fruitless < patience, !watch.isOver {
      let (kind, neighbourhoods) = chooser.next(Self.batch, best)
      guard !neighbourhoods.isEmpty else { return }
      let roster = best
      let (problem, components, level, caps, watch) = (problem, components, level, caps, watch)
      let results = apart(neighbourhoods.count, threads: settings.threads) { number in
        Attempt(problem, components, roster, neighbourhoods[number], level, caps).run(watch)
      }
      for result in results {
        if kind == .window { for (row, dual) in result.duals { duals[row] = dual } }
        chooser.learn(kind, work: result.work, wasFinished: result.wasFinished)
        if let solution = result.solution { best = better(best, solution, since: roster) }
      }
      fruitless = best.costs[level] < roster.costs[level] ? 0 : fruitless + results.count
      if fruitless == 0 { improved(best) }
    }
  }
}

extension Improvement {
  /// The better of two rosters that both come of an older one, or, where that is better still and
  /// legal, one with the changes of both.
  private func better(_ one: Solution, _ other: Solution, since old: Solution) -> Solution {
    let best = other.costs[level] < one.costs[level] ? other : one
    guard one != old else { return best }
    let lines = problem.workers.indices.map { worker in
      merged(one.lines[worker], other.lines[worker], since: old.lines[worker], worker)
    }
    guard let both = problem.solution(lines), both.costs[level] < best.costs[level],
      zip(caps, both.costs).allSatisfy({ cap, cost in cap.map { cost <= $0 } ?? true }),
      lines.indices.allSatisfy({ problem.isLegal(lines[$0], of: $0) })
    else { return best }
    return both
  }

  /// A line with the days that either of two has changed; the second has the last word.
  private func merged(_ one: [Int], _ other: [Int], since old: [Int], _ worker: Int) -> [Int] {
    let days = problem.workers[worker].model.days
    let changed = Set(Set(other).symmetricDifference(old).map { days[$0] })
    let kept = one.filter { !changed.contains(days[$0]) }
    return (kept + other.filter { changed.contains(days[$0]) }).sorted()
  }
}

extension Problem {
  /// Whether this is a line of the worker.
  func isLegal(_ line: [Int], of worker: Int) -> Bool {
    let model = workers[worker].model
    var options = [Double](repeating: .infinity, count: model.days.count)
    for option in line { options[option] = 0 }
    let prices = LinePrices(
      options: options, required: line, levels: Array(repeating: 0, count: levels.count))
    let found = model.price(
      PricingRequest(prices: prices, cutoff: .infinity, effort: .exact, near: line))
    return found.lines.first?.options == line
  }
}

/// One neighbourhood searched.
private struct Attempt {
  struct Result: Sendable {
    /// A better roster, if one was found.
    var solution: Solution?
    /// Whether the search ended by itself.
    var wasFinished = false
    /// See `Master.work`.
    var work = 0.0
    /// Of the relaxation, by row of the whole problem.
    var duals: [(row: Int, dual: Double)] = []
  }

  /// The most work in one neighbourhood, about in seconds.
  private static let mostWork = 1.5

  private let problem: Problem
  private let components: RowComponents
  private let roster: Solution
  private let neighbourhood: Neighbourhood
  private let level: Int
  private let caps: [Int?]

  init(
    _ problem: Problem, _ components: RowComponents, _ roster: Solution,
    _ neighbourhood: Neighbourhood, _ level: Int, _ caps: [Int?]
  ) {
    (self.problem, self.components, self.roster) = (problem, components, roster)
    (self.neighbourhood, self.level, self.caps) = (neighbourhood, level, caps)
  }

  /// A solver that fails costs no more than this neighbourhood.
  func run(_ watch: Watch) -> Result {
    guard let excerpt = try? Excerpt(problem, components, roster, neighbourhood),
      let master = try? Master(excerpt.problem), (try? master.aim(at: level, caps: caps)) != nil,
      (try? master.add(excerpt.currentLines)) != nil
    else { return Result() }
    var settings = Settings(threads: 1)
    settings.mostWork = Self.mostWork
    let generation = ColumnGeneration(master, settings, watch)
    let search = LevelSearch(
      generation, excerpt.problem.decided, excerpt.current, bound: .min, .neighbourhood,
      progress: { _ in })
    let wasFinished = (try? search.run()) != nil
    let isBetter = (search.incumbent?.costs[level] ?? .max) < roster.costs[level]
    return Result(
      solution: isBetter ? search.incumbent.map(excerpt.whole) : nil, wasFinished: wasFinished,
      work: master.work,
      duals: zip(excerpt.rows, search.duals).map { (row: $0, dual: $1) })
  }
}
