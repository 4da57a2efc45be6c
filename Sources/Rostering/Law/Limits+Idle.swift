extension Limits {
  /// Drops rests and windows that forbid nothing that others do not forbid anyway; of two that say
  /// the same the first stays.
  mutating func dropIdle() {
    dailyRests = withoutImplied(dailyRests) { $0.isImplied(by: $1) }
    weeklyRests = withoutImplied(weeklyRests) { $0.isImplied(by: $1) }
    windows = withoutImplied(windows) { $0.isImplied(by: $1) }
  }
}

/// The limits but for those that `isImplied` by another, or by an earlier one that says the same.
private func withoutImplied<Limit>(
  _ limits: [Limit], _ isImplied: (Limit, Limit) -> Bool
) -> [Limit] {
  limits.indices.filter { firstImplying($0, limits, isImplied) == nil }.map { limits[$0] }
}

/// Where the limit stands that leaves the one at `index` nothing to forbid; nil for nowhere.
func firstImplying<Limit>(
  _ index: Int, _ limits: [Limit], _ isImplied: (Limit, Limit) -> Bool
) -> Int? {
  limits.indices.first { other in
    other != index && isImplied(limits[index], limits[other])
      && (other < index || !isImplied(limits[other], limits[index]))
  }
}

extension RestRule {
  /// Whether every line that keeps `other` keeps this rule: it is the same, or has a way without
  /// parts that each way of `other` takes as well.
  func isImplied(by other: RestRule) -> Bool {
    patterns == other.patterns
      || patterns.contains { plain in
        plain.onceIn == nil && plain.part == plain.rest
          && other.patterns.allSatisfy { $0.window <= plain.window && $0.part >= plain.rest }
      }
  }
}

extension WindowLimit {
  /// Whether every line that keeps `other` keeps this limit: it allows no less in the same weeks.
  func isImplied(by other: WindowLimit) -> Bool {
    measure == other.measure && span == other.span && most >= other.most
      && (other.condition == nil || other.condition == condition)
  }
}
