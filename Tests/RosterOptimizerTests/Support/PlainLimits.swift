import Rostering

extension Limits {
  /// The law as far as the compact program knows it: without either/or, breaks, runs and averages.
  static var plain: Limits {
    var limits = Limits.law.withoutExceptions
    limits.breaks = []
    limits.windows = []
    for number in limits.nights.indices { limits.nights[number].longestRun = nil }
    return limits
  }
}
