import Rostering

/// A rest rule that can be kept in several ways.
///
/// A line is read in every way at once: a *reading* says which pattern the period at hand follows and
/// how much of its rest has been had. As long as one reading stays possible the rule is kept.
/// Whichever reading has rested more, began its period later and last used exceptions longer ago is
/// no worse, which is what makes dominance between labels exact.
struct EitherOr: Hashable, Sendable {
  /// One way to read the line so far.
  struct Reading: Hashable, Sendable {
    /// Position among the patterns; `overdue` for a period that the past has broken.
    var pattern: Int
    /// The first work of the period.
    var start: Int
    /// Rest had so far, where it may be had in parts.
    var rested = 0
    /// By pattern: the first work of the last period that followed it, if it is an exception.
    var lastStarts: SIMD4<Int>

    func isNoWorse(than other: Reading) -> Bool {
      pattern == other.pattern && start >= other.start && rested >= other.rested
        && all(lastStarts .<= other.lastStarts)
    }
  }

  static let overdue = -1
  private static let never = SIMD4(repeating: LineState.longAgo)

  let patterns: [RestPattern]

  init(_ rule: RestRule) {
    patterns = rule.patterns
  }

  /// Whether a rule is an unbroken rest and nothing else.
  static func isPlain(_ rule: RestRule) -> Bool {
    rule.patterns.count == 1 && rule.patterns[0].part == rule.patterns[0].rest
      && rule.patterns[0].onceIn == nil
  }

  /// The readings once `shift` has followed; none if the rule is broken.
  ///
  /// Before the first work there are none, and all ways are open.
  func readings(after readings: [Reading], _ lastEnd: Int, by shift: Shift) -> [Reading] {
    let next =
      readings.isEmpty
      ? periods(from: shift.start, Self.never)
      : readings.flatMap { onwards($0, lastEnd, shift.start) }
    return best(of: next.filter { isPossible($0, at: shift.restFrom) })
  }

  /// The same for a shift of the past, which is past, permitted or not: what it breaks is made good
  /// by the next full rest of the usual way.
  func pastReadings(after readings: [Reading], _ lastEnd: Int, by shift: Shift) -> [Reading] {
    let next = self.readings(after: readings, lastEnd, by: shift)
    guard next.isEmpty else { return next }
    return [Reading(pattern: Self.overdue, start: shift.start, lastStarts: Self.never)]
  }

  /// The longest that a shift may last under any of the patterns.
  var longestShift: Int { patterns.reduce(0) { max($0, $1.window - $1.rest) } }

  /// What a reading can become when work begins again.
  private func onwards(_ reading: Reading, _ lastEnd: Int, _ start: Int) -> [Reading] {
    guard reading.pattern != Self.overdue else {
      return start - lastEnd >= patterns[0].rest ? periods(from: start, Self.never) : []
    }
    let pattern = patterns[reading.pattern]
    let counted = min(start, reading.start + pattern.window) - lastEnd
    guard counted >= pattern.part else { return [reading] }
    var longer = reading
    if pattern.part < pattern.rest { longer.rested = min(pattern.rest, reading.rested + counted) }
    // A rest that completes a period may end it, and need not.
    let isComplete = pattern.part == pattern.rest || longer.rested == pattern.rest
    return isComplete ? periods(from: start, reading.lastStarts) + [longer] : [longer]
  }

  /// The ways to begin a period.
  private func periods(from start: Int, _ lastStarts: SIMD4<Int>) -> [Reading] {
    patterns.indices.compactMap { number in
      var reading = Reading(pattern: number, start: start, lastStarts: lastStarts)
      guard let onceIn = patterns[number].onceIn else { return reading }
      guard start - lastStarts[number] >= onceIn else { return nil }
      reading.lastStarts[number] = start
      return reading
    }
  }

  /// Whether rest from `end` on can still complete the period.
  private func isPossible(_ reading: Reading, at end: Int) -> Bool {
    guard reading.pattern != Self.overdue else { return false }
    let pattern = patterns[reading.pattern]
    let left = reading.start + pattern.window - end
    return left >= pattern.part && reading.rested + left >= pattern.rest
  }

  /// The readings without those that are no better than another.
  private func best(of readings: [Reading]) -> [Reading] {
    readings.indices.filter { number in
      !readings.indices.contains { other in
        other != number && readings[other].isNoWorse(than: readings[number])
          && (other < number || !readings[number].isNoWorse(than: readings[other]))
      }
    }.map { readings[$0] }
  }
}

/// What the readings of a rule mean from some day on: two lines that the days to come cannot tell
/// apart have the same outlook.
struct RestOutlook: Hashable, Sendable {
  private let lastEnd: Int
  private let readings: [EitherOr.Reading]

  /// The outlook where no shift to come starts before `soonest`.
  init(_ rule: EitherOr, _ readings: [EitherOr.Reading], _ lastEnd: Int, soonest: Int) {
    let settled = readings.map { Self.isSettled($0, rule, lastEnd, soonest) }
    self.lastEnd = settled.allSatisfy { $0 } ? .min : lastEnd
    self.readings = zip(readings, settled).map { reading, isSettled in
      var seen = reading
      if isSettled { seen.start = LineState.never }
      for (number, pattern) in rule.patterns.enumerated() {
        guard let onceIn = pattern.onceIn, soonest - reading.lastStarts[number] >= onceIn else {
          continue
        }
        seen.lastStarts[number] = LineState.longAgo
      }
      return seen
    }
  }

  func isNoWorse(than other: RestOutlook) -> Bool {
    lastEnd <= other.lastEnd
      && other.readings.allSatisfy { reading in readings.contains { $0.isNoWorse(than: reading) } }
  }

  /// Whether the period surely ends with the next shift, and had better.
  private static func isSettled(
    _ reading: EitherOr.Reading, _ rule: EitherOr, _ lastEnd: Int, _ soonest: Int
  ) -> Bool {
    guard reading.pattern != EitherOr.overdue else { return false }
    let pattern = rule.patterns[reading.pattern]
    return pattern.onceIn == nil && pattern.part == pattern.rest
      && min(soonest, reading.start + pattern.window) - lastEnd >= pattern.rest
  }
}
