/// A public instance with what was measured.
struct PublicRow: Sendable {
  /// The name of the instance.
  var name: String
  var days: Int
  var employees: Int
  var shiftTypes: Int
  /// At least one.
  var runs: [PublicRun]

  /// The run in the middle of all, by cost and then by time; one that failed counts as the worst.
  var shown: PublicRun? {
    let sorted = runs.sorted {
      ($0.outcome?.cost ?? .max, $0.seconds) < ($1.outcome?.cost ?? .max, $1.seconds)
    }
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }

  /// Whether the valuer agrees with every run.
  var agrees: Bool { !runs.isEmpty && runs.allSatisfy(\.agrees) }

  /// What the valuer says: of the run shown, unless it disagrees with another one.
  var verdict: String {
    (runs.first { !$0.agrees } ?? shown)?.verdict ?? "FAILED"
  }
}

extension PublicRow {
  /// A row of an instance.
  init(_ instance: PublicInstance, _ runs: [PublicRun]) {
    self.init(
      name: instance.name, days: instance.days, employees: instance.employees.count,
      shiftTypes: instance.shiftTypes.count, runs: runs)
  }
}
