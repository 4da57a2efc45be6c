import RiskCalendar

/// The breaks that long work gets where nobody says how long they are: as long as the strictest
/// limits of the team ask of a shift of nothing else (ATW 5:4).
struct PlannedBreaks {
  private let limits: [BreakLimit]

  init(_ scenario: Scenario) {
    limits = Set(scenario.workers.flatMap(\.limits.breaks)).sorted { $0.least < $1.least }
  }

  /// The shortest break in `interval` that leaves no limit broken.
  func minutes(in interval: Interval) -> Int {
    let candidates = [0] + limits.map(\.least)
    return candidates.first { pause in
      limits.allSatisfy { interval.minutes - pause <= $0.over || pause >= $0.least }
    } ?? 0
  }
}
