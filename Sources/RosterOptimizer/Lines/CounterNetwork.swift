import Rostering

/// What a line has used of a week.
struct WeekCounters: Hashable, Sendable {
  var work = 0
  var sessions = SIMD16<UInt8>()
}

/// The counters of the week that a worker's lines can reach, day by day, and the shifts that lead
/// from one to another: a directed acyclic graph, the same at all prices.
///
/// It knows contract hours and sessions, and is blind to rest, evenings, runs of days and weekends;
/// so the shortest way through it is a lower bound on what a line costs.
final class CounterNetwork: Sendable {
  /// Shifts that use the same of the week.
  struct Group: Hashable, Sendable {
    let first: WeekCounters
    let second: WeekCounters?
    /// Whether another shift may begin on the same day.
    let leavesRoom: Bool
  }

  /// Groups, by what taking one of their shifts costs beside the shift itself.
  struct Kind: Hashable, Sendable {
    /// Position among the groups of all days.
    let group: Int32
    /// Points of people that the hours add.
    let hoursCost: Int32
    /// Minutes of sessions that nobody asked for.
    let surplus: Int32
  }

  /// A shift taken.
  struct Arc: Sendable {
    /// Position among the kinds.
    let kind: Int32
    /// The node of the same day, if another shift may begin on it; else that of the next day.
    let target: Int32
  }

  /// The shifts of all groups, as positions in the day's shift network.
  let groupShifts: [Int32]
  /// Where the shifts of each group begin in `groupShifts`; one more entry marks the end.
  let firstInGroup: [Int]
  /// Where the groups of each day begin; one more entry marks the end.
  let firstGroup: [Int]
  let kinds: [Kind]
  /// Where the nodes of each day begin; those of the day after the horizon are the ends of lines,
  /// and one more entry marks their end.
  let firstNode: [Int]
  /// By node: the node of the next day without a shift.
  let stay: [Int32]
  let arcs: [Arc]
  /// Where the arcs of each node begin in `arcs`; one more entry marks the end. Arcs lead to
  /// higher nodes.
  let firstArc: [Int]
  /// The nodes of the first day.
  let start: [WeekCounters: Int]

  init(
    groups: [[[Int]]], kinds: [Kind], firstNode: [Int], stay: [Int32], arcs: [Arc],
    firstArc: [Int], start: [WeekCounters: Int]
  ) {
    groupShifts = groups.flatMap { $0.flatMap { $0.map { Int32($0) } } }
    firstInGroup = groups.flatMap { $0.map(\.count) }.reduce(into: [0]) {
      $0.append($0[$0.count - 1] + $1)
    }
    firstGroup = groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    self.kinds = kinds
    self.firstNode = firstNode
    self.stay = stay
    self.arcs = arcs
    self.firstArc = firstArc
    self.start = start
  }

  var dayCount: Int { firstNode.count - 2 }
  var nodeCount: Int { firstNode.last ?? 0 }
}

/// Builds the network: first the counters that can be reached on each day, then the arcs.
struct CounterNetworkBuilder {
  private let terms: LineTerms
  private let groups: [[(group: CounterNetwork.Group, shifts: [Int])]]
  private let firstGroup: [Int]
  private var kinds = Numbering<CounterNetwork.Kind>()
  private var stay: [Int32] = []
  private var arcs: [CounterNetwork.Arc] = []
  private var firstArc = [0]

  init(_ terms: LineTerms, _ networks: [ShiftNetwork]) {
    self.terms = terms
    groups = networks.map { Self.groups($0, terms) }
    firstGroup = groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The network of all counters reachable from `start`, those of the first day.
  mutating func network(from start: [WeekCounters]) -> CounterNetwork {
    var reached = [closed(start, on: 0)]
    for day in groups.indices { reached.append(closed(successors(reached[day], day), on: day + 1)) }
    let firstNode = reached.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let numbers = zip(reached, firstNode).map { counters, first in
      Dictionary(uniqueKeysWithValues: zip(counters, first...))
    }
    for day in groups.indices {
      for counters in reached[day] {
        stay.append(Int32(numbers[day + 1][after(counters, day)] ?? 0))
        addArcs(from: counters, on: day, numbers)
      }
    }
    return CounterNetwork(
      groups: groups.map { $0.map(\.shifts) }, kinds: kinds.values, firstNode: firstNode,
      stay: stay, arcs: arcs, firstArc: firstArc, start: numbers[0])
  }

  private static func groups(_ network: ShiftNetwork, _ terms: LineTerms)
    -> [(group: CounterNetwork.Group, shifts: [Int])]
  {
    var numbering = Numbering<CounterNetwork.Group>()
    let numbers = network.shifts.map { shift in
      let state = LineState(terms).after(shift, terms)
      let leavesRoom = network.shifts.contains { DailyRest.permits($0, after: state, terms) }
      return numbering.number(
        of: CounterNetwork.Group(
          first: shift.first.counters, second: shift.second?.counters, leavesRoom: leavesRoom))
    }
    return numbering.values.enumerated().map { number, group in
      (group, numbers.indices.filter { numbers[$0] == number })
    }
  }

  /// `counters` and all that more shifts on the same day lead to, by work.
  private func closed(_ counters: [WeekCounters], on day: Int) -> [WeekCounters] {
    var reached = Numbering<WeekCounters>()
    for counters in counters { _ = reached.number(of: counters) }
    var position = 0
    while position < reached.values.count, day < groups.count {
      let from = reached.values[position]
      for (group, _) in groups[day] where group.leavesRoom {
        if let again = used(from, group.first, on: day) { _ = reached.number(of: again) }
      }
      position += 1
    }
    return reached.values.enumerated()
      .sorted { ($0.element.work, $0.offset) < ($1.element.work, $1.offset) }.map(\.element)
  }

  private func successors(_ counters: [WeekCounters], _ day: Int) -> [WeekCounters] {
    var reached = Numbering<WeekCounters>()
    for from in counters {
      _ = reached.number(of: after(from, day))
      for (group, _) in groups[day] {
        if let next = next(from, group, day) { _ = reached.number(of: next) }
      }
    }
    return reached.values
  }

  /// The counters of the day after `day` if nothing more is added.
  private func after(_ counters: WeekCounters, _ day: Int) -> WeekCounters {
    day % 7 == 6 ? WeekCounters() : counters
  }

  /// The counters of the day after `day` once a shift has been added, or nil beyond a limit.
  private func next(_ counters: WeekCounters, _ group: CounterNetwork.Group, _ day: Int)
    -> WeekCounters?
  {
    guard let first = used(counters, group.first, on: day) else { return nil }
    let carried = after(first, day)
    return group.second.map { used(carried, $0, on: day + 1) } ?? carried
  }

  /// The counters with one more part of a shift, or nil beyond a limit.
  private func used(_ counters: WeekCounters, _ part: WeekCounters, on day: Int) -> WeekCounters? {
    let used = WeekCounters(
      work: counters.work + part.work, sessions: counters.sessions &+ part.sessions)
    let week = terms.calendar.week(of: day)
    let isPossible =
      used.work <= min(terms.mostWork(inWeek: week), terms.mostByWeek(week))
      && all(used.sessions .<= terms.sessions.most(inWeek: week))
    return isPossible ? used : nil
  }

  private mutating func addArcs(
    from counters: WeekCounters, on day: Int, _ numbers: [[WeekCounters: Int]]
  ) {
    for (index, (group, _)) in groups[day].enumerated() {
      guard let next = next(counters, group, day), let number = numbers[day + 1][next],
        let first = used(counters, group.first, on: day)
      else { continue }
      var cost = change(from: counters, to: first, on: day)
      if group.second != nil {
        let second = change(from: after(first, day), to: next, on: day + 1)
        cost = (cost.hours + second.hours, cost.surplus + second.surplus)
      }
      let kind = kinds.number(
        of: CounterNetwork.Kind(
          group: Int32(firstGroup[day] + index), hoursCost: Int32(cost.hours),
          surplus: Int32(cost.surplus)))
      // A shift that leaves room ends on its day, so leaving the rest of it free leads to `next`.
      let again = group.leavesRoom ? numbers[day][first] : nil
      arcs.append(CounterNetwork.Arc(kind: Int32(kind), target: Int32(again ?? number)))
    }
    firstArc.append(arcs.count)
  }

  private func change(from: WeekCounters, to: WeekCounters, on day: Int)
    -> (hours: Int, surplus: Int)
  {
    let week = terms.calendar.week(of: day)
    return (
      terms.offContract(to.work, inWeek: week) - terms.offContract(from.work, inWeek: week),
      terms.sessions.surplus(to.sessions, inWeek: week)
        - terms.sessions.surplus(from.sessions, inWeek: week)
    )
  }
}
