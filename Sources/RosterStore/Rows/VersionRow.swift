import GRDB
import RiskCalendar
import Rostering

/// A row of the table `version`.
struct VersionRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "version"
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase
  static let databaseColumnEncodingStrategy = DatabaseColumnEncodingStrategy.convertToSnakeCase

  var number: Int
  var moment: Int
  var author: String
  var reason: String
  var firstWeek: String
  var lastWeek: String
  var restored: Int?
  var violations: Int

  init(_ publication: Publication) {
    number = publication.number
    moment = publication.moment.minutes
    author = publication.author
    reason = publication.reason
    firstWeek = publication.horizon.firstWeek.description
    lastWeek = publication.horizon.lastWeek.description
    restored = publication.restored
    violations = publication.violations
  }

  /// The version it tells of.
  func publication() throws -> Publication {
    let (first, last) = (try IsoWeek(stored: firstWeek), try IsoWeek(stored: lastWeek))
    guard first <= last else { throw StoreError.damaged("version \(number) ends before it starts") }
    return Publication(
      number: number, moment: Instant(minutes: moment), author: author, reason: reason,
      horizon: Horizon(from: first, through: last), restored: restored, violations: violations)
  }
}

extension IsoWeek {
  /// The week in a text of a table.
  init(stored text: String) throws {
    guard let week = IsoWeek(text) else { throw StoreError.damaged("no week: \(text)") }
    self = week
  }
}

extension Database {
  /// The newest version; nil before the first.
  func newest() throws -> Publication? {
    try VersionRow.fetchOne(self, sql: "SELECT * FROM version ORDER BY number DESC LIMIT 1")?
      .publication()
  }

  /// All versions up to one, or all that there are.
  func versions(to number: Int = .max) throws -> [Publication] {
    try VersionRow
      .fetchAll(
        self, sql: "SELECT * FROM version WHERE number <= ? ORDER BY number", arguments: [number]
      )
      .map { try $0.publication() }
  }

  /// The number under which a worker is known here, from now on at the latest.
  func workerID(_ name: String) throws -> Int64 {
    try execute(sql: "INSERT OR IGNORE INTO worker (name) VALUES (?)", arguments: [name])
    guard
      let id = try Int64.fetchOne(
        self, sql: "SELECT id FROM worker WHERE name = ?", arguments: [name])
    else { throw StoreError.damaged("no worker \(name)") }
    return id
  }
}
