import ArgumentParser
import RiskCalendar
import RosterStore
import Rostering
import ScenarioFiles

/// A scenario, and what was published of it.
struct Team {
  let scenario: Scenario
  let path: String
  /// Nil where nothing was published yet.
  let store: RosterStore?

  private var clock: TownClock { scenario.clock }

  /// The scenario at `path` with its store, if there is one.
  init(at path: String, _ options: StoreOptions) throws {
    let scenario = try Console.reading { () throws(ScenarioErrors) in try loadScenario(at: path) }
    try self.init(scenario, storeAt: options.path(ofScenarioAt: path))
  }

  /// The scenario at `path` with its store, if there is one and it is to be known.
  init(at path: String, _ past: PastOptions) throws {
    let scenario = try Console.reading { () throws(ScenarioErrors) in try loadScenario(at: path) }
    try self.init(scenario, at: path, past)
  }

  /// A scenario that was read from `path`, with its store, if there is one and it is to be known.
  init(_ scenario: Scenario, at path: String, _ past: PastOptions) throws {
    try self.init(
      scenario, storeAt: past.withoutStore ? nil : past.options.path(ofScenarioAt: path))
  }

  /// A scenario with the store at a path, if there is one.
  init(_ scenario: Scenario, storeAt path: String?) throws {
    self.scenario = scenario
    self.path = path ?? ""
    store = try path.flatMap { path in
      try Console.storing(path) { () throws(StoreError) in try RosterStore(existingAt: path) }
    }
  }

  /// A variant of the scenario, of which the same was published.
  func considering(_ variant: Scenario) -> Team { Team(variant, path: path, store: store) }

  private init(_ scenario: Scenario, path: String, store: RosterStore?) {
    self.scenario = scenario
    self.path = path
    self.store = store
  }

  /// What is published as of a version, the newest unless another is named; nothing where nothing was.
  func plan(asOf version: Int? = nil, of horizon: Horizon? = nil) throws -> PublishedPlan {
    try asking { store throws(StoreError) in try store.plan(asOf: version, of: horizon) }
      ?? PublishedPlan()
  }

  /// The scenario for an audit of `horizon`: it knows the weeks before.
  private func scenarioToJudge(_ horizon: Horizon) throws -> Scenario {
    var carryover = try carryover(before: horizon)
    // To publish is to decide anew.
    carryover?.pins = []
    return carryover.map(scenario.carrying) ?? scenario
  }

  /// The scenario for a search: it also knows what is decided, and what is past by `today`.
  func scenarioToPlan(_ horizon: Horizon, today: CivilDate) throws -> Scenario {
    guard let carryover = try carryover(before: horizon) else { return scenario }
    return scenario.carrying(carryover)
      .keepingPastDays(of: try plan(of: horizon), in: horizon, today: today)
  }

  /// What is decided of the weeks of `roster` once it is published: what the scenario says, or else
  /// what was decided before, as far as the roster does so.
  func pins(of roster: Roster) throws -> [Pin] {
    if scenario.stated.contains(.pins) { return scenario.pins }
    return try carryover(before: roster.horizon)?.pins.filter { roster.fulfils($0, clock) } ?? []
  }

  /// What judges rosters of `horizon`.
  func audit(of horizon: Horizon) throws -> Audit {
    Audit(Agenda(try scenarioToJudge(horizon), horizon))
  }

  /// A roster of its with the verdict on it.
  func judged(_ roster: Roster) throws -> PlannedRoster {
    let audit = try audit(of: roster.horizon)
    return try judgedWithLaterWeeks(
      PlannedRoster(
        agenda: audit.agenda, roster: roster, verdict: audit.judge(roster), proof: nil))
  }

  /// The same with the rules that it breaks together with published weeks after it.
  func judgedWithLaterWeeks(_ planned: PlannedRoster) throws -> PlannedRoster {
    var verdict = planned.verdict
    verdict.violations += try violationsWithLaterWeeks(planned.roster)
    return PlannedRoster(
      agenda: planned.agenda, roster: planned.roster, verdict: verdict, proof: planned.proof,
      standby: planned.standby)
  }

  /// The rules that a roster breaks only together with published weeks after it.
  func violationsWithLaterWeeks(_ roster: Roster) throws -> [Violation] {
    let horizon = roster.horizon
    let reach = Horizon(from: horizon.firstWeek, through: horizon.lastWeek + Carryover.weeksAhead)
    return try scenarioToJudge(horizon).violations(of: roster, togetherWith: plan(of: reach))
  }

  /// Says that nothing was published, and gives the status with which the program ends.
  func tellingNothingPublished() -> ExitCode {
    Console.complain(
      "\(path): nothing was published yet. Publish a roster with \"rooster publish\" first")
    return ExitCode(65)
  }

  private func carryover(before horizon: Horizon) throws -> Carryover? {
    try asking { store throws(StoreError) in try store.carryover(before: horizon, clock) }
  }

  /// What the store says; nil if there is none.
  func asking<Value>(_ body: (RosterStore) throws(StoreError) -> Value) throws -> Value? {
    guard let store else { return nil }
    return try Console.storing(path) { () throws(StoreError) in try body(store) }
  }
}
