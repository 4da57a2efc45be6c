import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What comes of events that meet: Ramadan 2027 and carnaval, domain case 8, in the week of 8 February.
@Suite struct StackingTests {
  private let carnaval: RiskEvent = {
    var event = RiskEvent(
      name: "Carnaval", dates: EventDates(rule: .easter(-49), firstDay: -1, lastDay: 2))
    event.demands = [
      EventDemand(
        neighbourhoods: ["Hatert"], goal: PresenceGoal(rounds: 2), weight: 8,
        crew: CrewRule(atLeast: 3, atMost: 3))
    ]
    return event
  }()

  private let ramadan: RiskEvent = {
    var event = RiskEvent(
      name: "Ramadan", dates: EventDates(rule: .islamicMonth(.ramadan), uncertainty: 1))
    event.demands = [
      EventDemand(goal: PresenceGoal(rounds: 3), weight: 6, crew: CrewRule(atLeast: 2, atMost: 4))
    ]
    return event
  }()

  private func agenda(_ events: [RiskEvent], weeks: Int = 1) -> Agenda {
    var scenario = streetScenario(
      of: [worker()], goal: PresenceGoal(rounds: 4, weight: 3, twiceADay: false))
    scenario.events = events
    return Agenda(scenario, Horizon(firstWeek: week("2027-W06"), weekCount: weeks))
  }

  @Test func theLargestWeightHoldsInTheWeeksThatAnEventTouches() {
    let both = agenda([carnaval, ramadan], weeks: 6)
    let weights = both.horizon.weeks.map { both.weight(of: 0, in: $0) }
    // Carnaval ends on Tuesday 9 February; Ramadan may end on 9 March, a Tuesday too.
    #expect(weights == [8, 6, 6, 6, 6, 3])
    #expect(agenda([carnaval]).weight(of: 0, in: week("2027-W06")) == 8)
    #expect(agenda([ramadan]).weight(of: 0, in: week("2027-W06")) == 6)
  }

  @Test func goalsAddUpOnTheDaysOfTheirEvents() {
    let asked = agenda([carnaval, ramadan]).presenceAsked
    #expect(asked.map(\.event) == [nil, "Carnaval", "Ramadan"])
    #expect(asked.map(\.goal.rounds) == [9, 2, 3])
    #expect(asked.map(\.goal.weight) == [8, 8, 8])
    #expect(asked.map(\.dates.count) == [7, 2, 7])
  }

  /// On Monday and Tuesday both ask; the figures are the largest of each.
  @Test func theLargestCrewHoldsDayByDay() {
    let both = agenda([carnaval, ramadan])
    let crews = both.items.filter { $0.interval.minutes == 240 }.map { item in
      (item.date.weekday, both.crew(of: item).map { [$0.atLeast, $0.atMost] })
    }
    #expect(crews.count == 14)
    for (weekday, crew) in crews { #expect(crew == (weekday <= .tuesday ? [3, 4] : [2, 4])) }
  }

  @Test func isShownWithItsRule() {
    let stackings = agenda([carnaval, ramadan]).stackings
    #expect(stackings.map(\.subject) == [.crew, .weight, .rounds])
    #expect(stackings.map(\.result) == [3, 8, 5])
    #expect(
      stackings[0].period == DatePeriod(date("2027-02-08"), date("2027-02-09")))
    #expect(stackings[1].asks.map(\.event) == ["Carnaval", "Ramadan"])
    #expect(agenda([carnaval]).stackings.isEmpty)
  }

  @Test func theOrderDoesNotMatter() {
    let (one, other) = (
      agenda([carnaval, ramadan], weeks: 6), agenda([ramadan, carnaval], weeks: 6)
    )
    #expect(Set(one.presenceAsked) == Set(other.presenceAsked))
    #expect(one.items == other.items)
    #expect(one.items.map(one.crew(of:)) == other.items.map(other.crew(of:)))
    #expect(one.stackings.map(\.result) == other.stackings.map(\.result))
  }
}
