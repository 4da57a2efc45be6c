import RiskCalendar
import Rostering

/// A team of four part-timers that is asked for more than it can do, and so small that it is planned in
/// no time: Bea cannot on Fridays, Cor has few evenings, Dana an early end, and all a house that is
/// stricter than the law.
enum ScarceTeam {
  static var scenario: Scenario {
    let house = RuleSet(
      "Welzijn", .house, [LimitOverride(.number(.longestDay), 6 * 60)], on: .law)
    let employer = Employer(name: "Welzijn", layers: [.law, house])
    let disciplines = RandomScenario.disciplines
    let workers = ["Anna", "Bea", "Cor", "Dana"].enumerated().map { number, name in
      Worker(
        name: name, employer: employer, discipline: disciplines[number % 2], fte: 0.5,
        personal: personal[name] ?? PersonalLimits(), availability: availability[name] ?? [])
    }
    var scenario = Scenario(
      name: "krap", title: "Krap", workers: workers, employers: [employer],
      disciplines: disciplines)
    addWork(to: &scenario)
    return scenario
  }

  private static let personal = [
    "Cor": PersonalLimits(eveningsPerWeek: 1), "Dana": PersonalLimits(latestEnd: time("22:00")),
  ]
  private static let availability = [
    "Bea": [AvailabilityEntry(.unavailable, .weekdays([.friday]))]
  ]

  private static func addWork(to scenario: inout Scenario) {
    scenario.neighbourhoods = ["Hatert", "Noord"].enumerated().map { number, name in
      Neighbourhood(
        name: name,
        goal: PresenceGoal(rounds: 3, evenings: 2, atLeast: 2 - number, weight: 3 - number))
    }
    scenario.blocks = [
      Block(name: "middag", weekdays: [.tuesday], span: span("13:00–17:00")),
      Block(name: "avond", weekdays: [.thursday, .friday], span: span("19:00–23:00")),
    ]
    scenario.crew = CrewRule(disciplines: scenario.disciplines.map { .init($0, 1) })
    var meeting = Meeting(
      name: "overleg", place: "Basis", days: .weekly([.tuesday]), span: span("09:30–12:30"),
      workers: Set(scenario.workers.map(\.name)))
    meeting.audience = Audience()
    scenario.meetings = [meeting]
  }
}
