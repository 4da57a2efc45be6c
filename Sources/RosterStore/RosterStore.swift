import Foundation
import GRDB
import Rostering

/// Every version of a team's roster that was published, in one SQLite file.
///
/// A change is one transaction: it is there as a whole or not at all, whenever the program or the
/// machine stops. Several programs may use a store at once; they wait for each other.
public struct RosterStore: Sendable {
  let queue: DatabaseQueue

  /// The store at `path`, brought to the newest schema; a new one if there is none.
  public init(at path: String) throws(StoreError) {
    try self.init(at: path, patience: 10)
  }

  /// The same that waits `patience` seconds for somebody else who is writing.
  init(at path: String, patience: Double) throws(StoreError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    // What is deleted at the end of its term is not to be found in the file either.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    // A whole path: SQLite gives some names, like that of nothing at all, a meaning of their own.
    let file = URL(fileURLWithPath: path).path
    queue = try Self.guarded { try DatabaseQueue(path: file, configuration: configuration) }
    try migrate()
  }

  /// The store at `path`; nil if there is none.
  public init?(existingAt path: String) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    try self.init(at: path)
  }

  /// Brings the schema up to date. Where two programs do so at once, one of them finds steps done that
  /// it was about to make, and looks again.
  private func migrate() throws(StoreError) {
    let migrator = Schema.migrator
    var attempts = migrator.migrations.count
    while try !isCurrent(migrator) {
      do {
        try Self.guarded { try migrator.migrate(queue) }
      } catch {
        if attempts == 0 || error == .readOnly || error == .full { throw error }
        attempts -= 1
      }
    }
  }

  private func isCurrent(_ migrator: DatabaseMigrator) throws(StoreError) -> Bool {
    try read { db throws in
      guard try isStore(db) else { throw StoreError.foreign }
      if try migrator.hasBeenSuperseded(db) { throw StoreError.newer }
      return try migrator.hasCompletedMigrations(db)
    }
  }

  /// Whether the file is a store, or nothing yet: a new one is first given its list of steps.
  private func isStore(_ db: Database) throws -> Bool {
    let owner = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    guard owner == 0 else { return owner == Schema.applicationID }
    let tables = try String.fetchSet(db, sql: "SELECT tbl_name FROM sqlite_master")
    return tables.isSubset(of: ["grdb_migrations"])
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try Self.guarded { try queue.read(body) }
  }

  /// All of `body` or nothing of it.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try Self.guarded {
      try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw StoreError.failed("the transaction ended early") }
        return value
      }
    }
  }

  static func guarded<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error)
    } catch {
      throw .failed("\(error)")
    }
  }
}
