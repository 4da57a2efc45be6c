import RiskCalendar
import Rostering

/// A planned roster in the language of its reader: what every report looks up and says alike.
struct Briefing {
  let planned: PlannedRoster
  let language: Language
  /// The team in the order of the scenario, then whoever else has a duty.
  let people: [String]
  /// What becomes of each event post if any one person of its crew falls ill.
  let dropOuts: [DropOut]
  /// What each duty brings on top of the wage.
  let dutyAllowances: [DutyAllowance]
  private let workersByName: [String: Worker]
  private let dutiesByDate: [CivilDate: [Duty]]

  init(planned: PlannedRoster, language: Language) {
    self.planned = planned
    self.language = language
    let (scenario, duties) = (planned.agenda.scenario, planned.roster.duties)
    dropOuts = Audit(planned.agenda).dropOuts(of: planned.roster, standby: planned.standby)
    dutyAllowances = planned.agenda.allowances(of: planned.roster)
    let known = scenario.workers.map(\.name)
    people = known + Set(duties.map(\.worker)).subtracting(known).sorted()
    workersByName = Dictionary(
      scenario.workers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    dutiesByDate = Dictionary(grouping: duties) { scenario.clock.date(of: $0.interval.start) }
  }

  var agenda: Agenda { planned.agenda }
  var scenario: Scenario { planned.agenda.scenario }
  var horizon: Horizon { planned.agenda.horizon }
  var verdict: Verdict { planned.verdict }
  var duties: [Duty] { planned.roster.duties }

  func say(_ dutch: String, _ english: String) -> String { language.say(dutch, english) }

  /// The worker of that name, if the scenario knows her.
  func worker(_ name: String) -> Worker? { workersByName[name] }

  /// The work of a duty, if anybody asked for it.
  func item(of duty: Duty) -> AgendaItem? {
    agenda.position(of: duty).map { agenda.items[$0] }
  }

  /// The places of the roster: neighbourhoods in the order of the scenario, then the others.
  var places: [String] {
    let known = scenario.neighbourhoods.map(\.name)
    let others = Set(duties.map(\.place)).subtracting(known)
    return known + others.sorted()
  }

  /// The duties that start on a date.
  func duties(on date: CivilDate) -> [Duty] { dutiesByDate[date] ?? [] }

  /// The duties of a worker that start on a date.
  func duties(of worker: String, on date: CivilDate) -> [Duty] {
    duties(on: date).filter { $0.worker == worker }
  }
}

extension Briefing {
  private var words: DutyWords { DutyWords(language: language, clock: scenario.clock) }

  /// What the clock shows, like `19:00`.
  func time(_ instant: Instant) -> String { words.time(instant) }

  /// Like `19:00–23:00`.
  func times(_ interval: Interval) -> String { words.times(interval) }

  /// Like `do 17-12 23:00`.
  func moment(_ instant: Instant) -> String { words.moment(instant) }

  /// Like `vr 18-12 19:00–23:00`.
  func occasion(_ interval: Interval) -> String { words.occasion(interval) }

  /// Like `vr 18-12 19:00–23:00 straatronde, Hatert`.
  func text(_ duty: Duty) -> String { words.text(duty) }
}
