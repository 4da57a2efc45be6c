import RiskCalendar
import Rostering
import TestSupport

/// A scenario drawn from a seed: odd, crowded and near the edge of every rule.
struct RandomScenario {
  /// How much there is of everything.
  struct Size {
    let workers: ClosedRange<Int>
    let neighbourhoods: ClosedRange<Int>
    let blocks: ClosedRange<Int>
    /// Weekdays on which a block is possible.
    let days: ClosedRange<Int>
    let meetings: ClosedRange<Int>
    let sessions: ClosedRange<Int>
    let posts: ClosedRange<Int>
    let weeks: ClosedRange<Int>

    /// Few enough rosters to try them all.
    static let tiny = Size(
      workers: 2...3, neighbourhoods: 0...1, blocks: 1...2, days: 1...2, meetings: 0...1,
      sessions: 0...1, posts: 0...2, weeks: 1...1)
    /// A small team.
    static let small = Size(
      workers: 2...6, neighbourhoods: 1...3, blocks: 1...3, days: 1...4, meetings: 0...2,
      sessions: 0...1, posts: 0...3, weeks: 1...2)
  }

  /// Weeks like any other, around both clock changes and around New Year.
  static let weeks = ["2026-W51", "2027-W12", "2027-W13", "2027-W43", "2027-W44", "2026-W53"]

  static let places = ["Hatert", "Dukenburg", "Lindenholt"]
  static let disciplines = ["jongerenwerker", "jeugdcoach"]
  static let base = "Basis"

  let seed: Int
  let size: Size
  private var random: Seeded
  private var spans: [String] = []

  init(_ seed: Int, _ size: Size) {
    self.seed = seed
    self.size = size
    random = Seeded(seed)
  }

  /// The agenda of the scenario, over a horizon that is drawn as well.
  mutating func agenda() -> Agenda {
    let isShort = random.happens(70)
    let horizon = Horizon(
      firstWeek: week(random.pick(Self.weeks)),
      weekCount: isShort ? size.weeks.lowerBound : random.number(size.weeks))
    spans = random.happens(30) ? RandomTimes.nights : RandomTimes.days
    var scenario = team()
    addRounds(&scenario)
    addObligations(&scenario, horizon)
    scenario.travel = TravelTimes(usual: random.pick([0, 15, 30, 60]))
    scenario.weights = weights()
    scenario.history = RandomHistory.draw(scenario, horizon, &random)
    scenario.pins = RandomPins.draw(Agenda(scenario, horizon), &random)
    return Agenda(scenario, horizon)
  }

  private mutating func team() -> Scenario {
    let employers = ["Welzijn", "Gemeente"].map { name in
      Employer(name: name, fullTimeMinutes: 36 * 60, limits: limits())
    }
    let count = random.number(size.workers)
    let workers = (0..<count).map { number in
      RandomWorker.draw("Worker \(number + 1)", random.pick(employers), &random)
    }
    return Scenario(
      name: "random-\(seed)", title: "Random \(seed)", workers: workers, employers: employers,
      disciplines: Self.disciplines)
  }

  private mutating func limits() -> Limits {
    var limits = Limits.plain
    guard random.happens(60) else { return limits }
    limits.longestDay = random.pick([6, 8, 10, 12]) * 60
    limits.longestShift = random.pick([6, 8, 12]) * 60
    limits.longestNightShift = random.pick([6, 8, 10]) * 60
    limits.nightThreshold = random.pick([30, 60])
    limits.nightSeries = random.pick([2, 3])
    limits.weeklyRest = random.pick([36, 48, 60]) * 60
    limits.mostConsecutiveDays = random.pick([2, 3, 5, 6])
    limits.contractBand = random.pick([0, 2, 4, 20]) * 60
    limits.longestWeek = random.pick([16, 40, 60]) * 60
    return limits
  }

  private mutating func addRounds(_ scenario: inout Scenario) {
    let count = random.number(size.blocks)
    // Two blocks at the same time are refused at the door: nobody could tell their rounds apart.
    let hours = spans.shuffled(using: &random).prefix(count)
    scenario.blocks = hours.enumerated().map { number, text in
      Block(
        name: "blok \(number)", weekdays: days(), span: span(text),
        breakMinutes: random.pick([0, 0, 30]))
    }
    scenario.neighbourhoods = Self.places.prefix(random.number(size.neighbourhoods)).map { name in
      Neighbourhood(name: name, goal: goal(), crew: random.happens(30) ? crew() : nil)
    }
    scenario.crew = crew()
  }

  private mutating func days() -> Set<Weekday> {
    let first = random.number(1...7)
    return Set(
      (0..<random.number(size.days)).compactMap { Weekday(rawValue: (first + $0 - 1) % 7 + 1) })
  }

  private mutating func goal() -> PresenceGoal {
    PresenceGoal(
      rounds: random.number(0...4), evenings: random.number(0...2), weekend: random.number(0...1),
      atLeast: random.pick([0, 0, 1, 2]), weight: random.number(1...9),
      diminishing: random.pick([0.5, 0.8, 1]), twiceADay: random.happens(30))
  }

  private mutating func crew() -> CrewRule {
    let (least, most) = random.pick([(1, 1), (1, 2), (2, 2), (2, 3), (1, 3)])
    let mixes = most < 2 ? [] : [CrewRule.Quota(Self.disciplines[0], 1)]
    let pairs = least < 2 ? mixes : mixes + [CrewRule.Quota(Self.disciplines[1], 1)]
    return CrewRule(
      atLeast: least, wanted: random.number(least...most), atMost: most,
      disciplines: random.pick([[], [], mixes, pairs]),
      skills: random.happens(20) ? [CrewRule.Quota("ehbo", 1)] : [])
  }

  private mutating func addObligations(_ scenario: inout Scenario, _ horizon: Horizon) {
    let names = scenario.workers.map(\.name)
    scenario.meetings = (0..<random.number(size.meetings)).map { number in
      let group = random.some(names, 80)
      return Meeting(
        name: "overleg \(number)", place: Self.base, days: .weekly([random.pick(Weekday.allCases)]),
        span: span(random.pick(RandomTimes.short)), workers: Set(group),
        attendance: random.happens(40) ? random.number(0...group.count) : nil)
    }
    scenario.sessions = (0..<random.number(size.sessions)).map { number in
      let length = random.pick([60, 90, 120])
      let times = random.some(["09:00", "10:30", "13:00", "17:00"], 50).map(time)
      return Sessions(
        name: "sessie \(number)", place: Self.base, sessionMinutes: length,
        starts: [Sessions.Starts(weekdays: days(), times: times)],
        weeklyMinutes: Dictionary(
          uniqueKeysWithValues: random.some(names, 80).map { ($0, random.pick([60, 100, 120])) }))
    }
    let posts = (0..<random.number(size.posts)).map { number in
      Post(
        name: "post \(number)", place: random.pick(Self.places + ["Waalkade"]),
        date: random.pick(horizon.dates), span: span(random.pick(spans)),
        breakMinutes: random.pick([0, 30]), crew: crew())
    }
    if !posts.isEmpty { scenario.events = [RiskEvent(name: "evenement", posts: posts)] }
  }

  private mutating func weights() -> PeopleWeights {
    var weights = PeopleWeights()
    guard random.happens(50) else { return weights }
    weights.offContract = random.number(0...2)
    weights.farUnderContract = random.number(0...3)
    weights.contractSlack = random.pick([0, 100, 240])
    weights.unwanted = random.number(0...4)
    weights.preferred = random.number(0...2)
    weights.unfamiliar = random.pick([0, 7, 30])
    weights.idle = random.number(0...2)
    weights.idleFree = random.pick([0, 45, 60])
    weights.burden = random.number(0...2)
    weights.burdenStep = random.pick([60, 100, 240])
    return weights
  }
}

/// When work can be.
enum RandomTimes {
  static let days = [
    "09:00–12:00", "13:00–17:00", "14:00–18:00", "18:30–22:30", "19:00–23:00", "20:00–01:00",
    "08:07–11:19",
  ]
  static let nights = [
    "20:00–01:00", "21:00–02:30", "22:00–03:00", "23:00–07:00", "00:30–06:00", "01:00–03:30",
    "19:00–00:30", "06:00–08:00", "14:00–18:00",
  ]
  static let short = ["10:30–12:00", "16:00–17:30", "20:00–21:00", "23:30–00:30"]
}
