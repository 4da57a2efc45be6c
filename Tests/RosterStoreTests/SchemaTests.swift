import Foundation
import GRDB
import RiskCalendar
import Rostering
import TestSupport
import Testing

@testable import RosterStore

/// A store of any earlier day is brought up to date, and tells what it told.
@Suite struct SchemaTests {
  private static let earlier = Array(1..<Schema.migrator.migrations.count)
  private static let steps = Array(1...Schema.migrator.migrations.count)

  @Test func theStepsAreNumbered() {
    #expect(Schema.migrator.migrations == Self.steps.map(String.init))
  }

  /// Whoever changes a step that a store may have made breaks that store.
  @Test(arguments: earlier)
  func aStepIsNeverChanged(number: Int) throws {
    let (frozen, now) = (try StoreFolder(schema: number), try StoreFolder())
    try Schema.migrator.migrate(DatabaseQueue(path: now.path), upTo: String(number))
    let (old, new) = (try frozen.edit(schema), try now.edit(schema))
    #expect(old.count > number)
    #expect(old == new)
  }

  private func schema(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name")
      + String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
      + String.fetchAll(db, sql: "PRAGMA application_id")
  }

  @Test(arguments: earlier)
  func whatWasToldIsTold(number: Int) throws {
    let store = try StoreFolder(schema: number).open()
    let publications = try store.publications()
    #expect(publications.map(\.number) == [1, 2, 3])
    #expect(publications.map(\.author) == ["Noor de Wit", "Noor de Wit", ""])
    #expect(publications.map(\.reason) == ["week 51", "vr 18-12 anders bezet", ""])
    #expect(publications.map(\.moment) == (1...3).map(moment))
    #expect(publications.map(\.horizon.weekCount) == [1, 2, 1])
    #expect(publications.map(\.restored) == [nil, nil, 1])
    #expect(publications.map(\.violations) == [0, 1, 0])
    #expect(try store.plan(asOf: 1).standing.map(\.duty) == [office, evening])
    #expect(try store.plan(asOf: 2).standing.map(\.duty) == [moved, handedOver, post])
    let newest = try store.plan()
    #expect(newest.standing.map(\.duty) == [office, evening, post])
    #expect(newest.duties.map(\.revision) == [2, 2, 1, 0])
    #expect(newest.weeks.map(\.number) == [51, 52])
  }

  @Test(arguments: earlier)
  func whatWasToldIsOfUse(number: Int) throws {
    let files = try StoreFolder(schema: number)
    let store = try files.open()
    let before = try store.plan()
    let draft = roster([evening, office.at("09:00–12:00")])
    let publication = try store.publish(
      draft, balances: [balance("Anna Smit", "2026-W51")],
      pins: [Pin(worker: "Anna Smit", decision: .free(date("2026-12-15")))])
    #expect(publication.number == 4)
    #expect(
      try files.open().plan()
        == before.publishing(draft, of: "test", at: publication.moment, .amsterdam))
    #expect(try store.personalData(of: "Bram O'Neill").states.map(\.published.duty) == [post])
    let carryover = try store.carryover(
      before: Horizon(firstWeek: week("2026-W53")), .amsterdam)
    #expect(carryover.historyFrom == week("2026-W51"))
    let count = try store.purge(before: week("2026-W52"), at: moment(9), .amsterdam)
    #expect(count.duties == 3)
    #expect(try store.weekTotals().map(\.duties) == [1, 1])
  }

  @Test func balancesAndPinsOfTheSecondSchemaAreCarried() throws {
    let store = try StoreFolder(schema: 2).open()
    let carryover = try store.carryover(
      before: Horizon(firstWeek: week("2026-W53")), .amsterdam)
    #expect(
      carryover.balances.map(\.worker) == ["Anna Smit", "Çelik Öztürk", "Bram O'Neill"])
    #expect(carryover.balances.map(\.workMinutes) == [600, 0, 300])
    #expect(carryover.balances.map(\.nights.count) == [5, 0, 5])
    #expect(carryover.balances[2].burden.event == 300)
    let week = Horizon(firstWeek: week("2026-W51"))
    let pins = try store.carryover(before: week, .amsterdam).pins
    #expect(pins.map(\.worker) == ["Anna Smit", "Çelik Öztürk"])
    #expect(roster([office]).fulfils(pins[0], .amsterdam))
    #expect(pins[1].decision == .free(date("2026-12-17")))
  }

  /// What a program leaves that was killed while it made a store.
  @Test(arguments: 0..<steps.count)
  func aStoreThatWasMadeHalfIsMadeWhole(steps: Int) throws {
    let files = try StoreFolder()
    if steps == 0 {
      try files.edit {
        try $0.execute(
          sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      }
    } else {
      try Schema.migrator.migrate(DatabaseQueue(path: files.path), upTo: String(steps))
    }
    try expectUsable(files)
  }

  @Test func anEmptyFileBecomesAStore() throws {
    let files = try StoreFolder()
    try files.folder.write("", to: "rooster.sqlite")
    try expectUsable(files)
  }

  private func expectUsable(_ files: StoreFolder) throws {
    try files.open().publish(roster([evening]))
    #expect(try files.open().plan().standing.map(\.duty) == [evening])
  }

  // MARK: What the frozen stores tell

  private let evening = duty(
    "2026-12-18", "19:00–23:00", "straatronde", at: "Hatert", by: "Anna Smit")
  private let office = duty("2026-12-16", "10:00–16:30", breakMinutes: 30, by: "Anna Smit")
  private let moved = duty(
    "2026-12-18", "18:00–22:00", breakMinutes: 15, "straatronde", at: "Dukenburg", by: "Anna Smit")
  private let handedOver = duty(
    "2026-12-18", "19:00–23:00", "straatronde", at: "Dukenburg", by: "Çelik Öztürk")
  private var post: Duty {
    var post = duty("2026-12-23", "20:00–01:00", "post", at: "Plein 1944", by: "Bram O'Neill")
    post.event = "Kerstmarkt"
    return post
  }
}
