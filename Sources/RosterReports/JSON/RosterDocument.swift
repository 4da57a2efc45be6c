import RiskCalendar
import Rostering

/// The whole of the JSON of a roster (see `jsonReport`).
struct RosterDocument: Codable {
  struct ScenarioName: Codable {
    var name: String
    var title: String
  }

  struct Weeks: Codable {
    var firstWeek: String
    var weeks: Int

    enum CodingKeys: String, CodingKey {
      case firstWeek = "first_week"
      case weeks
    }
  }

  var schema = 1
  var program = "rooster"
  var scenario: ScenarioName
  var horizon: Weeks
  var duties: [DutyRow]
  var score: [String: LevelDocument]
  var ending: String?
  var openWork: [OpenWorkDocument]
  var accounts: AccountsDocument
  var allowances: AllowancesDocument
  var violations: [ViolationDocument]
  var unaskedDuties: [String]
  var overrides: [OverrideDocument]
  var branches: [BranchDocument]
  var partChecks: [PartCheckDocument]
  var standby: StandbyDocument?
  var dropOuts: [DropOutDocument]?

  enum CodingKeys: String, CodingKey {
    case schema, program, scenario, horizon, duties, score, ending
    case openWork = "open_work"
    case accounts, allowances, violations
    case unaskedDuties = "unasked_duties"
    case overrides, branches
    case partChecks = "part_checks"
    case standby
    case dropOuts = "drop_outs"
  }

  init(_ planned: PlannedRoster) {
    let briefing = Briefing(planned: planned, language: .english)
    let (scenario, verdict) = (briefing.scenario, briefing.verdict)
    self.scenario = ScenarioName(name: scenario.name, title: scenario.title)
    horizon = Weeks(
      firstWeek: briefing.horizon.firstWeek.description, weeks: briefing.horizon.weekCount)
    duties = briefing.duties.map { DutyRow($0, briefing) }
    score = Dictionary(
      uniqueKeysWithValues: Level.allCases.map { ($0.key, LevelDocument($0, briefing)) })
    ending = planned.proof?.ending.rawValue
    openWork = verdict.openWork.map { OpenWorkDocument($0, scenario.clock) }
    accounts = AccountsDocument(briefing)
    allowances = AllowancesDocument(briefing)
    violations = verdict.violations.map(ViolationDocument.init)
    unaskedDuties = verdict.unaskedDuties.map(\.id)
    overrides = scenario.overrideLines(.english).map(OverrideDocument.init)
    branches = verdict.branches.map { BranchDocument($0, scenario.clock) }
    partChecks = verdict.partChecksByLimit.map(PartCheckDocument.init)
    let dropOuts = briefing.dropOuts.map { DropOutDocument($0, briefing.agenda) }
    self.dropOuts = dropOuts.isEmpty ? nil : dropOuts
    standby = planned.standby.map { StandbyDocument($0, scenario.clock) }
  }
}
