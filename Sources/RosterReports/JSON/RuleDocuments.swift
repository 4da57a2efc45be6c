import RiskCalendar
import Rostering

/// A figure that the scenario puts in the place of what the layers say.
struct OverrideDocument: Codable {
  var employer: String
  /// Id of the limit, such as `OVERRIDE-LONGEST-WEEK`.
  var limit: String
  /// Minutes, or a whole number.
  var value: Int
  /// Ids of the provisions whose place it takes.
  var insteadOf: [String]

  enum CodingKeys: String, CodingKey {
    case employer, limit, value
    case insteadOf = "instead_of"
  }

  init(_ line: OverrideLine) {
    employer = line.employer
    limit = line.override.citation.id
    value = line.override.value
    insteadOf = line.insteadOf.map(\.provision.citation.id)
  }
}

/// An exception, or an unusual way of an either/or, that a line makes use of.
struct BranchDocument: Codable {
  var worker: String
  var rule: String
  var source: CitationDocument?
  var branch: String
  var start: String
  var end: String
  var rest: Int?
  var window: Int?
  var part: Int?
  var onceIn: Int?

  enum CodingKeys: String, CodingKey {
    case worker, rule, source, branch, start, end, rest, window, part
    case onceIn = "once_in"
  }

  init(_ use: BranchUse, _ clock: TownClock) {
    worker = use.worker
    rule = use.rule.rawValue
    source = use.citation.map(CitationDocument.init)
    start = clock.iso8601(use.interval.start)
    end = clock.iso8601(use.interval.end)
    switch use.branch {
    case .rest(let pattern):
      branch = "rest"
      (rest, window) = (pattern.rest, pattern.window)
      (part, onceIn) = (pattern.part, pattern.onceIn)
    case .longNightShift: branch = "long-night-shift"
    case .shortRestAfterNight: branch = "short-rest-after-night"
    }
  }
}

/// A limit over weeks of which not all weeks are known.
struct PartCheckDocument: Codable {
  var source: CitationDocument
  var weeks: Int
  /// Known weeks of whom least is known.
  var knownLeast: Int
  /// Known weeks of whom most is known.
  var knownMost: Int
  /// Number of workers whom it concerns.
  var workers: Int

  enum CodingKeys: String, CodingKey {
    case source, weeks
    case knownLeast = "known_least"
    case knownMost = "known_most"
    case workers
  }

  init(_ checks: PartChecks) {
    source = CitationDocument(checks.limit.citation)
    weeks = checks.weeks
    knownLeast = checks.known.lowerBound
    knownMost = checks.known.upperBound
    workers = checks.workers
  }
}
