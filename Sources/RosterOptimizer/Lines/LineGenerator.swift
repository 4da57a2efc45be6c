import HeapModule
import Rostering

/// Finds the cheapest legal line of a worker at given prices: a shortest path with resource
/// constraints (Irnich and Desaulniers 2005), searched best first.
///
/// A label is a partial line. The label with the best hope, its price plus the bound on what must
/// follow, is extended next: by leaving the day free, or by each of its shifts. The first label to
/// reach the end of the horizon is therefore the cheapest line. Of two labels with the same
/// counters of the week one may dominate the other, which is then dropped.
struct LineGenerator {
  /// The cheapest line: its duties as positions among the worker's options, and its price.
  struct Finding: Sendable {
    let line: [Int]
    let price: Double
  }

  private struct Label {
    let state: LineState
    let price: Double
    /// Its node in the counter network.
    let node: Int
    /// The day of that node: the day to be filled next.
    let day: Int
    let parent: Int
    /// The day and the number of the shift that was added last; nil if a day was left free, and
    /// day −1 for what ends the shift that began before the horizon.
    let shift: (day: Int, number: Int)?
    /// The label that reached the node before this one; −1 if there is none.
    let previous: Int
  }

  private struct Candidate: Comparable {
    let hope: Double
    let day: Int
    let label: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      (left.hope, right.day, left.label) < (right.hope, left.day, right.label)
    }
  }

  /// Two prices closer than this are taken as equal.
  static let tolerance = 1e-7

  private let space: LineSpace
  private let prices: LinePrices
  private let sweeps: [ShiftSweep]
  private let openSweep: ShiftSweep?
  private let bound: CompletionBound
  private let cutoff: Double
  /// Whether the rules that rarely bind are kept from the start.
  private var isStrict = false
  private var labels: [Label] = []
  /// By label: what it is compared by with others; all but the first only where there is something
  /// to it.
  private var ranks: [Dominance] = []
  private var rareRanks: [RareDominance] = []
  private var memories: [MemoryDominance] = []
  private var candidates = Heap<Candidate>()
  /// By node: the last label that reached it; −1 if none has.
  private var latest: [Int] = []

  /// The cheapest line below `cutoff`, or nil if there is none. The bounds are best where the burden
  /// of a good line is about `burden`.
  static func cheapest(
    _ space: LineSpace, _ prices: LinePrices, below cutoff: Double, burden: Int
  ) -> Finding? {
    let step = space.terms.burdenStep
    let nearby = prices.people == 0 ? [0] : [burden, max(0, burden - step), burden + step]
    var generator = LineGenerator(space, prices, cutoff, burdens: nearby)
    return generator.runStrictlyIfNeeded(width: .max, count: 1).first
  }

  /// Some cheap lines below `cutoff` that differ in more than their hours beside the street, found
  /// quickly: only so many labels of each day are extended, so there may be a line where none is
  /// found.
  static func cheap(
    _ space: LineSpace, _ prices: LinePrices, below cutoff: Double, burden: Int
  ) -> [Finding] {
    var generator = LineGenerator(space, prices, cutoff, burdens: [burden])
    return generator.runStrictlyIfNeeded(width: 8, count: 2)
  }

  private init(_ space: LineSpace, _ prices: LinePrices, _ cutoff: Double, burdens: [Int]) {
    self.space = space
    self.prices = prices
    self.cutoff = cutoff - prices.totalReward - Self.tolerance
    sweeps = space.networks.map { ShiftSweep($0, prices) }
    openSweep = space.openNetwork.map { ShiftSweep($0, prices) }
    bound = CompletionBound.best(space, sweeps, prices, burdens: burdens)
  }

  /// Searches without the rules that rarely bind, and once more with them if what is found
  /// breaks one.
  private mutating func runStrictlyIfNeeded(width: Int, count: Int) -> [Finding] {
    if let found = run(width: width, count: count) { return found }
    isStrict = true
    return run(width: width, count: count) ?? []
  }

  /// The cheapest lines, cheapest first; nil if the first breaks a rule that the search left out.
  private mutating func run(width: Int, count: Int) -> [Finding]? {
    (labels, candidates) = ([], Heap())
    (ranks, rareRanks, memories) = ([], [], [])
    latest = Array(repeating: -1, count: space.counters.nodeCount)
    begin()
    var extended = [Int](repeating: 0, count: sweeps.count)
    var found: [Finding] = []
    var seen: Set<[Int]> = []
    while found.count < count, let candidate = candidates.popMin() {
      let day = candidate.day
      if day == sweeps.count {
        if labels[candidate.label].state.breaksRareRule {
          if found.isEmpty { return nil }
          continue
        }
        let line = duties(of: candidate.label)
        guard seen.insert(line.filter { space.options[$0].session == nil }).inserted else {
          continue
        }
        found.append(Finding(line: line, price: labels[candidate.label].price + prices.totalReward))
      } else if extended[day] < width {
        extended[day] += 1
        extend(candidate.label)
      }
    }
    return found
  }

  private mutating func begin() {
    let idle =
      prices.must * Double(space.idleCost.must) + prices.people * Double(space.idleCost.people)
    let past = space.carriedIn.state
    for (shift, state) in space.carriedIn.beginnings(space.openNetwork, space.terms) {
      let sweep = shift.flatMap { openSweep?.costs[$0] } ?? 0
      guard !isStrict || !state.breaksRareRule,
        let node = space.counters.start[state.counters(on: 0, space.terms)]
      else { continue }
      add(
        state, price: idle + sweep + change(from: past, to: state), node: node, day: 0,
        parent: -1, shift.map { (-1, $0) })
    }
  }

  /// Adds a label unless it cannot lead below the cutoff or another dominates it.
  private mutating func add(
    _ state: LineState, price: Double, node: Int, day: Int, parent: Int,
    _ shift: (day: Int, number: Int)?
  ) {
    let isComplete = day == sweeps.count
    let hope = isComplete ? price : bound.atLeast(price, burden: state.burden, from: node)
    guard hope < cutoff else { return }
    guard isUndominated(state, price, node: node, day: day) else { return }
    labels.append(
      Label(
        state: state, price: price, node: node, day: day, parent: parent, shift: shift,
        previous: latest[node]))
    latest[node] = labels.count - 1
    candidates.insert(Candidate(hope: hope, day: day, label: labels.count - 1))
  }

  /// Notes what a label is compared by, unless another label at its node is no worse in anything.
  private mutating func isUndominated(_ state: LineState, _ price: Double, node: Int, day: Int)
    -> Bool
  {
    let rank = Dominance(state, at: day, space, burden: prices.people > 0)
    let rare = isStrict ? RareDominance(state, at: day, space) : nil
    let memory = (isStrict || space.terms.hasMemory ? state.memory : nil).map {
      MemoryDominance($0, state.lastEnd, at: day, space, strictly: isStrict)
    }
    var other = latest[node]
    while other >= 0 {
      if labels[other].price <= price + Self.tolerance, ranks[other].isNoWorse(than: rank),
        rare.map({ rareRanks[other].isNoWorse(than: $0) }) ?? true,
        memory.map({ memories[other].isNoWorse(than: $0) }) ?? true
      {
        return false
      }
      other = labels[other].previous
    }
    ranks.append(rank)
    if let rare { rareRanks.append(rare) }
    if let memory { memories.append(memory) }
    return true
  }

  /// Leaves the day free, or adds each of its shifts that may lead below the cutoff.
  private mutating func extend(_ parent: Int) {
    let (state, price) = (labels[parent].state, labels[parent].price)
    let (node, day) = (labels[parent].node, labels[parent].day)
    let counters = space.counters
    add(state, price: price, node: counters.stay[node], day: day + 1, parent: parent, nil)
    let hope = price + bound.slack(state.burden)
    let (groups, groupPrices) = (counters.groups[day], bound.groupPrices[day])
    let shiftPrices = bound.shiftPrices[day]
    for position in counters.firstArc[node]..<counters.firstArc[node + 1] {
      let arc = counters.arcs[position]
      let group = Int(arc.group)
      guard hope + bound.through(arc, groupPrices[group]) < cutoff else { continue }
      for number in groups[group] where hope + bound.through(arc, shiftPrices[number]) < cutoff {
        take(number, arc, parent, state, price, day)
      }
    }
  }

  private mutating func take(
    _ number: Int, _ arc: CounterNetwork.Arc, _ parent: Int, _ state: LineState, _ price: Double,
    _ day: Int
  ) {
    guard let next = state.followed(by: space.networks[day].shifts[number], space.terms),
      !isStrict || !next.breaksRareRule
    else { return }
    let isSameDay = arc.again >= 0
    add(
      next,
      price: price + sweeps[day].costs[number] + change(from: state, to: next),
      node: Int(isSameDay ? arc.again : arc.next), day: isSameDay ? day : day + 1,
      parent: parent, (day, number))
  }

  /// What a step costs besides the price of its duties: hours, burden, and the part of a last
  /// session that nobody asked for.
  private func change(from state: LineState, to next: LineState) -> Double {
    let burden =
      prices.people == 0
      ? 0 : space.terms.burdenCost(next.burden) - space.terms.burdenCost(state.burden)
    return prices.people * Double(next.hoursCost - state.hoursCost + burden)
      + prices.must * Double(next.surplus - state.surplus)
  }

  private func duties(of label: Int) -> [Int] {
    var shifts: [[Int]] = []
    var number = label
    while number >= 0 {
      if let (day, shift) = labels[number].shift {
        let sweep = day < 0 ? openSweep : sweeps[day]
        let network = day < 0 ? space.openNetwork : space.networks[day]
        if let sweep, let network { shifts.append(sweep.duties(of: shift, network)) }
      }
      number = labels[number].parent
    }
    return shifts.reversed().flatMap { $0 }
  }
}
