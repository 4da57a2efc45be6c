import Rostering

/// What came of a search.
struct Outcome: Codable, Equatable {
  /// What was reached on one level, and what no roster goes below.
  struct Reached: Codable, Equatable {
    var cost: Int?
    var bound: Int?

    /// Whether nothing better exists.
    var isProven: Bool { cost != nil && cost == bound }
    /// How much better a roster could be at most.
    var gap: Int? {
      guard let cost, let bound else { return nil }
      let (gap, isTooMuch) = cost.subtractingReportingOverflow(bound)
      return isTooMuch ? nil : max(0, gap)
    }
  }

  /// By the name of the level.
  var levels: [String: Reached]
  /// Points of presence that all rounds asked would be worth.
  var fullPresence: Int
  /// Why the search ended.
  var ending: String
  /// Seconds of search until the presence was proven to be within a share of the best.
  var secondsToPresence: Double?
  /// Seconds of search until the first bound on people.
  var secondsToRoot: Double?

  /// What was reached on a level.
  subscript(level: Level) -> Reached {
    get { levels[level.benchName] ?? Reached() }
    set { levels[level.benchName] = newValue }
  }

  /// How much better a level could be at most, as a share of what it costs; on presence, of what is
  /// reached. Nil if that is not known.
  func gapShare(_ level: Level) -> Double? {
    guard let cost = self[level].cost, let gap = self[level].gap else { return nil }
    if level == .presence { return presenceShare(gap: gap, cost: cost, full: fullPresence) }
    if gap == 0 { return 0 }
    return cost > 0 ? Double(gap) / Double(cost) : nil
  }

  /// The same but for times, which differ from run to run.
  func isSame(as other: Outcome) -> Bool {
    levels == other.levels && ending == other.ending
  }
}

extension Level {
  /// The level in the JSON of a roster and in the table.
  var benchName: String {
    switch self {
    case .must: "must"
    case .presence: "presence"
    case .people: "people"
    }
  }
}

/// A gap on presence as a share of the points that are reached; without bound if there are none.
func presenceShare(gap: Int, cost: Int, full: Int) -> Double {
  guard gap > 0 else { return 0 }
  return full > cost ? Double(gap) / Double(full - cost) : .infinity
}
