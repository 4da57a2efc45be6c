/// A rule that one worker's line keeps or breaks by itself.
protocol LineRule: Sendable {
  /// Each breach that involves a duty of the roster, by time.
  func breaches(in line: Line) -> [Violation]
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
}
