import RiskCalendar
import Rostering
import TestSupport

/// What is already decided, now and then against the rules.
enum RandomPins {
  static func draw(_ agenda: Agenda, _ random: inout Seeded) -> [Pin] {
    guard random.happens(50), !agenda.items.isEmpty else { return [] }
    return (0..<random.number(1...3)).map { _ in
      let worker = random.pick(agenda.scenario.workers)
      return Pin(worker: worker.name, decision: decision(agenda, &random))
    }
  }

  private static func decision(_ agenda: Agenda, _ random: inout Seeded) -> Pin.Decision {
    let date = random.pick(agenda.horizon.dates)
    switch random.number(0...3) {
    case 0: return .free(date)
    case 1:
      let hours = span(random.pick(RandomTimes.short))
      return .works(
        activity: "cursus", place: "Elders", interval: agenda.scenario.clock.interval(date, hours),
        breakMinutes: 0)
    default:
      let item = random.pick(agenda.items)
      return .works(
        activity: item.activity, place: item.place, interval: item.interval,
        breakMinutes: item.breakMinutes)
    }
  }
}
