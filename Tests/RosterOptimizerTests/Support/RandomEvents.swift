import RiskCalendar
import Rostering
import TestSupport

/// Events drawn from a seed that lie over a scenario: every way in which they ask for something.
struct RandomEvents {
  private var random: Seeded
  private let base: Agenda

  /// Events for the scenario and the horizon of `base`.
  init(_ seed: Int, over base: Agenda) {
    random = Seeded(seed &+ 7_000_000)
    self.base = base
  }

  /// The agenda with one or two events.
  mutating func agenda() -> Agenda { Agenda(scenario(), base.horizon) }

  /// The scenario with one or two events.
  mutating func scenario() -> Scenario {
    var scenario = base.scenario
    scenario.location = Coordinates(latitude: 51.84, longitude: 5.85)
    for number in 0..<random.number(1...2) { scenario.events.append(event(number)) }
    return scenario
  }

  private mutating func event(_ number: Int) -> RiskEvent {
    var event = RiskEvent(name: "risico \(number)", dates: dates())
    event.demands = (0..<random.number(0...2)).map { _ in demand() }
    if random.happens(40) { event.blocks = [block(number)] }
    if random.happens(50) { event.recurringPosts = [post(number)] }
    event.asksDaysOff = random.happens(30)
    if random.happens(50) {
      event.rest = EventRest(
        before: random.pick([0, 120, 600]), after: random.pick([0, 240, 1_080]))
    }
    return event
  }

  private mutating func dates() -> EventDates {
    let first = random.pick(base.horizon.dates)
    let fixture = Fixture(date: first, kickOff: time("14:30"), opponent: "Vitesse")
    let period = DatePeriod(first - random.number(0...1), first + random.number(0...1))
    return random.happens(30)
      ? EventDates(rule: .fixtures([fixture]))
      : EventDates(rule: .periods([period]), uncertainty: random.number(0...1))
  }

  private mutating func days() -> EventDays {
    random.pick([
      EventDays(), EventDays(numbers: [0]), EventDays(weekdays: [.friday, .saturday, .sunday]),
    ])
  }

  private mutating func demand() -> EventDemand {
    let names = base.scenario.neighbourhoods.map(\.name)
    var demand = EventDemand(
      neighbourhoods: random.happens(50) ? Set(random.some(names, 60)) : nil, days: days(),
      goal: random.happens(60)
        ? PresenceGoal(
          rounds: random.number(0...2), evenings: random.number(0...1),
          atLeast: random.number(0...1)) : nil,
      weight: random.happens(50) ? random.number(1...9) : nil,
      crew: random.happens(40) ? CrewRule(atLeast: 2, atMost: random.number(2...3)) : nil)
    if random.happens(30) {
      demand.closedBlocks = Set(random.some(base.scenario.blocks.map(\.name), 60))
    }
    demand.twiceADay = random.happens(20)
    return demand
  }

  private mutating func hours() -> EventHours {
    random.pick([
      EventHours(span("16:00–19:00")), EventHours(span("20:00–01:00")),
      EventHours(EventTime(.iftar, minutes: 60), EventTime(.iftar, minutes: 240)),
    ])
  }

  private mutating func block(_ number: Int) -> EventBlock {
    EventBlock(name: "later \(number)", days: days(), hours: hours())
  }

  private mutating func post(_ number: Int) -> RecurringPost {
    RecurringPost(
      name: "risicopost \(number)", place: random.pick(["Waalkade", "Hatert"]), days: days(),
      hours: random.happens(30)
        ? EventHours(EventTime(.kickOff, minutes: -60), EventTime(.kickOff, minutes: 150))
        : hours(),
      crew: CrewRule(atLeast: 1, wanted: random.number(1...2), atMost: 2))
  }
}
