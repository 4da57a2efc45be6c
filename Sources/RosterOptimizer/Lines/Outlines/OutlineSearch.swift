/// The cheapest lines as far as outlines tell, found best first.
///
/// A step, to a shift or a free day, is weighed by its hope alone; only when its turn comes is it
/// looked at, and becomes a label if no other dominates it.
struct OutlineSearch {
  private struct Label {
    let outline: Outline
    /// Its node in the counter network.
    let node: Int32
    let parent: Int32
    /// The shift that was added last, among those of all days; −1 if a day was left free. At a
    /// beginning, its number.
    let shift: Int32
    /// The day of the node: the day to be filled next.
    let day: Int32
  }

  /// What a label is compared by with others at its node.
  private struct Rank {
    let figures: OutlineFigures
    /// The price, burden charged in full.
    let price: Double
    /// The label that reached the node before this one; −1 if there is none.
    let previous: Int32
  }

  private struct Step: Comparable {
    let hope: Double
    /// Its price, burden charged as by the tangent.
    let price: Double
    let day: Int32
    let node: Int32
    let parent: Int32
    let shift: Int32

    static func < (left: Step, right: Step) -> Bool {
      left.hope == right.hope ? left.day > right.day : left.hope < right.hope
    }
  }

  private let lines: PricedLines
  private let terms: OutlineTerms
  private let beginnings: [PricedLines.Beginning]
  private var labels: [Label] = []
  private var ranks: [Rank] = []
  private var steps = BinaryHeap<Step>()
  /// By node: the last label that reached it; −1 if none has.
  private var latest: [Int32] = []
  /// By day: how many more labels are extended.
  private var room: [Int] = []

  init(_ lines: PricedLines) {
    self.lines = lines
    terms = lines.space.outlines
    beginnings = lines.beginnings()
  }

  /// The cheapest lines, cheapest first: at most `count`, with at most `width` labels of each day
  /// extended; nil if the first breaks a rule that outlines do not know.
  mutating func findings(width: Int, count: Int) -> [LineGenerator.Finding]? {
    room = Array(repeating: width, count: lines.dayCount) + [.max]
    begin()
    guard !steps.isEmpty else { return [] }
    latest = Array(repeating: -1, count: lines.space.counters.nodeCount)
    var found: [LineGenerator.Finding] = []
    var seen: Set<[Int]> = []
    while found.count < count, let step = steps.popMin() {
      let day = Int(step.day)
      if day < lines.dayCount {
        if room[day] > 0, let label = label(step) {
          room[day] -= 1
          extend(label, step.price)
        }
        continue
      }
      guard let outline = outline(step) else { continue }
      let (beginning, shifts) = path(step)
      guard isLegal(beginning, shifts) else {
        if found.isEmpty { return nil }
        continue
      }
      let line = lines.duties((beginning.shift.map { [(-1, $0)] } ?? []) + shifts)
      guard seen.insert(line.filter { lines.space.options[$0].session == nil }).inserted else {
        continue
      }
      let price = step.price + lines.bound.tangent.excess(Int(outline.burden))
      found.append(LineGenerator.Finding(line: line, price: price + lines.prices.totalReward))
    }
    return found
  }

  private mutating func begin() {
    for (number, beginning) in beginnings.enumerated() {
      let burden = beginning.state.burden
      let price = beginning.price - lines.bound.tangent.excess(burden)
      push(
        price, price + lines.bound.least[beginning.node], burden, day: 0, node: beginning.node,
        parent: -1, shift: number)
    }
  }

  /// Notes a step if it can lead below the cutoff, whose price is at least `rest` and what its
  /// burden adds to that.
  private mutating func push(
    _ price: Double, _ rest: Double, _ burden: Int, day: Int, node: Int, parent: Int, shift: Int
  ) {
    let hope = lines.isConvex ? hope(price, burden, day, node) : rest
    guard hope < lines.cutoff, room[day] > 0 else { return }
    steps.insert(
      Step(
        hope: hope, price: price, day: Int32(day), node: Int32(node), parent: Int32(parent),
        shift: Int32(shift)))
  }

  /// The highest bound of all tangents.
  private func hope(_ price: Double, _ burden: Int, _ day: Int, _ node: Int) -> Double {
    let more = Int(terms.mostBurdens[day])
    let tangent = lines.bound.tangent
    let cost = tangent.cost(burden)
    let paid = price - tangent.line(burden)
    var hope = -Double.infinity
    for bound in lines.bounds {
      hope = max(
        hope, paid + bound.least[node] + bound.tangent.leastCost(burden, cost, upTo: more))
    }
    return hope
  }

  /// What a step leads to, if no rule forbids it.
  private func outline(_ step: Step) -> Outline? {
    guard step.parent >= 0 else {
      return Outline(beginnings[Int(step.shift)].state, lines.space.terms)
    }
    let outline = labels[Int(step.parent)].outline
    guard step.shift >= 0 else { return outline }
    return outline.followed(by: terms.shifts[Int(step.shift)], terms)
  }

  /// The label that a step leads to, unless a rule forbids it or another label dominates it.
  private mutating func label(_ step: Step) -> Int? {
    guard let outline = outline(step) else { return nil }
    let tangent = lines.bound.tangent
    let figures = OutlineFigures(
      outline, at: Int(step.day), terms, burden: lines.isConvex)
    let price = step.price + tangent.excess(Int(outline.burden))
    let first = latest[Int(step.node)]
    var other = first
    while other >= 0 {
      let rank = ranks[Int(other)]
      if rank.price <= price + LineGenerator.tolerance, rank.figures.isNoWorse(than: figures) {
        return nil
      }
      other = rank.previous
    }
    ranks.append(Rank(figures: figures, price: price, previous: first))
    labels.append(
      Label(
        outline: outline, node: step.node, parent: step.parent, shift: step.shift, day: step.day))
    latest[Int(step.node)] = Int32(labels.count - 1)
    return labels.count - 1
  }

  /// Leaves the day free, or adds each of its shifts that may lead below the cutoff.
  private mutating func extend(_ parent: Int, _ price: Double) {
    let label = labels[parent]
    let (node, day) = (Int(label.node), Int(label.day))
    let burden = Int(label.outline.burden)
    let (counters, bound, space) = (lines.space.counters, lines.bound, lines.space)
    let stay = Int(counters.stay[node])
    push(
      price, price + bound.least[stay], burden, day: day + 1, node: stay, parent: parent, shift: -1)
    let firstShift = space.firstShift[day]
    for position in counters.firstArc[node]..<counters.firstArc[node + 1] {
      let arc = counters.arcs[position]
      let (kind, target) = (Int(arc.kind), Int(arc.target))
      let group = Int(counters.kinds[kind].group)
      let paid = price + bound.kindCosts[kind]
      let rest = bound.least[target]
      guard paid + rest + bound.groupPrices[group] < lines.cutoff else { continue }
      let next = target < counters.firstNode[day + 1] ? day : day + 1
      for member in counters.firstInGroup[group]..<counters.firstInGroup[group + 1] {
        let shift = firstShift + Int(counters.groupShifts[member])
        let cost = paid + bound.shiftPrices[shift]
        guard cost + rest < lines.cutoff,
          label.outline.mayPrecede(terms.shifts[shift].start)
        else { continue }
        push(
          cost, cost + rest, burden + Int(space.burdens[shift]), day: next, node: target,
          parent: parent, shift: shift)
      }
    }
  }

  /// How a line to this step begins the horizon, and its shifts by day and number.
  private func path(_ step: Step)
    -> (beginning: PricedLines.Beginning, shifts: [(day: Int, number: Int)])
  {
    var shifts: [(day: Int, number: Int)] = []
    var (parent, shift) = (Int(step.parent), Int(step.shift))
    while parent >= 0 {
      let label = labels[parent]
      if shift >= 0 {
        let day = Int(label.day)
        shifts.append((day, shift - lines.space.firstShift[day]))
      }
      (parent, shift) = (Int(label.parent), Int(label.shift))
    }
    return (beginnings[shift], shifts.reversed())
  }

  /// Whether every rule permits the line.
  private func isLegal(
    _ beginning: PricedLines.Beginning, _ shifts: [(day: Int, number: Int)]
  ) -> Bool {
    let space = lines.space
    let end = shifts.reduce(Optional(beginning.state)) { state, shift in
      state?.followed(by: space.networks[shift.day].shifts[shift.number], space.terms)
    }
    return end.map { !$0.breaksRareRule } ?? false
  }
}
