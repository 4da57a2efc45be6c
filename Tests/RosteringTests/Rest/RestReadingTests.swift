import RiskCalendar
import Rostering
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
      let isLawful = canBeRead(duties.map(\.interval), as: rules[rule])
      let verdict = verdict(on: duties, limits: limits, weeks: 3)
      let found = verdict.violations.filter { $0.rule == .dailyRest }
      #expect(found.isEmpty == isLawful)
      #expect(found.allSatisfy { $0.found < $0.limit })
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

  /// Whether any choice of patterns reads these shifts as periods.
  private func canBeRead(
    _ shifts: [Interval], as patterns: [RestPattern], from first: Int = 0,
    after earlier: [(pattern: Int, start: Instant)] = []
  ) -> Bool {
    guard first < shifts.count else { return true }
    let start = shifts[first].start
    return patterns.indices.contains { choice in
      let pattern = patterns[choice]
      let isAllowed = earlier.allSatisfy {
        $0.pattern != choice || start - $0.start >= pattern.onceIn ?? 0
      }
      guard isAllowed else { return false }
      var rested = 0
      for shift in first..<shifts.count {
        let next = shift + 1 < shifts.count ? shifts[shift + 1].start : start + 1_000_000
        let part = min(next, start + pattern.window) - shifts[shift].end
        guard part >= pattern.part else { continue }
        rested += part
        if rested >= pattern.rest,
          canBeRead(shifts, as: patterns, from: shift + 1, after: earlier + [(choice, start)])
        {
          return true
        }
      }
      return false
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
