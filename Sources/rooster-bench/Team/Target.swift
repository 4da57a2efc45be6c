import Rostering

/// What is hoped of a case on two cores.
struct Target {
  /// Seconds for the whole process.
  var seconds: Double?
  /// How much better every level could be at most, as a share (`Outcome.gapShare`); 0 if nothing
  /// better may exist.
  var gap: Double
  /// Seconds of search in which that is hoped for.
  var limit: Double
  /// Megabytes of memory at the peak.
  var megabytes: Double = 500

  /// How close to the best presence is close enough.
  static let presenceShare = 0.01

  /// The target in words.
  var text: String {
    [
      seconds.map { "≤ \(figure($0)) s" },
      gap == 0 ? "proven" : "gaps ≤ \(figure(gap * 100)) % in \(figure(limit)) s",
      "≤ \(figure(megabytes)) MB",
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// Whether what was measured is what was hoped for.
  func isMet(by measured: Measured) -> Bool {
    guard let outcome = measured.outcome else { return false }
    return measured.seconds <= seconds ?? .infinity && measured.megabytes <= megabytes
      && Level.allCases.allSatisfy { outcome.gapShare($0) ?? .infinity <= gap }
  }

  private func figure(_ value: Double) -> String {
    value == value.rounded() ? number(value, 0) : number(value, 1)
  }
}
