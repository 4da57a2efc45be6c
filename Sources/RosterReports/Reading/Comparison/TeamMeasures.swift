import Rostering

extension Measure<EventFigures> {
  /// Work that an event takes.
  static var event: [Measure] {
    [Measure("event-work", .minutes, "Inzet (persoonsuren)", "Work (person-hours)") { $0.minutes }]
  }
}

extension Measure<RosterFigures> {
  /// What is told of the team as a whole.
  static var team: [Measure] {
    [
      Measure("open-work", .count, "Verplichtingen open", "Obligations open") {
        $0.openWork.count
      },
      Measure("shortage", .minutes, "Tekort (persoonsuren)", "Short (person-hours)") {
        $0.shortMinutes
      },
      Measure("open-standby", .count, "Bereikbaarheid open", "Stand-by open", isAmount: false) {
        $0.openStandby
      },
      Measure(
        "burden-spread", .minutes, "Belasting per fte: zwaarst–lichtst",
        "Burden per FTE: heaviest less lightest"
      ) { $0.burdenSpread },
    ]
  }
}

extension Measure<RosterFigures> {
  /// What a roster costs on a level, and how much less might be possible.
  static func score(_ level: Level) -> [Measure] {
    let unit: MeasureUnit = level == .must ? .minutes : .points
    return [
      cost(level, unit),
      Measure("gap", unit, "hooguit beter", "better at most", isAmount: false) {
        $0.planned.gap(level)
      },
    ]
  }

  private static func cost(_ level: Level, _ unit: MeasureUnit) -> Measure {
    switch level {
    case .must:
      Measure("cost", unit, "Verplicht werk, uren tekort", "Must be done, hours short") {
        $0.planned.verdict.score[level]
      }
    case .presence:
      Measure("cost", unit, "Aanwezigheid, punten gemist", "Presence, points missed") {
        $0.planned.verdict.score[level]
      }
    case .people:
      Measure("cost", unit, "Medewerkers, strafpunten", "Workers, penalty points") {
        $0.planned.verdict.score[level]
      }
    }
  }
}

extension PlannedRoster {
  /// How much less the best roster might cost on a level; nil where that is not known. A bound of less
  /// than nothing is none: a level before this one is still open.
  fileprivate func gap(_ level: Level) -> Int? {
    let range = range(level)
    let gap = range.bound.map { range.cost - $0 }
    return level == .people ? gap.flatMap { $0 > max(0, range.cost) ? nil : $0 } : gap
  }
}

extension Measure<Contrast> {
  /// Whether the best rosters differ as these do.
  static func certain(_ level: Level) -> Measure {
    Measure("certain", .yes, "Zeker", "Certain", isAmount: false) {
      $0.uncertain.contains(level) ? 0 : 1
    }
  }
}

extension Measure<Contrast> {
  /// What is new and gone beside the base, which has nothing of either.
  static var changes: [Measure] {
    [
      Measure("new-duties", .count, "Nieuwe dienstblokken", "New duties") {
        $0.changes.new.count
      },
      Measure("gone-duties", .count, "Vervallen dienstblokken", "Duties gone") {
        $0.changes.gone.count
      },
      Measure(
        "changed-workers", .count, "Medewerkers met een ander rooster",
        "Workers with another roster"
      ) { $0.changes.workers.count },
    ]
  }
}
