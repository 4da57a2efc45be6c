import RiskCalendar
import Rostering

/// A team of six that is asked for more than it can do. Each has her own limit: Bea two evenings
/// a week, Cor no weekend, Dana an early end and no Sundays; Eva has work that is pinned, and Fem no
/// coaching.
enum Team {
  static let names = ["Anna", "Bea", "Cor", "Dana", "Eva", "Fem"]

  static func agenda(weeks: Int) -> Agenda {
    Agenda(scenario, Horizon(firstWeek: week("2026-W51"), weekCount: weeks))
  }

  static var scenario: Scenario {
    let employers = [
      Employer(name: "Welzijn", layers: [.law, .caoSociaalWerk]),
      Employer(name: "Gemeente", layers: [.law, .caoGemeenten]),
    ]
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
    scenario.balances = balances
    scenario.history = history
    return scenario
  }

  /// Anna has worked every day of the week before, so that little is left of her rest either.
  private static let history = (7...13).map { day in
    Duty(
      worker: "Anna", activity: "kantoor", place: "Basis",
      interval: interval("2026-12-\(day < 10 ? "0" : "")\(day)", "10:00–11:00"))
  }

  /// Eva has worked so much, and so many nights and Sundays, that little is left of all limits.
  private static let balances: [Balance] = {
    let late = NightKind(threshold: 0, endingAfter: time("02:00"))
    func told(_ first: String, _ last: String, hours: Int, sundays: Int = 0, nights: Int = 0)
      -> Balance
    {
      Balance(
        worker: "Eva", firstWeek: week(first), lastWeek: week(last), workMinutes: 60 * hours,
        nights: [late: nights], restDays: sundays)
    }
    return [
      told("2026-W01", "2026-W38", hours: 838),
      told("2026-W39", "2026-W47", hours: 480, sundays: 9),
      told("2026-W48", "2026-W50", hours: 80, nights: 10),
    ]
  }()

  private static let personal = [
    "Bea": PersonalLimits(eveningsPerWeek: 2), "Cor": PersonalLimits(weekendsPerMonth: 0),
    "Dana": PersonalLimits(latestEnd: time("23:00"), worksOnRestDay: false),
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
    scenario.events[0].rest = EventRest(after: 3 * 60)
    scenario.travel = TravelTimes(usual: 20)
  }

  private static let workdays = Set(Weekday.allCases.filter { !$0.isWeekend })
}
