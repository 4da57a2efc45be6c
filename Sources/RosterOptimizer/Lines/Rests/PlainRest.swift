import Rostering

/// A rest rule with one way only: an unbroken rest in every window. Shifts with less rest between
/// them form a chain, which must fit in what the rest leaves of the window.
struct PlainRest: Hashable, Sendable {
  let rest: Int
  let window: Int
  var longestChain: Int { window - rest }

  init(_ pattern: RestPattern) {
    rest = pattern.rest
    window = pattern.window
  }

  /// Where the chain of shifts begins that `shift` ends; the chain before it began at `start`.
  func chainStart(_ start: Int, _ lastEnd: Int, _ shift: Shift) -> Int {
    shift.start - lastEnd < rest ? start : shift.start
  }

  func permits(_ shift: Shift, chainFrom start: Int, _ lastEnd: Int) -> Bool {
    shift.restFrom - chainStart(start, lastEnd, shift) <= longestChain
  }

  /// The strictest of the rules for each window.
  static func strictest(_ rules: [RestRule]) -> [PlainRest] {
    let plain = rules.filter { EitherOr.isPlain($0) }.map { PlainRest($0.patterns[0]) }
    return Dictionary(grouping: plain, by: \.window).values
      .compactMap { $0.max { $0.rest < $1.rest } }.sorted { $0.window < $1.window }
  }
}
