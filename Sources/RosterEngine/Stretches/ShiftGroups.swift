/// Kinds of shift that make no difference to a line but by their price.
struct ShiftGroups: Sendable {
  /// What kinds of a group have in common.
  struct Group: Hashable, Sendable {
    var entering: Int
    var leaving: Int
    /// The minutes, in units.
    var units: Int
    /// Which counter counts the kind, if one does.
    var counter: Int?
  }

  /// Kinds that are counted one by one, each by a counter.
  let counted: [Int]
  /// By counter: the most that a stretch may have of it.
  let capacities: [Int]
  /// By group: what its kinds have in common.
  let groups: [Group]
  /// By kind: its group, none for kinds that are forbidden.
  let groupOfKind: [Int?]
  let leastUnits: Int
  let mostUnits: Int
  /// How many combinations of counts a stretch can have.
  let countStates: Int
  /// By counter and combination: the combination with one more; -1 where that is too many.
  let oneMore: [Int]

  init(_ terms: StretchTerms, counted: [Int]) {
    self.counted = counted
    let rules = terms.rules
    capacities = counted.map { min(rules.mostOfKind[$0] ?? .max, terms.longest) }
    var groups: [Group] = []
    groupOfKind = rules.minutes.indices.map { kind in
      if rules.mostOfKind[kind] ?? 1 <= 0 { return nil }
      let group = Group(
        entering: terms.classes.entering[kind], leaving: terms.classes.leaving[kind],
        units: rules.minutes[kind] / terms.unit, counter: counted.firstIndex(of: kind))
      if let known = groups.firstIndex(of: group) { return known }
      groups.append(group)
      return groups.count - 1
    }
    self.groups = groups
    leastUnits = groups.map(\.units).min() ?? 0
    mostUnits = groups.map(\.units).max() ?? 0
    let states = capacities.reduce(1) { $0 * ($1 + 1) }
    countStates = states
    var step = 1
    var oneMore: [Int] = []
    for capacity in capacities {
      for state in 0..<states {
        oneMore.append(state / step % (capacity + 1) < capacity ? state + step : -1)
      }
      step *= capacity + 1
    }
    self.oneMore = oneMore
  }

  /// How often a counter has counted in a combination of counts.
  func count(_ counter: Int, in state: Int) -> Int {
    var rest = state
    for earlier in 0..<counter { rest /= capacities[earlier] + 1 }
    return rest % (capacities[counter] + 1)
  }
}
