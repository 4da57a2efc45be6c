import Foundation
import GRDB
import RiskCalendar
import Rostering
import TestSupport
import Testing

@testable import RosterStore

/// Whatever keeps a version from being written, all before it stay as they were.
@Suite struct TroubleTests {
  private let files: StoreFolder
  private let store: RosterStore

  init() throws {
    files = try StoreFolder()
    store = try RosterStore(at: files.path, patience: 0.05)
    try store.publish(roster([duty("2026-12-18", "19:00–23:00")]), because: "eerste")
  }

  /// More than fits in a few pages.
  private var large: Roster {
    let horizon = Horizon(firstWeek: week("2026-W51"), weekCount: 8)
    let duties = horizon.dates.flatMap { date in
      (1...10).map { duty(date.description, "10:00–17:00", by: "Medewerker \($0)") }
    }
    return Roster(horizon: horizon, duties: duties)
  }

  private func expectUntouched(_ body: () throws -> Void, _ error: StoreError) throws {
    let (publications, plan) = (try store.publications(), try store.plan())
    #expect(throws: error) { try body() }
    let reopened = try files.open()
    #expect(try reopened.publications() == publications)
    #expect(try reopened.plan() == plan)
    #expect(try reopened.publish(large).number == publications.count + 1)
  }

  @Test func aFullDisk() throws {
    try store.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    try expectUntouched({ try store.publish(large) }, .full)
  }

  /// A connection of somebody who may stop in the midst of something.
  private func stranger() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: files.path, configuration: configuration)
  }

  @Test func somebodyWhoNeverFinishesWriting() throws {
    let other = try stranger()
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE; DELETE FROM duty_state") }
    #expect(throws: StoreError.busy) { try store.publish(large) }
    #expect(try store.publications().count == 1)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try store.publish(large).number == 2)
  }

  @Test func somebodyWhoKeepsEverybodyOut() throws {
    let other = try stranger()
    try other.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    #expect(throws: StoreError.busy) { try store.newest() }
    #expect(throws: StoreError.busy) { _ = try RosterStore(at: files.path, patience: 0.05) }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try store.newest()?.number == 1)
  }

  @Test func somebodyWhoReadsWhileItIsPurged() throws {
    let other = try stranger()
    try other.inDatabase {
      try $0.execute(sql: "BEGIN; SELECT count(*) FROM duty_state")
    }
    #expect(throws: StoreError.busy) {
      try store.purge(before: week("2027-W01"), at: moment(9), .amsterdam)
    }
    #expect(try store.plan().duties.count == 1)
    try other.inDatabase { try $0.execute(sql: "COMMIT") }
    #expect(try store.purge(before: week("2027-W01"), at: moment(9), .amsterdam).duties == 1)
  }

  /// An error in the midst of a version leaves nothing of it.
  @Test func aVersionThatBreaksOff() throws {
    try files.edit {
      try $0.execute(
        sql: """
          CREATE TRIGGER broken BEFORE INSERT ON duty_state WHEN NEW.start % 7 = 3
          BEGIN SELECT RAISE(ABORT, 'broken'); END
          """)
    }
    let (publications, plan) = (try store.publications(), try store.plan())
    #expect(throws: StoreError.self) { try store.publish(large) }
    #expect(try store.publications() == publications)
    #expect(try store.plan() == plan)
  }

  /// Two programs that make the same new store at once.
  @Test func twoThatBeginTogether() async throws {
    for _ in 1...40 {
      let fresh = try StoreFolder()
      let path = fresh.path
      try await withThrowingTaskGroup { group in
        for _ in 1...2 { group.addTask { _ = try RosterStore(at: path).publications() } }
        try await group.waitForAll()
      }
      #expect(try fresh.open().publish(large).number == 1)
    }
  }

  @Test func twoThatPublishTogether() async throws {
    let path = files.path
    let outcomes = try await withThrowingTaskGroup { group in
      for number in 1...2 {
        group.addTask {
          try Self.publishings(by: "publisher \(number)", at: path)
        }
      }
      return try await group.reduce([]) { $0 + $1 }
    }
    let publications = try store.publications()
    #expect(publications.map(\.number) == Array(1...publications.count))
    #expect(outcomes.count == 40)
    #expect(Set(publications.dropFirst()) == Set(outcomes.compactMap(\.self)))
  }

  /// What became of twenty attempts: a version, or nil where somebody else was first.
  private static func publishings(by author: String, at path: String) throws -> [Publication?] {
    try (1...20).map { number in
      do {
        return try RosterStore(at: path).publish(
          roster([
            duty("2026-12-18", number.isMultiple(of: 2) ? "10:00–12:00" : "19:00–23:00", by: author)
          ]), by: author)
      } catch StoreError.overtaken {
        return nil
      }
    }
  }
}
