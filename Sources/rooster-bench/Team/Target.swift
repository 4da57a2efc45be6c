/// What is hoped of a case on two cores.
struct Target {
  /// Seconds for the whole process.
  var seconds: Double?
  /// Megabytes of memory at the peak.
  var megabytes: Double?
  /// Seconds of search until the presence is proven to be within `presenceShare` of the best.
  var secondsToPresence: Double?

  /// How close to the best presence is close enough.
  static let presenceShare = 0.01

  /// The target in words.
  var text: String {
    [
      seconds.map { "≤ \(figure($0)) s" },
      megabytes.map { "< \(figure($0)) MB" },
      secondsToPresence.map { "within 1 % in ≤ \(figure($0)) s" },
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// Whether what was measured is what was hoped for.
  func isMet(by measured: Measured) -> Bool {
    let toPresence = measured.outcome?.secondsToPresence ?? .infinity
    return measured.outcome != nil
      && measured.seconds <= seconds ?? .infinity
      && measured.megabytes < megabytes ?? .infinity
      && toPresence <= secondsToPresence ?? .infinity
  }

  private func figure(_ value: Double) -> String { "\(Int(value))" }
}
