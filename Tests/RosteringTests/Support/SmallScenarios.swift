import RiskCalendar
import Rostering
import TestSupport

extension Limits {
  /// The law without either/ors and exceptions, so that every figure is the usual one.
  static let plainLaw = Limits.law.withoutExceptions
}

/// A jongerenwerker of full time, bound by the plain law, unless said otherwise.
func worker(
  _ name: String = "Anna", _ discipline: String = "jongerenwerker", fte: Double = 1,
  limits: Limits = .plainLaw, skills: Set<String> = [], homes: Set<String> = [],
  personal: PersonalLimits = PersonalLimits(), availability: [AvailabilityEntry] = [],
  openingBurden: Int = 0
) -> Worker {
  Worker(
    name: name, employer: Employer(name: "Welzijn", limits: limits), discipline: discipline,
    fte: fte, skills: skills, homes: homes, personal: personal, availability: availability,
    openingBurden: openingBurden)
}

/// A scenario of nothing but workers.
func scenario(of workers: [Worker]) -> Scenario {
  Scenario(
    name: "test", title: "Test", workers: workers,
    employers: [Employer(name: "Welzijn"), Employer(name: "Gemeente")],
    disciplines: ["jongerenwerker", "jeugdcoach"])
}

/// A scenario in which `crew` may go out in Hatert on any day in the evening and the afternoon.
func streetScenario(
  of workers: [Worker], crew: CrewRule = CrewRule(), goal: PresenceGoal = PresenceGoal(rounds: 0)
) -> Scenario {
  var scenario = scenario(of: workers)
  scenario.neighbourhoods = [Neighbourhood(name: "Hatert", goal: goal)]
  scenario.blocks = [
    Block(name: "avond", weekdays: Set(Weekday.allCases), span: span("19:00–23:00")),
    Block(name: "middag", weekdays: Set(Weekday.allCases), span: span("13:00–17:00")),
  ]
  scenario.crew = crew
  return scenario
}

/// A duty on an evening round in Hatert.
func round(_ day: String, by worker: String = "Anna", _ hours: String = "19:00–23:00") -> Duty {
  duty(day, hours, "straatronde", at: "Hatert", by: worker)
}

/// What an audit says of these duties, in the week before Christmas 2026 unless said otherwise.
func verdict(
  on duties: [Duty], _ scenario: Scenario, from first: String = "2026-W51", weeks: Int = 1
) -> Verdict {
  let horizon = Horizon(firstWeek: week(first), weekCount: weeks)
  return Audit(Agenda(scenario, horizon)).judge(Roster(horizon: horizon, duties: duties))
}

/// The breaches of one rule by these duties.
func breaches(
  of rule: Rule, by duties: [Duty], _ scenario: Scenario, from first: String = "2026-W51",
  weeks: Int = 1
) -> [Violation] {
  verdict(on: duties, scenario, from: first, weeks: weeks).violations.filter { $0.rule == rule }
}

/// The breaches of one rule by the duties of Anna, a worker like this, after this history.
func breaches(
  of rule: Rule, by duties: [Duty], after history: [Duty] = [], limits: Limits = .plainLaw,
  personal: PersonalLimits = PersonalLimits(), availability: [AvailabilityEntry] = [],
  from first: String = "2026-W51", weeks: Int = 1
) -> [Violation] {
  let anna = worker(limits: limits, personal: personal, availability: availability)
  var scenario = scenario(of: [anna])
  scenario.history = history
  return breaches(of: rule, by: duties, scenario, from: first, weeks: weeks)
}

/// The figures of violations: what was found, and what is allowed.
func figures(_ violations: [Violation]) -> [[Int]] {
  violations.map { [$0.found, $0.limit] }
}

/// What an audit says of the duties of Anna, a worker like this, after this history.
func verdict(
  on duties: [Duty], after history: [Duty] = [], limits: Limits,
  personal: PersonalLimits = PersonalLimits(), from first: String = "2026-W51", weeks: Int = 1
) -> Verdict {
  var scenario = scenario(of: [worker(limits: limits, personal: personal)])
  scenario.history = history
  return verdict(on: duties, scenario, from: first, weeks: weeks)
}

extension Limits {
  /// Nothing but this rule on daily rest.
  static func daily(_ patterns: RestPattern...) -> Limits {
    var limits = Limits()
    limits.dailyRests = [RestRule(patterns, Citation("TEST-D", .house))]
    return limits
  }

  /// Nothing but this rule on weekly rest.
  static func weekly(_ patterns: RestPattern...) -> Limits {
    var limits = Limits()
    limits.weeklyRests = [RestRule(patterns, Citation("TEST-W", .house))]
    return limits
  }
}
