import HeapModule
import Rostering

/// A shortest path with resource constraints (Irnich and Desaulniers 2005) over all that the rules
/// look at, searched best first.
///
/// A label is a partial line. The label with the best hope, its price plus the bound on what must
/// follow, is extended next: by leaving the day free, or by each of its shifts. The first label to
/// reach the end of the horizon is therefore the cheapest line. Of two labels with the same
/// counters of the week one may dominate the other, which is then dropped.
struct LabelSearch {
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

  private let lines: PricedLines
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

  init(_ lines: PricedLines) { self.lines = lines }

  /// The cheapest lines, cheapest first: at most `count`, with at most `width` labels of each day
  /// extended. Searches without the rules that rarely bind, and once more with them if what is
  /// found breaks one.
  mutating func findings(width: Int, count: Int) -> [LineGenerator.Finding] {
    if let found = run(width: width, count: count) { return found }
    isStrict = true
    return run(width: width, count: count) ?? []
  }

  private var space: LineSpace { lines.space }
  private var prices: LinePrices { lines.prices }

  /// The cheapest lines, cheapest first; nil if the first breaks a rule that the search left out.
  private mutating func run(width: Int, count: Int) -> [LineGenerator.Finding]? {
    (labels, candidates) = ([], Heap())
    (ranks, rareRanks, memories) = ([], [], [])
    latest = Array(repeating: -1, count: space.counters.nodeCount)
    begin()
    var extended = [Int](repeating: 0, count: lines.dayCount)
    var found: [LineGenerator.Finding] = []
    var seen: Set<[Int]> = []
    while found.count < count, let candidate = candidates.popMin() {
      let day = candidate.day
      if day == lines.dayCount {
        if labels[candidate.label].state.breaksRareRule {
          if found.isEmpty { return nil }
          continue
        }
        let line = lines.duties(shifts(of: candidate.label))
        guard seen.insert(line.filter { space.options[$0].session == nil }).inserted else {
          continue
        }
        let price = labels[candidate.label].price + prices.totalReward
        found.append(LineGenerator.Finding(line: line, price: price))
      } else if extended[day] < width {
        extended[day] += 1
        extend(candidate.label)
      }
    }
    return found
  }

  private mutating func begin() {
    for beginning in lines.beginnings() where !isStrict || !beginning.state.breaksRareRule {
      add(
        beginning.state, price: beginning.price, node: beginning.node, day: 0, parent: -1,
        beginning.shift.map { (-1, $0) })
    }
  }

  /// Adds a label unless it cannot lead below the cutoff or another dominates it.
  private mutating func add(
    _ state: LineState, price: Double, node: Int, day: Int, parent: Int,
    _ shift: (day: Int, number: Int)?
  ) {
    let isComplete = day == lines.dayCount
    let hope = isComplete ? price : price + lines.rest(after: state.burden, from: node)
    guard hope < lines.cutoff else { return }
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
      if labels[other].price <= price + LineGenerator.tolerance, ranks[other].isNoWorse(than: rank),
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
    add(state, price: price, node: Int(counters.stay[node]), day: day + 1, parent: parent, nil)
    let paid = price - lines.bound.tangent.excess(state.burden)
    for position in counters.firstArc[node]..<counters.firstArc[node + 1] {
      let arc = counters.arcs[position]
      let group = Int(counters.kinds[Int(arc.kind)].group)
      let rest = paid + lines.bound.rest(along: arc)
      guard rest + lines.bound.groupPrices[group] < lines.cutoff else { continue }
      for position in counters.firstInGroup[group]..<counters.firstInGroup[group + 1] {
        let number = Int(counters.groupShifts[position])
        let shift = space.firstShift[day] + number
        guard rest + lines.bound.shiftPrices[shift] < lines.cutoff else { continue }
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
    let node = Int(arc.target)
    let isSameDay = node < space.counters.firstNode[day + 1]
    add(
      next, price: price + lines.sweeps[day].costs[number] + lines.change(from: state, to: next),
      node: node, day: isSameDay ? day : day + 1, parent: parent, (day, number))
  }

  private func shifts(of label: Int) -> [(day: Int, number: Int)] {
    var shifts: [(day: Int, number: Int)] = []
    var number = label
    while number >= 0 {
      if let shift = labels[number].shift { shifts.append(shift) }
      number = labels[number].parent
    }
    return shifts.reversed()
  }
}
