import Foundation

/// What a run says of its plan, for the program that waits.
struct PublicOutcome: Codable, Hashable, Sendable {
  var cost: Int
  var bound: Int?
  var secondsToRoot: Double?
  var secondsToFirstRoster: Double?
  /// Seconds of planning alone.
  var seconds: Double
}

extension PublicOutcome {
  /// What came of a plan.
  init(_ plan: PublicPlan) {
    self.init(
      cost: plan.cost, bound: plan.bound, secondsToRoot: plan.secondsToRoot,
      secondsToFirstRoster: plan.secondsToFirstRoster, seconds: plan.seconds)
  }
}

/// The files that a run leaves behind in its folder.
struct PublicRunFiles {
  let folder: URL

  /// What it says of its plan.
  var outcome: URL { folder.appendingPathComponent("outcome.json") }
  /// The roster.
  var roster: URL { folder.appendingPathComponent("roster.csv") }
  /// What it printed.
  var output: URL { folder.appendingPathComponent("output.txt") }
  /// What it said on standard error.
  var errors: URL { folder.appendingPathComponent("errors.txt") }
}
