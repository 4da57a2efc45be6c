import Foundation
import RiskCalendar
public import Rostering

/// What an audit finds, as JSON: keys in alphabetical order, two blanks a level, and a line end at the
/// end.
///
/// The document holds:
/// - `schema`: 1; a higher number says that a reader of this one may misread it.
/// - `scenario` and `horizon`, as in `jsonReport`.
/// - `violations`: `rule`; `source` of the limit, with `id`, `layer`, `article`, `text`, `edition` and
///   `certainty`; `worker`; `duties`, each with the columns of the CSV as keys; `found`, `limit` and
///   their `unit`, which is `minutes`, `count`, `instant` (minutes since 1970 in UTC) or `none`; and
///   `subject`.
/// - `late_changes`: what changes of a published roster inside the notice term: `worker`, `change`
///   (`new`, `gone` or `moved`), `from` and `to` as duties, `date`, `days_ahead`, `term`, `short_term`
///   and `source`; absent where nothing was published.
public func checkJson(_ planned: PlannedRoster, _ changes: [LateChange]? = nil) -> String {
  jsonText(CheckDocument(planned, changes))
}

/// The whole of what an audit finds.
struct CheckDocument: Codable {
  /// A breach of a rule with its duties in full.
  struct Breach: Codable {
    var rule: String
    var source: CitationDocument?
    var worker: String?
    var duties: [DutyRow]
    var found: Int?
    var limit: Int?
    var unit: String
    var subject: String?

    init(_ violation: Violation, _ briefing: Briefing) {
      let document = ViolationDocument(violation)
      rule = document.rule
      source = document.source
      worker = document.worker
      duties = violation.duties.map { DutyRow($0, briefing) }
      found = document.found
      limit = document.limit
      unit = document.unit
      subject = document.subject
    }
  }

  var schema = 1
  var scenario: RosterDocument.ScenarioName
  var horizon: RosterDocument.Weeks
  var violations: [Breach]
  var lateChanges: [LateChangeDocument]?

  enum CodingKeys: String, CodingKey {
    case schema, scenario, horizon, violations
    case lateChanges = "late_changes"
  }

  init(_ planned: PlannedRoster, _ changes: [LateChange]?) {
    let briefing = Briefing(planned: planned, language: .english)
    scenario = .init(name: briefing.scenario.name, title: briefing.scenario.title)
    horizon = .init(
      firstWeek: briefing.horizon.firstWeek.description, weeks: briefing.horizon.weekCount)
    violations = briefing.verdict.violations.map { Breach($0, briefing) }
    lateChanges = changes?.map { LateChangeDocument($0, briefing) }
  }
}

/// A change of a published roster inside the notice term.
struct LateChangeDocument: Codable {
  var worker: String
  var change: String
  var from: DutyRow?
  var to: DutyRow?
  var date: String
  var daysAhead: Int
  var term: Int
  var shortTerm: Int
  var source: CitationDocument?

  enum CodingKeys: String, CodingKey {
    case worker, change, from, to, date
    case daysAhead = "days_ahead"
    case term
    case shortTerm = "short_term"
    case source
  }

  init(_ late: LateChange, _ briefing: Briefing) {
    worker = late.worker
    switch late.change {
    case .new(let duty): (change, from, to) = ("new", nil, DutyRow(duty, briefing))
    case .gone(let duty): (change, from, to) = ("gone", DutyRow(duty, briefing), nil)
    case .moved(let old, let new):
      (change, from, to) = ("moved", DutyRow(old, briefing), DutyRow(new, briefing))
    }
    date = late.date.description
    daysAhead = late.daysAhead
    term = late.term
    shortTerm = late.shortTerm
    source = late.citation.map(CitationDocument.init)
  }
}
