import RiskCalendar
import Rostering

/// A team of six that is asked for more than it can do. Each has her own limit: Bea two evenings
/// a week, Cor no weekend, Dana an early end; Eva has work that is pinned, and Fem no coaching.
enum Team {
  static let names = ["Anna", "Bea", "Cor", "Dana", "Eva", "Fem"]

  static func agenda(weeks: Int) -> Agenda {
    Agenda(scenario, Horizon(firstWeek: week("2026-W51"), weekCount: weeks))
  }

  static var scenario: Scenario {
    let employers = ["Welzijn", "Gemeente"].map { Employer(name: $0) }
    let workers = names.enumerated().map { number, name in
      Worker(
        name: name, employer: employers[number % 2],
        discipline: RandomScenario.disciplines[number % 2], fte: [1, 0.75, 0.5][number % 3],
        skills: number < 3 ? ["ehbo"] : [], homes: [RandomScenario.places[number % 3]],
        personal: personal[name] ?? PersonalLimits(),
        availability: [
          AvailabilityEntry(.unavailable, .weekdays([Weekday.allCases[number % 5]])),
          AvailabilityEntry(.preferred, .weekdays([Weekday.allCases[(number + 2) % 5]])),
        ])
    }
    var scenario = Scenario(
      name: "team", title: "Team", workers: workers, employers: employers,
      disciplines: RandomScenario.disciplines)
    addWork(to: &scenario)
    let course = Pin.Decision.works(
      activity: "cursus", place: "Elders", interval: interval("2026-12-17", "14:00–16:00"),
      breakMinutes: 0)
    scenario.pins = [Pin(worker: "Eva", decision: course)]
    return scenario
  }

  private static let personal = [
    "Bea": PersonalLimits(eveningsPerWeek: 2), "Cor": PersonalLimits(weekendsPerMonth: 0),
    "Dana": PersonalLimits(latestEnd: time("23:00")),
  ]

  private static func addWork(to scenario: inout Scenario) {
    scenario.neighbourhoods = RandomScenario.places.map {
      Neighbourhood(
        name: $0, goal: PresenceGoal(rounds: 4, evenings: 2, weekend: 1, atLeast: 1, weight: 3))
    }
    scenario.blocks = [
      Block(name: "middag", weekdays: workdays, span: span("13:00–17:00")),
      Block(name: "avond", weekdays: workdays, span: span("19:00–23:00")),
      Block(name: "nacht", weekdays: [.saturday], span: span("20:00–01:30"), breakMinutes: 30),
    ]
    scenario.crew = CrewRule(disciplines: [.init("jongerenwerker", 1), .init("jeugdcoach", 1)])
    scenario.meetings = [
      Meeting(
        name: "overleg", place: "Basis", days: .weekly([.thursday]), span: span("10:00–11:30"),
        workers: Set(names))
    ]
    scenario.sessions = [
      Sessions(
        name: "coaching", place: "Basis", sessionMinutes: 120,
        starts: [.init(weekdays: [.monday, .wednesday], times: [time("09:00"), time("13:00")])],
        weeklyMinutes: Dictionary(
          uniqueKeysWithValues: names.filter { $0 != "Fem" }.map { ($0, 120) }))
    ]
    let crew = CrewRule(atLeast: 2, wanted: 3, atMost: 3, skills: [.init("ehbo", 1)])
    let match = Post(
      name: "plein", place: "Waalkade", date: date("2026-12-18"), span: span("20:00–02:00"),
      breakMinutes: 30, crew: crew)
    scenario.events = [RiskEvent(name: "kerstmarkt", posts: [match])]
    scenario.travel = TravelTimes(usual: 20)
  }

  private static let workdays = Set(Weekday.allCases.filter { !$0.isWeekend })
}
