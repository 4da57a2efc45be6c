import Rostering

/// All shifts of a worker that start on one day, as a directed acyclic graph of partial shifts.
///
/// A node is a set of partial shifts that the future cannot tell apart; an arc adds a duty. Every
/// node but the root is also a complete shift if it has breaks enough, and nodes whose shifts are
/// alike form a class.
final class ShiftNetwork: Sendable {
  /// A duty added to a partial shift.
  struct Arc: Sendable {
    let from: Int
    /// Position among the worker's options.
    let option: Int
    /// Points of people for the gap before the duty.
    let idle: Int
  }

  /// The distinct shifts.
  let shifts: [Shift]
  /// The class of each node; −1 for a root that is no shift, and for a shift without the breaks it
  /// needs.
  let classes: [Int]
  /// All arcs, grouped by the node they lead to; arcs lead from lower to higher nodes.
  let arcs: [Arc]
  /// Where the arcs into each node begin in `arcs`; one more entry marks the end.
  let firstArc: [Int]

  init(shifts: [Shift], classes: [Int], arcs: [Arc], firstArc: [Int]) {
    self.shifts = shifts
    self.classes = classes
    self.arcs = arcs
    self.firstArc = firstArc
  }
}

/// Builds a network by adding duties, in order of their start, to all partial shifts before them.
struct ShiftNetworkBuilder {
  private struct Key: Hashable {
    let shift: Shift
    let place: Int
  }
  private struct Node {
    let key: Key?
    var arcs: [ShiftNetwork.Arc] = []
  }

  private let terms: LineTerms
  private let options: [DutyOption]
  private var nodes: [Node] = []
  private var numbers: [Key: Int] = [:]

  init(_ terms: LineTerms, _ options: [DutyOption]) {
    self.terms = terms
    self.options = options
  }

  /// The shifts that start on `day`.
  mutating func shifts(startingOn day: Int) -> ShiftNetwork {
    (nodes, numbers) = ([Node(key: nil)], [:])
    for position in positions(from: day, through: day + 1) {
      let option = options[position]
      extendAll(by: position)
      if option.day == day { add(Shift(option, terms), from: 0, gap: 0, nil, position) }
    }
    return network()
  }

  /// The ways to end a shift that began before the horizon, the way of adding nothing included.
  mutating func shifts(continuing open: CarriedIn.OpenShift) -> ShiftNetwork {
    let key = Key(shift: open.shift, place: open.place)
    (nodes, numbers) = ([Node(key: key)], [key: 0])
    for position in positions(from: 0, through: 0) { extendAll(by: position) }
    return network()
  }

  private func positions(from first: Int, through last: Int) -> [Int] {
    options.indices.filter { (first...last).contains(options[$0].day) }
  }

  private mutating func extendAll(by position: Int) {
    let option = options[position]
    for from in nodes.indices {
      guard let key = nodes[from].key else { continue }
      let gap = option.start - key.shift.end
      guard gap >= 0, option.start - key.shift.restFrom < terms.limits.shiftSeparation else {
        continue
      }
      let pause = Breaks.pause(in: gap, travel: terms.travel(key.place, option.place))
      add(
        key.shift.extended(by: option, pause: pause, terms), from: from, gap: gap,
        (shift: key.shift, place: key.place), position)
    }
  }

  private mutating func add(
    _ shift: Shift, from: Int, gap: Int, _ previous: (shift: Shift, place: Int)?, _ position: Int
  ) {
    let option = options[position]
    let step = ShiftStep(shift: shift, previous: previous, option: option)
    guard step.isPermitted(terms) else { return }
    let key = Key(shift: shift, place: option.place)
    let number = numbers[key] ?? nodes.count
    if number == nodes.count {
      nodes.append(Node(key: key))
      numbers[key] = number
    }
    // A gap to the past is no choice of the roster, so it costs nothing.
    let isPast = previous == nil || nodes[from].arcs.isEmpty
    nodes[number].arcs.append(
      ShiftNetwork.Arc(from: from, option: position, idle: isPast ? 0 : terms.idle(gap)))
  }

  /// The nodes by end, so that every arc leads onwards, and the shifts told apart.
  private func network() -> ShiftNetwork {
    let order = nodes.indices.sorted { (end(of: $0), $0) < (end(of: $1), $1) }
    var rank = [Int](repeating: 0, count: nodes.count)
    for (position, node) in order.enumerated() { rank[node] = position }
    var shifts = Numbering<Shift>()
    let classes = order.map { number in
      let node = nodes[number]
      // What is past is past: a shift of the history may lack breaks.
      guard let key = node.key, node.arcs.isEmpty || Breaks.permits(key.shift, terms) else {
        return -1
      }
      return shifts.number(of: key.shift.complete)
    }
    let arcs = order.map { node in
      nodes[node].arcs.map {
        ShiftNetwork.Arc(from: rank[$0.from], option: $0.option, idle: $0.idle)
      }
    }
    let firstArc = arcs.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    return ShiftNetwork(
      shifts: shifts.values, classes: classes, arcs: arcs.flatMap { $0 }, firstArc: firstArc)
  }

  private func end(of node: Int) -> Int { nodes[node].key?.shift.end ?? LineState.longAgo }
}

/// Numbers equal values alike, in order of first appearance.
struct Numbering<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
