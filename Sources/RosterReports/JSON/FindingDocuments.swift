import RiskCalendar
import Rostering

/// Work that stays undone.
struct OpenWorkDocument: Codable {
  struct Obstacle: Codable {
    var worker: String
    /// Rule by rule what adding the work would break; empty if nothing.
    var rules: [String]
  }

  var kind: String
  var activity: String
  var place: String
  var week: String
  var event: String?
  var missing: Int
  var cost: Int
  /// The occasion that came nearest.
  var start: String?
  var end: String?
  var obstacles: [Obstacle]

  init(_ open: OpenWork, _ clock: TownClock) {
    kind = open.kind.key
    activity = open.activity
    place = open.place
    week = open.week.description
    event = open.event
    missing = open.missing
    cost = open.cost
    start = open.occasion.map { clock.iso8601($0.start) }
    end = open.occasion.map { clock.iso8601($0.end) }
    obstacles = open.obstacles.map { obstacle in
      Obstacle(worker: obstacle.worker, rules: obstacle.violations.map(\.rule.rawValue))
    }
  }
}

/// A breach of a rule.
struct ViolationDocument: Codable {
  var rule: String
  var worker: String?
  /// Ids of the duties that together break it.
  var duties: [String]
  /// What was found; absent where the rule has no figure.
  var found: Int?
  /// What is allowed; absent where the rule has no figure.
  var limit: Int?
  var unit: String
  /// The discipline or skill a crew lacks, or a pinned date.
  var subject: String?
  /// Where the limit comes from; absent for rules of the roster itself.
  var source: CitationDocument?

  init(_ violation: Violation) {
    rule = violation.rule.rawValue
    worker = violation.worker
    duties = violation.duties.map(\.id)
    found = violation.unit == .none ? nil : violation.found
    limit = violation.unit == .none ? nil : violation.limit
    unit = violation.unit.key
    subject = violation.subject
    source = violation.citation.map(CitationDocument.init)
  }
}
