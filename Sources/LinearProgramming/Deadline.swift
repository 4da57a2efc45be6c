/// The moment a solve must be over, and the whole milliseconds until then, as GLPK counts.
struct Deadline {
  private let end: ContinuousClock.Instant?

  /// `seconds` from now; nil for never.
  init(seconds: Double?) {
    // The comparison also turns NaN to 0. More than a month of milliseconds overflows GLPK's.
    end = seconds.map { .now + .seconds($0 > 0 ? min($0, 2_000_000) : 0) }
  }

  /// At least 0; GLPK takes the largest number for no limit.
  var milliseconds: Int32 {
    guard let end else { return .max }
    let left = (end - .now) / .milliseconds(1)
    return Int32(max(0, left.rounded(.up)))
  }

  var hasPassed: Bool { milliseconds == 0 }
}
