/// Chooses what to search anew, and learns how much can be freed at a time.
///
/// Windows of days slide over the horizon, groups of workers change by lot, and what the relaxation
/// and the roster disagree on is freed together.
struct NeighbourhoodChooser {
  /// What kind of neighbourhood.
  enum Kind: CaseIterable, Hashable, Sendable {
    case window
    case group
    case disagreement
  }

  private let dayCount: Int
  private let workerCount: Int
  private let daysByOption: [[Int]]
  private let root: Fractions?
  private var sizes: [Kind: Double]
  private var turn = 0
  private var windowStart = 0
  private var random = SplitMix(seed: 20_261_121)

  init(_ problem: Problem, _ root: Fractions?) {
    daysByOption = problem.workers.map(\.model.days)
    dayCount = 1 + (daysByOption.compactMap { $0.max() }.max() ?? 0)
    workerCount = problem.workers.count
    self.root = root
    let optionsADay =
      Double(daysByOption.reduce(0) { $0 + $1.count }) / Double(max(1, dayCount * workerCount))
    let roomy = 250 / max(1, optionsADay)
    sizes = [
      .window: min(Double(dayCount), max(5, min(14, roomy))), .group: 5, .disagreement: 1,
    ]
  }

  /// The next neighbourhoods of a roster, all of one kind; none if there is nothing left to try.
  mutating func next(_ count: Int, _ roster: Solution) -> (kind: Kind, found: [Neighbourhood]) {
    guard dayCount > 0, workerCount > 0 else { return (.window, []) }
    let kinds: [Kind] = root == nil ? [.window, .group] : [.window, .group, .disagreement]
    for _ in kinds {
      let kind = kinds[turn % kinds.count]
      turn += 1
      let wanted = kind == .disagreement ? 1 : count
      let found = (0..<wanted).compactMap { _ in neighbourhood(kind, roster) }
      if !found.isEmpty { return (kind, found) }
    }
    return (.window, [])
  }

  /// Larger next time where all was soon over, smaller where the time was up.
  mutating func learn(_ kind: Kind, seconds: Double, wasFinished: Bool) {
    let size = sizes[kind] ?? 1
    if !wasFinished {
      sizes[kind] = max(1, size * 0.8)
    } else if seconds < Self.brief {
      sizes[kind] = size * 1.15
    }
  }

  /// Seconds after which a neighbourhood is no longer called small.
  private static let brief = 0.3

  private mutating func neighbourhood(_ kind: Kind, _ roster: Solution) -> Neighbourhood? {
    switch kind {
    case .window:
      let length = min(dayCount, Int(sizes[.window] ?? 7))
      let first = min(windowStart, dayCount - length)
      windowStart = first + length >= dayCount ? 0 : windowStart + max(1, length / 2)
      return .window(first..<(first + length), workerCount: workerCount)
    case .group:
      let size = min(workerCount, Int(sizes[.group] ?? 4))
      guard dayCount <= 100 else { return block(size) }
      return .group(sample(size), dayCount: dayCount, workerCount: workerCount)
    case .disagreement:
      return disagreement(roster)
    }
  }

  /// More workers on fewer days, for horizons that are too long to free as a whole.
  private mutating func block(_ size: Int) -> Neighbourhood {
    let length = min(dayCount, 56)
    let first = Int.random(in: 0...(dayCount - length), using: &random)
    var free = [Set<Int>?](repeating: nil, count: workerCount)
    for worker in sample(size) { free[worker] = Set(first..<(first + length)) }
    return Neighbourhood(freeDays: free)
  }

  private mutating func sample(_ size: Int) -> [Int] {
    Array((0..<workerCount).shuffled(using: &random).prefix(size))
  }

  /// The days on which the relaxation is not sure of what the roster holds, and the days around.
  private mutating func disagreement(_ roster: Solution) -> Neighbourhood? {
    guard let root, !root.options.isEmpty else { return nil }
    let margin = Int(sizes[.disagreement] ?? 1)
    var free = [Set<Int>?](repeating: nil, count: workerCount)
    for worker in 0..<workerCount {
      let days = daysByOption[worker]
      let certain = Set(root.taken[worker])
      let held = Set(roster.lines[worker])
      let unsure = certain.symmetricDifference(held).map { days[$0] }
      guard !unsure.isEmpty else { continue }
      free[worker] = Set(
        unsure.flatMap { max(0, $0 - margin)...min(dayCount - 1, $0 + margin) })
    }
    return Neighbourhood(freeDays: free)
  }
}

/// A small generator of random numbers that are the same on every machine (Steele et al. 2014).
struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
