import Foundation
import GRDB
import Rostering
import TestSupport
import Testing

@testable import RosterStore

/// A file that is no store of ours is named for what it is, and left as it is.
@Suite struct StrangeFileTests {
  private let files: StoreFolder

  init() throws {
    files = try StoreFolder()
  }

  private func expectRefused(
    _ check: (StoreError) -> Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try files.bytes
    for _ in 1...2 {
      #expect(sourceLocation: sourceLocation) { _ = try files.open() } throws: { error in
        (error as? StoreError).map(check) ?? false
      }
      #expect(throws: StoreError.self) { _ = try RosterStore(existingAt: files.path) }
    }
    #expect(try files.bytes == before, sourceLocation: sourceLocation)
    #expect(try files.folder.entries == ["rooster.sqlite"], sourceLocation: sourceLocation)
  }

  private func publishTwice() throws {
    let store = try files.open()
    let duties = (10...20).flatMap { hour in
      ["Anna", "Bram", "Carla"].map { duty("2026-12-18", "\(hour):00–\(hour):30", by: $0) }
    }
    try store.publish(roster(duties))
    try store.publish(roster([]))
  }

  @Test func aStoreOfANewerProgram() throws {
    try publishTwice()
    try files.edit {
      try $0.execute(
        sql: """
          INSERT INTO grdb_migrations VALUES ('99');
          ALTER TABLE version ADD COLUMN colour TEXT;
          """)
    }
    try expectRefused { $0 == .newer }
  }

  @Test func aTextFile() throws {
    try files.folder.write(
      String(repeating: "Geen rooster, maar tekst. ", count: 100), to: "rooster.sqlite")
    try expectRefused { $0 == .foreign }
  }

  @Test func aShortTextFile() throws {
    try files.folder.write("tekst", to: "rooster.sqlite")
    try expectRefused { $0 == .foreign }
  }

  @Test(arguments: [
    "CREATE TABLE mine (a)", "CREATE TABLE version (number)", "CREATE VIEW v AS SELECT 1",
    "PRAGMA application_id = 42; CREATE TABLE grdb_migrations (identifier TEXT)",
    "PRAGMA application_id = 42; CREATE TABLE mine (a); DROP TABLE mine",
  ])
  func anotherProgramsDatabase(sql: String) throws {
    try files.edit { try $0.execute(sql: sql) }
    try expectRefused { $0 == .foreign }
  }

  @Test(arguments: [100, 512, 5000, 4096 * 5, -4096])
  func aStoreThatWasCutOff(length: Int) throws {
    try publishTwice()
    let bytes = try files.bytes
    let rest = length < 0 ? bytes.count + length : length
    try bytes.prefix(rest).write(to: files.folder.url("rooster.sqlite"))
    try expectRefused { if case .damaged = $0 { true } else { false } }
  }

  @Test func aStoreWithAHoleInIt() throws {
    try publishTwice()
    var bytes = try files.bytes
    bytes.replaceSubrange(100..<4096, with: Data(repeating: 0x2a, count: 3996))
    try bytes.write(to: files.folder.url("rooster.sqlite"))
    try expectRefused { if case .damaged = $0 { true } else { false } }
  }

  /// No week of a store can make the program fall over.
  @Test(arguments: [
    "UPDATE version SET first_week = 'week 51'", "UPDATE version SET last_week = '2026-W01'",
    "UPDATE duty_state SET \"end\" = start - 60", "UPDATE duty_state SET \"end\" = start",
  ])
  func aStoreThatMakesNoSense(sql: String) throws {
    try publishTwice()
    try files.edit { try $0.execute(sql: sql) }
    let store = try files.open()
    #expect {
      _ = try store.plan()
    } throws: { error in
      if case StoreError.damaged = error { true } else { false }
    }
  }

  @Test func aFolder() throws {
    try files.folder.write("", to: "rooster.sqlite/mine")
    #expect(throws: StoreError.closed) { _ = try files.open() }
    #expect(files.folder.files == ["rooster.sqlite/mine"])
  }

  @Test func aFolderThatIsNotThere() {
    let path = files.folder.path + "/none/rooster.sqlite"
    #expect(throws: StoreError.closed) { _ = try RosterStore(at: path) }
  }
}
