import Foundation
import RiskCalendar
import RosterStore
import Rostering
import TestSupport
import Testing

/// What is published is there, version by version.
@Suite struct PublishingTests {
  private let files: StoreFolder
  private let store: RosterStore
  private let evening = duty("2026-12-18", "19:00–23:00", "straatronde", at: "Hatert")
  private let office = duty("2026-12-16", "10:00–16:30", breakMinutes: 30, by: "Çelik Ö'Neill")

  init() throws {
    files = try StoreFolder()
    store = try files.open()
  }

  @Test func aNewStoreHoldsNothing() throws {
    #expect(try store.newest() == nil)
    #expect(try store.publications().isEmpty)
    #expect(try store.plan() == PublishedPlan())
    #expect(try store.people().isEmpty)
    #expect(try store.purgedBefore() == nil)
    let carryover = try store.carryover(before: Horizon(firstWeek: week("2026-W51")), .amsterdam)
    #expect(carryover.history.isEmpty && carryover.balances.isEmpty && carryover.pins.isEmpty)
  }

  @Test func allThatIsToldIsKept() throws {
    var atEvent = evening
    atEvent.event = "Jaarwisseling; \"24 uur\""
    let roster = Roster(
      horizon: Horizon(firstWeek: week("2026-W51"), weekCount: 2), duties: [office, atEvent])
    let announcement = Announcement(
      roster, by: "Zoë van 't Hof", because: "week 51 'en' 52; -- af", at: moment(7), violations: 3)
    let publication = try store.publish(announcement, of: "test", after: nil, .amsterdam)
    #expect(
      publication
        == Publication(
          number: 1, moment: moment(7), author: "Zoë van 't Hof",
          reason: "week 51 'en' 52; -- af", horizon: roster.horizon, violations: 3))
    let reopened = try files.open()
    #expect(try reopened.publications() == [publication])
    #expect(try reopened.newest() == publication)
    #expect(try reopened.publication(1) == publication)
    #expect(try reopened.plan().roster(of: roster.horizon, .amsterdam) == roster)
  }

  @Test func everyVersionStaysAsItWas() throws {
    try store.publish(roster([evening]))
    let first = try store.plan()
    try store.publish(roster([evening.at("18:00–22:00"), office]))
    let second = try store.plan()
    try store.publish(roster([]))
    #expect(try store.plan(asOf: 0) == PublishedPlan())
    #expect(try store.plan(asOf: 1) == first)
    #expect(try store.plan(asOf: 2) == second)
    #expect(try store.plan(asOf: 3) == store.plan())
    #expect(first == plan([evening]))
    #expect(second == plan([evening], [evening.at("18:00–22:00"), office]))
    #expect(try store.plan().standing.isEmpty)
    #expect(try store.publications().map(\.number) == [1, 2, 3])
  }

  @Test func otherWeeksAreLeftAlone() throws {
    let next = duty("2026-12-23", "19:00–23:00")
    try store.publish(roster([evening]))
    try store.publish(roster([next], "2026-W52"))
    #expect(try store.plan().standing.map(\.duty) == [evening, next])
    let horizon = Horizon(firstWeek: week("2026-W52"), weekCount: 3)
    #expect(try store.plan(of: horizon).duties.map(\.duty) == [next])
    #expect(try store.plan(of: horizon).weeks == [week("2026-W52")])
  }

  @Test func whoSawAnOlderVersionIsOvertaken() throws {
    let first = try store.publish(roster([evening]), by: "Bo")
    let second = try store.publish(roster([office]), by: "Noor")
    let late = Announcement(roster([]), by: "Bo", because: "", at: moment(9))
    for seen in [nil, 1, 3] {
      #expect(throws: StoreError.overtaken(by: second)) {
        try store.publish(late, of: "test", after: seen, .amsterdam)
      }
    }
    #expect(try store.publications() == [first, second])
    #expect(try store.publish(late, of: "test", after: 2, .amsterdam).number == 3)
  }

  @Test func anUnknownVersionIsNamedWithTheNewest() throws {
    #expect(throws: StoreError.unknownVersion(1, newest: nil)) { try store.publication(1) }
    try store.publish(roster([evening]))
    for number in [0, 2, -1, .max] {
      #expect(throws: StoreError.unknownVersion(number, newest: 1)) {
        try store.publication(number)
      }
    }
  }

  @Test func aRestoredVersionSaysWhichItIs() throws {
    try store.publish(roster([evening]))
    try store.publish(roster([]))
    let restored = try store.publish(roster([evening]), restoring: 1)
    #expect(restored.restored == 1)
    #expect(try store.publication(3) == restored)
    #expect(try store.plan().standing.map(\.duty) == [evening])
    #expect(try store.plan().duties.map(\.revision) == [2])
  }

  @Test func aVersionThatRestoresNoneThatIsThereIsNotWritten() throws {
    #expect(throws: StoreError.self) { try store.publish(roster([evening]), restoring: 9) }
    #expect(try store.newest() == nil)
    #expect(try store.plan() == PublishedPlan())
  }

  @Test(arguments: [":memory:", "file:there?mode=memory", "with space & 'quote'.sqlite"])
  func anyNameIsThatOfAFile(name: String) throws {
    let path = files.folder.path + "/" + name
    try RosterStore(at: path).publish(roster([evening]))
    #expect(try RosterStore(existingAt: path)?.newest()?.number == 1)
  }

  @Test func aStoreThatIsNotThereIsNone() throws {
    #expect(try RosterStore(existingAt: files.folder.path + "/none.sqlite") == nil)
    #expect(!FileManager.default.fileExists(atPath: files.folder.path + "/none.sqlite"))
  }
}
