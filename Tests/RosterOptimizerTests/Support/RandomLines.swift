import RiskCalendar
import Rostering
import TestSupport

@testable import RosterOptimizer

/// Random lines of one random worker, some of them as full as the rules allow.
struct RandomLines {
  let agenda: Agenda
  let audit: Audit
  let space: LineSpace
  private var random: Seeded
  /// The last line that was legal for sure.
  private var full: [Int] = []

  var worker: Worker { agenda.scenario.workers[0] }

  init(_ seed: Int) {
    var random = Seeded(seed)
    let horizon = Horizon(
      firstWeek: week(random.pick(RandomScenario.weeks)), weekCount: random.pick([1, 1, 2]))
    let worker = RandomLaw.worker(&random)
    var scenario = Scenario(
      name: "line", title: "Line", workers: [worker], employers: [Employer(name: "Welzijn")],
      disciplines: ["jongerenwerker"])
    scenario.events = [RiskEvent(name: "werk", posts: RandomLaw.posts(horizon, &random))]
    scenario.travel = TravelTimes(usual: random.pick([0, 30]))
    RandomLaw.addPast(to: &scenario, horizon, &random)
    agenda = Agenda(scenario, horizon)
    audit = Audit(agenda)
    space = RosterProblem(agenda).spaces[0]
    self.random = random
  }

  /// A line as positions in `agenda.items`, in order: drawn at random, as full as can be, or nearly
  /// so.
  mutating func line(_ number: Int) -> [Int] {
    switch number % 4 {
    case 0:
      full = fullLine()
      return full
    case 1: return full.filter { _ in random.happens(85) }
    case 2:
      let more = agenda.items.indices.filter { _ in random.happens(4) }
      return Set(full + more).sorted()
    default:
      let percent = random.pick([5, 10, 15])
      return agenda.items.indices.filter { _ in random.happens(percent) }
    }
  }

  func duties(_ line: [Int]) -> [Duty] {
    line.map { agenda.duty(of: worker, on: agenda.items[$0]) }
  }

  /// Whether the generator builds exactly this line if nothing else is allowed and all of it asked.
  func isGenerated(_ line: [Int]) -> Bool {
    let positions = line.compactMap { item in space.options.firstIndex { $0.item == item } }
    guard positions.count == line.count else { return false }
    var prices = LinePrices(
      options: space.options.indices.map { positions.contains($0) ? 0 : .infinity }, must: 0,
      people: 0)
    for option in positions { prices.require(option) }
    let found = LineGenerator.cheapest(space, prices, below: LinePrices.unrewarded, burden: 0)
    return found?.line == positions
  }

  /// About the best line at random prices, as the generator finds it quickly.
  private mutating func fullLine() -> [Int] {
    let prices = LinePrices(
      options: space.options.map { _ in -Double(random.number(0...100)) }, must: 0, people: 0)
    let found = LineGenerator.cheap(space, prices, below: 1, burden: 0).first?.line ?? []
    return found.map { space.options[$0].item }
  }
}

/// Workers, work and pasts that come near the edges of the law.
enum RandomLaw {
  static func worker(_ random: inout Seeded) -> Worker {
    var limits = Limits(
      layers: random.pick([[.law], [.law, .caoSociaalWerk], [.law, .caoGemeenten]]))
    if random.happens(25) { limits = limits.withoutExceptions }
    limits.contractBand = random.pick([10, 25, 45]) * 60
    limits.mostConsecutiveDays = random.pick([2, 3, 6, 14])
    if random.happens(60) { tighten(&limits, &random) }
    let personal = PersonalLimits(
      restDay: random.pick([.sunday, .sunday, .saturday, .monday]),
      worksOnRestDay: random.happens(80))
    return Worker(
      name: "Anna", employer: Employer(name: "Welzijn", limits: limits),
      discipline: "jongerenwerker", fte: random.pick([0.5, 1]), personal: personal,
      availability: availability(&random))
  }

  /// Limits so strict that short horizons feel them.
  private static func tighten(_ limits: inout Limits, _ random: inout Seeded) {
    if random.happens(20) { limits.longestShift = random.number(6...10) * 60 }
    if random.happens(20) { limits.longestDay = random.number(6...9) * 60 }
    if random.happens(20) { limits.longestWeek = random.number(15...30) * 60 }
    for number in limits.weeklyRests.indices where random.happens(40) {
      limits.weeklyRests[number].patterns[0].rest = random.number(2...4) * 24 * 60
      limits.weeklyRests[number].patterns[0].part = limits.weeklyRests[number].patterns[0].rest
    }
    for number in limits.windows.indices where random.happens(50) {
      switch limits.windows[number].measure {
      case .work: limits.windows[number].most = random.number(20...120) * 60
      case .nights: limits.windows[number].most = random.number(0...4)
      case .restDays: limits.windows[number].most = random.number(0...2)
      }
      if limits.windows[number].condition != nil {
        limits.windows[number].condition?.atLeast = random.number(1...3)
      }
    }
    for number in limits.nights.indices where random.happens(50) {
      limits.nights[number].longestRun = random.pick([nil, 3, 4, 5])
      limits.nights[number].series = random.number(1...3)
      if random.happens(50) {
        limits.nights[number].row = NightLimits.Row(
          most: random.number(1...3), mostEndingEarly: random.number(2...4))
      }
      if random.happens(50) {
        limits.nights[number].longestShift = random.number(5...9) * 60
        limits.nights[number].longShifts?.perFortnight = random.number(0...2)
      }
    }
  }

  private static func availability(_ random: inout Seeded) -> [AvailabilityEntry] {
    guard random.happens(30) else { return [] }
    let first = week(random.pick(RandomScenario.weeks)).monday + random.number(-3...6)
    return [AvailabilityEntry(.unavailable, .dates(first, first + 1), creditMinutes: 432)]
  }

  /// Several pieces of work on every day, early, late and over midnight.
  static func posts(_ horizon: Horizon, _ random: inout Seeded) -> [Post] {
    horizon.dates.flatMap { date in
      random.some(hours, 35).map { hours in
        Post(
          name: "post \(date) \(hours)", place: random.pick(["Hatert", "Waalkade"]), date: date,
          span: span(hours), breakMinutes: random.pick([nil, nil, 0, 30, 45]),
          handoverMinutes: random.pick([0, 0, 0, 15]), crew: CrewRule(atLeast: 1, atMost: 1))
      }
    }
  }

  private static let hours = [
    "00:30–03:00", "05:00–08:00", "07:00–11:00", "08:00–14:30", "09:30–12:00", "12:30–16:30",
    "13:00–19:00", "16:00–22:00", "19:00–23:00", "20:00–01:00", "20:00–01:30", "21:30–02:30",
    "22:00–08:30", "23:00–06:00",
  ]

  /// Duties of the last weeks, or totals of weeks before them.
  static func addPast(to scenario: inout Scenario, _ horizon: Horizon, _ random: inout Seeded) {
    if random.happens(60) {
      let days = (1...14).filter { _ in random.happens(random.happens(50) ? 35 : 70) }
      scenario.history = days.reversed().map { daysBefore in
        Duty(
          worker: "Anna", activity: "eerder", place: "Hatert",
          interval: scenario.clock.interval(
            horizon.firstDate - daysBefore, span(random.pick(Array(Self.hours.dropFirst(2))))),
          breakMinutes: random.pick([0, 30]))
      }
    }
    if random.happens(40) {
      scenario.balances = [
        balance(horizon.firstWeek + -5, horizon.firstWeek + -4, &random),
        balance(horizon.firstWeek + -3, horizon.firstWeek + -3, &random),
      ]
    }
  }

  private static func balance(_ first: IsoWeek, _ last: IsoWeek, _ random: inout Seeded) -> Balance
  {
    Balance(
      worker: "Anna", firstWeek: first, lastWeek: last, workMinutes: random.number(0...60) * 60,
      nights: [NightKind(threshold: 0): random.number(0...3)], restDays: random.number(0...1))
  }
}
