import RiskCalendar
import Rostering
import TestSupport

/// Somebody with wishes and limits of her own.
enum RandomWorker {
  static func draw(_ name: String, _ employer: Employer, _ random: inout Seeded) -> Worker {
    let homes = random.some(RandomScenario.places, 50)
    return Worker(
      name: name, employer: employer, discipline: random.pick(RandomScenario.disciplines),
      fte: random.pick([0.15, 0.25, 0.33, 0.5, 0.75, 1]),
      skills: random.happens(50) ? ["ehbo"] : [], homes: Set(homes), personal: personal(&random),
      availability: availability(&random), openingBurden: random.pick([0, 0, 300, 1000, -200]))
  }

  private static func personal(_ random: inout Seeded) -> PersonalLimits {
    PersonalLimits(
      eveningsPerWeek: random.happens(30) ? random.number(0...2) : nil,
      weekendsPerMonth: random.happens(30) ? random.number(0...2) : nil,
      latestEnd: random.happens(20) ? time(random.pick(["22:30", "00:00", "01:00", "17:00"])) : nil)
  }

  private static func availability(_ random: inout Seeded) -> [AvailabilityEntry] {
    (0..<random.number(0...3)).map { _ in
      let state = random.pick(Availability.allCases)
      let hours = random.pick([
        nil, nil, "08:00–13:00", "18:00–00:00", "21:30–02:00", "00:00–12:00",
      ])
      if random.happens(70) {
        let days = random.some(Weekday.allCases, 25)
        return AvailabilityEntry(state, .weekdays(Set(days)), span: hours.map(span))
      }
      let first = week(random.pick(RandomScenario.weeks)).monday + random.number(0...6)
      return AvailabilityEntry(
        state, .dates(first, first + random.number(0...2)), span: hours.map(span),
        creditMinutes: state == .unavailable ? random.pick([0, 120, 432]) : 0)
    }
  }
}
