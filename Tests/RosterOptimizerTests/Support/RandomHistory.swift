import RiskCalendar
import Rostering
import TestSupport

/// What workers did in the days before the horizon, near the edge of the rules.
enum RandomHistory {
  static func draw(_ scenario: Scenario, _ horizon: Horizon, _ random: inout Seeded) -> [Duty] {
    scenario.workers.flatMap { worker -> [Duty] in
      guard random.happens(50) else { return [] }
      return pattern(&random).map { daysBefore, hours in
        let interval = scenario.clock.interval(horizon.firstDate - daysBefore, span(hours))
        return Duty(
          worker: worker.name, activity: "eerder", place: random.pick(["Hatert", "Basis"]),
          interval: interval, breakMinutes: random.pick([0, 30]))
      }
    }
  }

  private static func pattern(_ random: inout Seeded) -> [(Int, String)] {
    switch random.number(0...5) {
    case 0: series("23:00–06:00", random.number(1...4))
    case 1: series("14:00–18:00", random.number(3...7))
    case 2: [(1, random.pick(["21:00–02:30", "18:00–23:30", "22:00–07:00", "12:00–22:00"]))]
    case 3: [(9, "19:00–23:00"), (2, "14:00–18:00"), (1, "14:00–18:00")]
    case 4: [(2, "22:00–03:00"), (1, "19:30–00:00")]
    default: [(1, "10:00–12:00"), (1, "16:00–18:00"), (1, "19:00–22:30")]
    }
  }

  /// The same on each of the last dates.
  private static func series(_ hours: String, _ count: Int) -> [(Int, String)] {
    (1...count).reversed().map { ($0, hours) }
  }
}
