/// A run of a public instance: what it used, what it claims, and what its roster is worth.
struct PublicRun: Sendable {
  /// Seconds of the whole process.
  var seconds: Double
  var processorSeconds: Double
  /// Memory at the peak.
  var megabytes: Double
  /// What the run claims; nil if it failed.
  var outcome: PublicOutcome?
  /// What the roster is worth by another reading; nil if the run failed.
  var value: RosterValue?

  /// Whether the roster is legal, costs what the run claims, and not less than its bound.
  var agrees: Bool {
    guard let outcome, let value else { return false }
    return value.breaches.isEmpty && value.cost == outcome.cost
      && outcome.bound ?? .min <= outcome.cost
  }

  /// Whether the valuer agrees, in a few words.
  var verdict: String {
    guard let outcome, let value else { return "FAILED" }
    if !value.breaches.isEmpty { return "NO: \(value.breaches.count) breaches" }
    if value.cost != outcome.cost { return "NO: costs \(value.cost)" }
    return agrees ? "yes" : "NO: below the bound"
  }

  /// How much less a roster could cost at most, as a share of the cost.
  var gap: Double? {
    guard let cost = outcome?.cost, let bound = outcome?.bound else { return nil }
    guard bound < cost else { return 0 }
    return cost > 0 ? (Double(cost) - Double(bound)) / Double(cost) : nil
  }
}
