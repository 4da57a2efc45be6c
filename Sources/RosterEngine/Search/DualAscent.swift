/// Good duals, a bound and a blend of lines without any linear program: the volume algorithm
/// (Barahona and Anbil 2000), for problems with more rows than the simplex method can bear.
///
/// It wants separable rows and one level: there the dual of a row lies between what one more person
/// over costs and what one more short does, so duals need only be clipped to that box.
struct DualAscent {
  /// What the ascent has come to.
  struct Summit {
    /// No roster costs less.
    var bound: Double
    /// By worker: lines that a relaxation might hold, and how much of each.
    var shares: [[(options: [Int], value: Double)]]
    /// By row.
    var duals: [Double]
  }

  private let problem: Problem
  private let settings: Settings
  private let watch: Watch
  private let lowest: [Double]
  private let highest: [Double]
  private let wanted: [Double]
  private let scale: Double

  /// An ascent, or nil if the problem is of another kind.
  init?(_ problem: Problem, _ rows: SeparableRows, _ settings: Settings, _ watch: Watch) {
    guard problem.levels.count == 1, rows.isWhole else { return nil }
    let penalties = rows.penalties.compactMap(\.self)
    guard penalties.allSatisfy({ $0.lower == $0.upper && $0.mayBeShort && $0.mayBeOver }) else {
      return nil
    }
    self.problem = problem
    self.settings = settings
    self.watch = watch
    scale = problem.levels[0].scale
    lowest = penalties.map { [scale] in -$0.over[0] / scale }
    highest = penalties.map { [scale] in $0.short[0] / scale }
    wanted = penalties.map(\.lower)
  }

  /// Climbs until little more is gained.
  ///
  /// - Parameters:
  ///   - reached: what a roster costs.
  ///   - known: by row, a dual to start from; nil where none is known.
  /// - Returns: nil if some worker has no line.
  func run(reached: Int, from known: [Double?]) -> Summit? {
    var summit = Summit(
      bound: -.infinity, shares: problem.workers.map { _ in [] },
      duals: known.indices.map { max(lowest[$0], min(highest[$0], known[$0] ?? 0.5)) })
    guard let first = look(summit.duals) else { return nil }
    summit.bound = first.bound
    var blend = Blend(first.lines, problem)
    var step = Step(reached: problem.levels[0].scaledBound(reached))
    while !watch.isOver, step.goesOn {
      let missing = violation(blend.sums, summit.duals)
      let norm = missing.reduce(0) { $0 + $1 * $1 }
      guard norm > 1e-9 else { break }
      let length = step.length(summit.bound, norm)
      let duals = summit.duals.indices.map { row in
        max(lowest[row], min(highest[row], summit.duals[row] + length * missing[row]))
      }
      guard let seen = look(duals) else { return nil }
      blend.stir(in: seen.lines, share: step.share, problem)
      step.learn(gain: seen.bound - summit.bound, of: abs(summit.bound))
      if seen.bound > summit.bound { (summit.bound, summit.duals) = (seen.bound, duals) }
      settings.rounds?()
    }
    summit.shares = blend.shares
    return summit
  }

  /// The cheapest lines at some duals, and the bound that they give; nil if somebody has none.
  private func look(_ duals: [Double]) -> (bound: Double, lines: [[Int]])? {
    let (problem, scale) = (problem, scale)
    let answers = concurrently(problem.workers.count, threads: settings.threads) { number in
      let worker = problem.workers[number]
      var options = worker.costs[0].map { Double($0) / scale }
      worker.entries.add(duals, times: -1, to: &options)
      let prices = LinePrices(options: options, levels: [1 / scale])
      return worker.model.price(
        PricingRequest(prices: prices, cutoff: .infinity, effort: .quick))
    }
    let lines = answers.compactMap { $0.lines.first?.options }
    guard lines.count == answers.count else { return nil }
    let rows = zip(duals, wanted).reduce(0) { $0 + $1.0 * $1.1 }
    return (answers.reduce(rows) { $0 + $1.bound }, lines)
  }

  /// By row: how many people the blend is short, unless the dual can say no more of it.
  private func violation(_ sums: [Double], _ duals: [Double]) -> [Double] {
    duals.indices.map { row in
      let missing = wanted[row] - sums[row]
      let isAtEnd = missing > 0 ? duals[row] >= highest[row] : duals[row] <= lowest[row]
      return isAtEnd ? 0 : missing
    }
  }
}

/// A blend of lines in which the old fade.
private struct Blend {
  private(set) var sums: [Double]
  private(set) var shares: [[(options: [Int], value: Double)]]
  /// With less of it, a line is forgotten.
  private static let trace = 1e-3

  init(_ lines: [[Int]], _ problem: Problem) {
    sums = problem.sums(lines)
    shares = lines.map { [($0, 1)] }
  }

  mutating func stir(in lines: [[Int]], share: Double, _ problem: Problem) {
    let fresh = problem.sums(lines)
    for row in sums.indices { sums[row] += share * (fresh[row] - sums[row]) }
    for worker in shares.indices {
      for number in shares[worker].indices { shares[worker][number].value *= 1 - share }
      if let known = shares[worker].firstIndex(where: { $0.options == lines[worker] }) {
        shares[worker][known].value += share
      } else {
        shares[worker].append((lines[worker], share))
      }
      shares[worker].removeAll { $0.value < Self.trace }
    }
  }
}

/// How far to go at a time, and when to stop.
private struct Step {
  private let reached: Double
  private var factor = 0.5
  private var failures = 0
  private var rounds = 0
  private var recent = 0.0
  private(set) var goesOn = true
  /// The share of what is new in the blend.
  var share: Double { rounds < 100 ? 0.1 : 0.05 }

  init(reached: Double) {
    self.reached = reached
  }

  /// Towards a target a little above the bound, and below what is reached.
  func length(_ bound: Double, _ norm: Double) -> Double {
    let target = min(reached, bound + max(0.05 * abs(bound), 1))
    return factor * max(target - bound, 1e-3) / norm
  }

  mutating func learn(gain: Double, of bound: Double) {
    rounds += 1
    if gain > 0 {
      failures = 0
      factor = min(2, factor * 1.1)
      recent += gain
    } else {
      failures += 1
      if failures % 10 == 0 { factor *= 0.66 }
    }
    if rounds % 50 == 0 {
      goesOn = recent > 2e-4 * max(1, bound) && factor > 1e-3
      recent = 0
    }
  }
}
