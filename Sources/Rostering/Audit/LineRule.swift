/// A rule that one worker's line keeps or breaks by itself.
protocol LineRule: Sendable {
  /// Each breach that involves a duty of the roster, by time.
  func breaches(in line: Line) -> [Violation]

  /// Each use of an exception that involves a duty of the roster, by time.
  func branches(in line: Line) -> [BranchUse]
}

extension LineRule {
  func branches(in line: Line) -> [BranchUse] { [] }
}

/// The rules on a line, in the order of `Rule`.
let lineRules: [any LineRule] = [
  OnePlaceAtATime(),
  DailyRest(),
  WeeklyRest(),
  LongestShift(),
  LongestDay(),
  LongestWeek(),
  NightShiftLength(),
  RestAfterNight(),
  RestAfterNightSeries(),
  NightsInARow(),
  NightRun(),
  RestAroundEvents(),
  Breaks(),
  RestDay(),
  WindowRule(rule: .averageHours),
  WindowRule(rule: .yearHours),
  WindowRule(rule: .nightCount),
  WindowRule(rule: .freeRestDays),
  ConsecutiveDays(),
  ContractHours(),
  Evenings(),
  Weekends(),
  LatestEnd(),
  WithinAvailability(),
  MeantFor(),
  SessionsAsked(),
  PinnedFree(),
]

extension Line {
  /// Each breach of the rules on a line; of pinned work that is missing only if `pinsDemanded`.
  func violations(pinsDemanded: Bool) -> [Violation] {
    let breaches = lineRules.flatMap { $0.breaches(in: self) }
    return pinsDemanded ? breaches + PinnedWork().breaches(in: self) : breaches
  }

  /// Each use of an exception.
  var branches: [BranchUse] { lineRules.flatMap { $0.branches(in: self) } }
}
