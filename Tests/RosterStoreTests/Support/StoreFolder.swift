import Foundation
import GRDB
import RiskCalendar
import Rostering
import TestSupport
import Testing

@testable import RosterStore

/// A store in a folder of its own.
struct StoreFolder {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/rooster.sqlite"
  }

  /// The folder with a store that holds what a schema of earlier days told.
  init(schema number: Int) throws {
    try self.init()
    let sql = try frozenSchema(number)
    try edit { try $0.execute(sql: sql) }
  }

  /// The store, new or as it was left.
  func open() throws(StoreError) -> RosterStore { try RosterStore(at: path) }

  /// The bytes of its file.
  var bytes: Data { get throws { try Data(contentsOf: URL(fileURLWithPath: path)) } }

  /// Has SQLite do something with its file behind the back of the store.
  @discardableResult
  func edit<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: path).inDatabase(body)
  }
}

/// The text of a schema of earlier days with what stores of that time told.
func frozenSchema(_ number: Int) throws -> String {
  let url = try #require(
    Bundle.module.url(
      forResource: "schema-\(number)", withExtension: "sql", subdirectory: "Schemas"))
  return try String(contentsOf: url, encoding: .utf8)
}

extension RosterStore {
  /// Publishes a roster after whatever was published last.
  @discardableResult
  func publish(
    _ roster: Roster, by author: String = "Noor de Wit", because reason: String = "",
    at moment: Instant? = nil, restoring restored: Int? = nil, balances: [Balance] = [],
    pins: [Pin] = []
  ) throws(StoreError) -> Publication {
    let seen = try newest()?.number
    let announcement = Announcement(
      roster, by: author, because: reason,
      at: moment ?? TestSupport.moment((seen ?? 0) + 1),
      restoring: restored, balances: balances, pins: pins)
    return try publish(announcement, of: "test", after: seen, .amsterdam)
  }
}

/// A balance of one week.
func balance(_ name: String, _ weekName: String, minutes: Int? = 420) -> Balance {
  Balance(
    worker: name, firstWeek: week(weekName), lastWeek: week(weekName), workMinutes: minutes)
}
