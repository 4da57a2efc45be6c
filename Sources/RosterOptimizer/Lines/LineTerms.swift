import Rostering

/// What binds and prices one worker's lines: her limits, her week, her way from place to place.
final class LineTerms: Sendable {
  let worker: Worker
  let calendar: HorizonCalendar
  let weights: PeopleWeights
  let sessions: SessionTerms
  /// Paid minutes that absences count for, by week.
  let credits: [Int]
  /// Minutes of burden in one step of its price.
  let burdenStep: Int
  /// Burden carried in, by which the price of more is set.
  let openingBurden: Int
  /// Whether lines pay for burden.
  let pricesBurden: Bool
  /// Daily rest where it leaves no choice, and every other rest that leaves none.
  let dailyRest: PlainRest?
  let weeklyRests: [PlainRest]
  /// The rest rules with an either/or.
  let choices: [(rule: EitherOr, isDaily: Bool)]
  /// The longest that a shift may last for the sake of daily rest.
  let longestSpan: Int
  /// Every definition of night shifts with what it asks.
  let nights: [NightRules]
  /// Limits over several weeks that may bind.
  let windows: WindowTerms
  /// The longest rest that any of the rules asks for that rarely bind.
  let longestRareRest: Int
  /// The longest break that any rule asks of a shift.
  let longestPause: Int
  private let places: Places

  var limits: Limits { worker.limits }
  /// Whether more than one definition of night shifts allows a short rest after one now and then.
  let hasSeveralShortRests: Bool
  /// Whether any rule looks back further than figures can tell.
  var needsMemory: Bool { hasMemory || !choices.isEmpty || !windows.isEmpty }
  /// Whether rules that bind often do.
  var hasMemory: Bool {
    choices.contains(where: \.isDaily) || nights.contains { $0.limits.longShifts != nil }
  }
  /// Whether worked rest days are counted.
  var countsRestDays: Bool { windows.measures.contains(.restDays) }

  init(
    _ worker: Worker, _ agenda: Agenda, _ calendar: HorizonCalendar, _ places: Places,
    pricesBurden: Bool = true
  ) {
    self.worker = worker
    self.calendar = calendar
    self.places = places
    weights = agenda.scenario.weights
    sessions = SessionTerms(worker, agenda)
    burdenStep = agenda.burdenStep(of: worker)
    openingBurden = agenda.openingBurden(of: worker)
    self.pricesBurden = pricesBurden
    credits = agenda.horizon.weeks.map(worker.creditMinutes(in:))
    let limits = worker.limits
    let plain = PlainRest.strictest(limits.dailyRests + limits.weeklyRests)
    dailyRest = plain.first { $0.window == Self.day }
    weeklyRests = Array(plain.filter { $0.window != Self.day }.prefix(4))
    choices = Self.choices(limits)
    let daily = choices.filter(\.isDaily).map(\.rule.longestShift)
    longestSpan = (daily + [dailyRest?.longestChain ?? Self.day]).min() ?? Self.day
    let potential = NightPotential(worker, agenda, calendar)
    nights = Self.unique(limits.nights).filter { $0.threshold < potential.minutes }
      .map { NightRules($0, calendar) }
    precondition(
      nights.count <= 4, "law, agreement, house and person each define night shifts once")
    hasSeveralShortRests = nights.count { $0.limits.shortRestAfterLate != nil } > 1
    let rareRests = weeklyRests.map(\.rest) + choices.flatMap { $0.rule.patterns.map(\.rest) }
    let eventRest = agenda.scenario.longestEventRest
    longestRareRest = nights.reduce(max(eventRest, rareRests.max() ?? 0)) {
      max($0, $1.limits.restAfterSeries ?? 0, $1.limits.runBreak)
    }
    windows = WindowTerms(worker, agenda, calendar)
    longestPause = limits.breaks.map(\.least).max() ?? 0
  }

  private static let day = 24 * 60

  private static func choices(_ limits: Limits) -> [(rule: EitherOr, isDaily: Bool)] {
    let daily = unique(limits.dailyRests.filter { !EitherOr.isPlain($0) }.map(EitherOr.init))
    let weekly = unique(limits.weeklyRests.filter { !EitherOr.isPlain($0) }.map(EitherOr.init))
    return daily.map { ($0, true) } + weekly.map { ($0, false) }
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var numbering = Numbering<Value>()
    for value in values { _ = numbering.number(of: value) }
    return numbering.values
  }

  func travel(_ origin: Int, _ destination: Int) -> Int {
    places.travel(origin, destination)
  }

  /// The most work that contract and band leave in a week; weeks before the horizon are past.
  func mostWork(inWeek week: Int) -> Int {
    guard credits.indices.contains(week) else { return .max }
    return max(0, worker.contractMinutes + limits.contractBand - credits[week])
  }

  /// The most work that the limit of a week leaves; weeks before the horizon are past.
  func mostByWeek(_ week: Int) -> Int {
    guard credits.indices.contains(week) else { return .max }
    return limits.longestWeek - credits[week]
  }

  /// What `work` minutes in a week cost for being off contract, in points of people.
  func offContract(_ work: Int, inWeek week: Int) -> Int {
    guard credits.indices.contains(week) else { return 0 }
    let deviation = work + credits[week] - worker.contractMinutes
    if deviation >= 0 { return weights.offContract * deviation }
    return weights.offContract * -deviation
      + weights.farUnderContract * max(0, -deviation - weights.contractSlack)
  }

  /// What a gap between two duties of one shift costs, in points of people.
  func idle(_ gap: Int) -> Int {
    weights.idle * max(0, gap - weights.idleFree)
  }

  /// What `burden` weighed minutes cost on top of the burden carried in, in points of people.
  func burdenCost(_ burden: Int) -> Int {
    guard pricesBurden else { return 0 }
    return price(ofBurden: openingBurden + burden) - price(ofBurden: openingBurden)
  }

  private func price(ofBurden burden: Int) -> Int {
    weights.burden * steppedPrice(of: burden, step: burdenStep)
  }
}

/// The sum of max(0, `amount` − k · `step`) over k = 1, 2, …: a convex price.
func steppedPrice(of amount: Int, step: Int) -> Int {
  let steps = max(0, amount) / step
  return steps * max(0, amount) - step * steps * (steps + 1) / 2
}

/// All places of an agenda by number, and the way between them.
struct Places: Sendable {
  private let numbers: [String: Int]
  private let minutes: [Int]

  init(_ agenda: Agenda) {
    let history = agenda.scenario.history.map(\.place)
    let names = Set(agenda.items.map(\.place) + history).sorted()
    numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    minutes = names.flatMap { origin in
      names.map { agenda.scenario.travel.minutes(from: origin, to: $0) }
    }
  }

  func number(of place: String) -> Int { numbers[place] ?? 0 }
  func travel(_ origin: Int, _ destination: Int) -> Int {
    minutes[origin * numbers.count + destination]
  }
}
