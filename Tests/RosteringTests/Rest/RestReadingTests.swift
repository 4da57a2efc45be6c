import RiskCalendar
import Rostering
import TestSupport
import Testing

/// The audit's search against one that tries everything, on lines that chance makes.
@Suite struct RestReadingTests {
  private let rules: [[RestPattern]] = [
    [RestPattern(11 * 60, in: 1440), RestPattern(8 * 60, in: 1440, onceIn: 3 * 1440)],
    [RestPattern(30 * 60, in: 4 * 1440), RestPattern(48 * 60, in: 7 * 1440, parts: 20 * 60)],
    [
      RestPattern(36 * 60, in: 5 * 1440), RestPattern(50 * 60, in: 6 * 1440),
      RestPattern(24 * 60, in: 6 * 1440, onceIn: 8 * 1440),
    ],
    [
      RestPattern(40 * 60, in: 4 * 1440, onceIn: 5 * 1440),
      RestPattern(60 * 60, in: 6 * 1440, parts: 12 * 60, onceIn: 7 * 1440),
      RestPattern(16 * 60, in: 3 * 1440, onceIn: 9 * 1440),
    ],
  ]

  @Test(arguments: 0..<4)
  func theSearchMissesNothing(rule: Int) {
    var limits = Limits()
    limits.dailyRests = [RestRule(rules[rule], Citation("TEST", .house))]
    var chance = Chance(state: UInt64(rule) + 1)
    var lawful = 0
    for _ in 0..<400 {
      let duties = someDuties(&chance, restUpTo: [14, 26, 40, 18][rule])
      let exceptions = fewestExceptions(duties.map(\.interval), rules[rule])
      let isLawful = exceptions != nil
      let verdict = verdict(on: duties, limits: limits, weeks: 3)
      let found = verdict.violations.filter { $0.rule == .dailyRest }
      #expect(found.isEmpty == isLawful)
      #expect(found.allSatisfy { $0.found < $0.limit })
      #expect(!isLawful || verdict.branches.count == exceptions)
      lawful += isLawful ? 1 : 0
    }
    #expect((20...380).contains(lawful), "chance makes lines of both kinds: \(lawful)")
  }

  /// Up to a dozen duties with whole hours of work and rest, at least eight of rest.
  private func someDuties(_ chance: inout Chance, restUpTo most: Int) -> [Duty] {
    var start = interval("2026-12-14", "06:00–07:00").start
    return (0..<3 + chance.number(below: 10)).map { _ in
      let end = start + 60 * (1 + chance.number(below: 12))
      defer { start = end + 60 * (8 + chance.number(below: most - 7)) }
      return Duty(
        worker: "Anna", activity: "kantoor", place: "Basis", interval: Interval(start, end))
    }
  }

  /// Of all choices of patterns and of rests that end periods, the fewest exceptions; nil if none
  /// keeps the rule.
  private func fewestExceptions(
    _ shifts: [Interval], _ patterns: [RestPattern], from first: Int = 0,
    after earlier: [(pattern: Int, start: Instant)] = []
  ) -> Int? {
    guard first < shifts.count else { return earlier.filter { $0.pattern > 0 }.count }
    let start = shifts[first].start
    let ways = patterns.indices.flatMap { choice -> [Int] in
      let pattern = patterns[choice]
      let isAllowed = earlier.allSatisfy {
        $0.pattern != choice || start - $0.start >= pattern.onceIn ?? 0
      }
      guard isAllowed else { return [] }
      return ends(of: pattern, shifts, from: first).compactMap {
        fewestExceptions(shifts, patterns, from: $0 + 1, after: earlier + [(choice, start)])
      }
    }
    return ways.min()
  }

  /// The shifts after which a period that begins with `first` may end.
  private func ends(of pattern: RestPattern, _ shifts: [Interval], from first: Int) -> [Int] {
    let windowEnd = shifts[first].start + pattern.window
    var rested = 0
    return (first..<shifts.count).filter { shift in
      let next = shift + 1 < shifts.count ? shifts[shift + 1].start : windowEnd
      let part = min(next, windowEnd) - shifts[shift].end
      guard part >= pattern.part else { return false }
      rested += part
      return rested >= pattern.rest
    }
  }
}

/// Numbers that look like chance and are the same every time.
struct Chance {
  var state: UInt64

  /// A number from 0 up to but not including `limit`.
  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
