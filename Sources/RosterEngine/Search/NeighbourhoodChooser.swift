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
      .window: min(Double(dayCount), max(5, min(14, roomy))), .group: 5, .disagreement: 60,
    ]
  }

  /// The next neighbourhoods of a roster, all of one kind; none if there is nothing left to try.
  mutating func next(_ count: Int, _ roster: Solution) -> (kind: Kind, found: [Neighbourhood]) {
    guard dayCount > 0, workerCount > 0 else { return (.window, []) }
    let kinds: [Kind] = root == nil ? [.window, .group] : [.window, .group, .disagreement]
    for _ in kinds {
      let kind = kinds[turn % kinds.count]
      turn += 1
      let found = (0..<count).compactMap { _ in neighbourhood(kind, roster) }
      if !found.isEmpty { return (kind, found) }
    }
    return (.window, [])
  }

  /// Larger next time where all was soon over, smaller where it was too much.
  mutating func learn(_ kind: Kind, work: Double, wasFinished: Bool) {
    let size = sizes[kind] ?? 1
    if !wasFinished {
      sizes[kind] = max(1, size * 0.8)
    } else if work < Self.brief {
      sizes[kind] = size * 1.15
    }
  }

  /// With less work, a neighbourhood is called small; about in seconds.
  private static let brief = 0.3

  private mutating func neighbourhood(_ kind: Kind, _ roster: Solution) -> Neighbourhood? {
    let size = Int(sizes[kind] ?? 1)
    switch kind {
    case .window:
      let length = min(dayCount, size)
      let first = min(windowStart, dayCount - length)
      windowStart = first + length >= dayCount ? 0 : windowStart + max(1, length / 2)
      return .window(first..<(first + length), workerCount: workerCount)
    case .group:
      return group(min(workerCount, max(2, size)))
    case .disagreement:
      return disagreement(roster, most: size)
    }
  }

  /// Some workers by lot, on no more than four weeks.
  private mutating func group(_ size: Int) -> Neighbourhood {
    let length = min(dayCount, 28)
    let first = Int.random(in: 0...(dayCount - length), using: &random)
    var free = [Set<Int>?](repeating: nil, count: workerCount)
    for worker in (0..<workerCount).shuffled(using: &random).prefix(size) {
      free[worker] = Set(first..<(first + length))
    }
    return Neighbourhood(freeDays: free)
  }

  /// Days on which the relaxation is not sure of what the roster holds, with the days beside them:
  /// so many at most, together in time.
  private mutating func disagreement(_ roster: Solution, most: Int) -> Neighbourhood? {
    guard let root else { return nil }
    var unsure: [(day: Int, worker: Int)] = []
    for worker in 0..<workerCount {
      let certain = Set(root.taken[worker])
      let differing = certain.symmetricDifference(roster.lines[worker])
      let days = Set(differing.map { daysByOption[worker][$0] })
      unsure += days.map { ($0, worker) }
    }
    guard !unsure.isEmpty else { return nil }
    unsure.sort { ($0.day, $0.worker) < ($1.day, $1.worker) }
    let first = Int.random(in: 0..<unsure.count, using: &random)
    var free = [Set<Int>?](repeating: nil, count: workerCount)
    for (day, worker) in (unsure[first...] + unsure[..<first]).prefix(most) {
      free[worker, default: []].formUnion(max(0, day - 1)...min(dayCount - 1, day + 1))
    }
    return Neighbourhood(freeDays: free)
  }
}

extension [Set<Int>?] {
  fileprivate subscript(worker: Int, default empty: Set<Int>) -> Set<Int> {
    get { self[worker] ?? empty }
    set { self[worker] = newValue }
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
