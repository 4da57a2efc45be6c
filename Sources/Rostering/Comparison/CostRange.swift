/// Where the cost of the best roster on one level lies, as far as it is proven.
public struct CostRange: Hashable, Sendable {
  /// No roster costs less; nil where nothing is known.
  public let bound: Int?
  /// What is reached: the best costs no more.
  public let cost: Int

  /// From `bound` to `cost`.
  public init(bound: Int?, cost: Int) {
    self.bound = bound.map { min($0, cost) }
    self.cost = cost
  }

  /// Whether nothing better exists.
  public var isClosed: Bool { bound == cost }

  /// Whether the best of both differ, or are equal, just as what is reached does.
  func isSettled(with other: CostRange) -> Bool {
    if isClosed, other.isClosed { return true }
    return bound.map { other.cost < $0 } ?? false || other.bound.map { cost < $0 } ?? false
  }

  /// The levels on which a difference is not certain: those where the ranges overlap, and all after a
  /// level on which one of the rosters may not be the best, for bounds hold only for what is reached
  /// on the levels before.
  static func uncertainLevels(_ one: PlannedRoster, _ other: PlannedRoster) -> Set<Level> {
    var uncertain: Set<Level> = []
    var isOpen = false
    for level in Level.allCases {
      let (left, right) = (one.range(level), other.range(level))
      if isOpen || !left.isSettled(with: right) { uncertain.insert(level) }
      isOpen = isOpen || !left.isClosed || !right.isClosed
    }
    return uncertain
  }
}

extension PlannedRoster {
  /// Where the cost of the best roster on a level lies.
  public func range(_ level: Level) -> CostRange {
    CostRange(bound: proof?.bound[level], cost: verdict.score[level])
  }
}
