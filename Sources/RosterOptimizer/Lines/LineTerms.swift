import Rostering

/// What binds and prices one worker's lines: her limits, her week, her way from place to place.
final class LineTerms: Sendable {
  /// A kind of session the worker has hours of.
  struct SessionKind: Sendable {
    /// Position in `scenario.sessions`.
    let sessions: Int
    let length: Int
    let weeklyMinutes: Int
    let most: Int

    /// Minutes by which the last session goes beyond what is asked.
    var surplus: Int { most * length - weeklyMinutes }
  }

  let worker: Worker
  let calendar: HorizonCalendar
  let weights: PeopleWeights
  let sessionKinds: [SessionKind]
  /// The most sessions a week of each kind; one lane each, for `Sessions.mostKinds`.
  let mostSessions: SIMD16<UInt8>
  /// Paid minutes that absences count for, by week.
  let credits: [Int]
  /// Minutes of burden in one step of its price.
  let burdenStep: Int
  private let places: Places

  var limits: Limits { worker.limits }

  init(_ worker: Worker, _ agenda: Agenda, _ calendar: HorizonCalendar, _ places: Places) {
    self.worker = worker
    self.calendar = calendar
    self.places = places
    weights = agenda.scenario.weights
    sessionKinds = agenda.scenario.sessions.indices.compactMap { s in
      let sessions = agenda.scenario.sessions[s]
      let most = sessions.mostSessions(of: worker.name)
      guard most > 0 else { return nil }
      return SessionKind(
        sessions: s, length: sessions.sessionMinutes,
        weeklyMinutes: sessions.weeklyMinutes[worker.name] ?? 0, most: most)
    }
    var most = SIMD16<UInt8>()
    for (kind, sessions) in sessionKinds.enumerated() { most[kind] = UInt8(sessions.most) }
    mostSessions = most
    let step = Double(weights.burdenStep * calendar.weekCount) * worker.fte
    burdenStep = max(30, Int(step.rounded()))
    credits = agenda.horizon.weeks.map(worker.creditMinutes(in:))
  }

  func travel(_ origin: Int, _ destination: Int) -> Int {
    places.travel(origin, destination)
  }

  /// The most work that contract and band leave in a week; weeks before the horizon are past.
  func mostWork(inWeek week: Int) -> Int {
    guard credits.indices.contains(week) else { return .max }
    return max(0, worker.contractMinutes + limits.contractBand - credits[week])
  }

  /// What `work` minutes in a week cost for being off contract, in points of people.
  func offContract(_ work: Int, inWeek week: Int) -> Int {
    guard credits.indices.contains(week) else { return 0 }
    let deviation = work + credits[week] - worker.contractMinutes
    if deviation >= 0 { return weights.offContract * deviation }
    return weights.offContract * -deviation
      + weights.farUnderContract * max(0, -deviation - weights.contractSlack)
  }

  /// Minutes of sessions in a week beyond what is asked: those of last sessions that are too long.
  func surplus(_ sessions: SIMD16<UInt8>) -> Int {
    sessionKinds.indices.reduce(0) { total, kind in
      let isComplete = Int(sessions[kind]) == sessionKinds[kind].most
      return total + (isComplete ? sessionKinds[kind].surplus : 0)
    }
  }

  /// What a gap between two duties of one shift costs, in points of people.
  func idle(_ gap: Int) -> Int {
    weights.idle * max(0, gap - weights.idleFree)
  }

  /// What `burden` weighed minutes cost on top of the burden carried in, in points of people.
  func burdenCost(_ burden: Int) -> Int {
    price(ofBurden: worker.openingBurden + burden) - price(ofBurden: worker.openingBurden)
  }

  /// The sum of max(0, burden − k · step) over k = 1, 2, …
  private func price(ofBurden burden: Int) -> Int {
    let steps = max(0, burden) / burdenStep
    return weights.burden * (steps * max(0, burden) - burdenStep * steps * (steps + 1) / 2)
  }

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
