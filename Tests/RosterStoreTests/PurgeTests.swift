import Foundation
import RiskCalendar
import RosterStore
import Rostering
import TestSupport
import Testing

/// Personal data past its term is deleted; totals stay, which tell of nobody.
@Suite struct PurgeTests {
  private let files: StoreFolder
  private let store: RosterStore
  private let anna = duty("2026-12-09", "10:00–16:30", breakMinutes: 30, by: "Annabel Smit")
  private let bram = duty("2026-12-10", "19:00–23:00", "straatronde", at: "Hatert", by: "Bram Kok")
  private let later = duty("2026-12-18", "19:00–23:00", "straatronde", at: "Hatert", by: "Bram Kok")

  init() throws {
    files = try StoreFolder()
    store = try files.open()
    let past = moment(2026, 12, 1)
    try store.publish(
      roster([anna, bram, bram.at("13:00–14:00"), bram.by("Carla Bos")], "2026-W50"),
      by: "Noor de Wit", because: "eerste weekrooster", at: past,
      balances: ["Annabel Smit", "Bram Kok", "Carla Bos"].map { balance($0, "2026-W50") },
      pins: [Pin(worker: "Carla Bos", decision: .free(date("2026-12-11")))])
    try store.publish(
      roster([anna, bram, bram.at("13:00–14:00")], "2026-W50"), by: "Noor de Wit",
      because: "tweede weekrooster", at: past + 1,
      balances: ["Annabel Smit", "Bram Kok", "Carla Bos"].map { balance($0, "2026-W50") })
    try store.publish(
      roster([later]), by: "Ilse Vos", because: "derde weekrooster", at: moment(2026, 12, 14),
      balances: [balance("Bram Kok", "2026-W51")])
  }

  private func moment(_ year: Int, _ month: Int, _ day: Int) -> Instant {
    CivilDate(year: year, month: month, day: day).map { TownClock.amsterdam.day($0).start }
      ?? Instant(minutes: 0)
  }

  private func purge(_ name: String = "2026-W51") throws -> PurgeCount {
    try store.purge(before: week(name), at: moment(2027, 1, 1), .amsterdam)
  }

  @Test func saysWhatItDeletes() throws {
    #expect(try purge() == PurgeCount(duties: 4, people: 2, versions: 2))
    #expect(try purge() == PurgeCount(duties: 0, people: 0, versions: 0))
    #expect(try purge("2026-W52") == PurgeCount(duties: 1, people: 1, versions: 1))
  }

  @Test func keepsTotalsOfWhatWasOn() throws {
    #expect(try store.weekTotals().isEmpty)
    _ = try purge()
    let totals = [
      WeekTotal(
        week: week("2026-W50"), activity: "kantoor", place: "Basis", duties: 1, paidMinutes: 360),
      WeekTotal(
        week: week("2026-W50"), activity: "straatronde", place: "Hatert", duties: 2,
        paidMinutes: 300),
    ]
    #expect(try store.weekTotals() == totals)
    _ = try purge()
    #expect(try store.weekTotals() == totals)
    _ = try purge("2026-W52")
    #expect(try store.weekTotals().map(\.duties) == [1, 2, 1])
  }

  @Test func leavesNoTraceInTheFile() throws {
    let traces = [
      "Annabel Smit", "Carla Bos", "Noor de Wit", "eerste weekrooster", "tweede weekrooster",
    ]
    let before = try files.bytes
    #expect(traces.allSatisfy { before.range(of: Data($0.utf8)) != nil })
    _ = try purge()
    let after = try files.bytes
    #expect(traces.filter { after.range(of: Data($0.utf8)) != nil } == [])
    #expect(after.range(of: Data("Bram Kok".utf8)) != nil)
    #expect(try files.folder.entries == ["rooster.sqlite"])
    _ = try purge("2026-W52")
    let empty = try files.bytes
    #expect(["Bram Kok", "Ilse Vos"].filter { empty.range(of: Data($0.utf8)) != nil } == [])
  }

  @Test func leavesWhatIsWithinItsTerm() throws {
    _ = try purge()
    #expect(try store.plan().duties.map(\.duty) == [later])
    #expect(try store.people() == ["Bram Kok", "Ilse Vos"])
    let publications = try store.publications()
    #expect(publications.map(\.author) == ["", "", "Ilse Vos"])
    #expect(publications.map(\.reason) == ["", "", "derde weekrooster"])
    #expect(publications.map(\.horizon.firstWeek.number) == [50, 50, 51])
    let carryover = try store.carryover(
      before: Horizon(firstWeek: week("2026-W52")), .amsterdam)
    #expect(carryover.balances == [balance("Bram Kok", "2026-W51")])
  }

  /// A week of which nothing is held is none in which nobody worked.
  @Test func whatIsDeletedIsNotKnownRatherThanEmpty() throws {
    _ = try purge()
    #expect(try store.plan().weeks == [week("2026-W51")])
    #expect(try store.plan(asOf: 2).weeks.isEmpty)
    let carryover = try store.carryover(
      before: Horizon(firstWeek: week("2026-W52")), .amsterdam)
    #expect(carryover.historyFrom == week("2026-W51"))
    #expect(try store.publications().map { try store.isPurged($0) } == [true, true, false])
  }

  @Test func whatIsPublishedAnewIsHeldAnew() throws {
    _ = try purge()
    let again = try store.publish(roster([anna], "2026-W50"))
    #expect(try store.plan().weeks == [week("2026-W50"), week("2026-W51")])
    #expect(try store.plan().standing.map(\.duty) == [anna, later])
    #expect(try !store.isPurged(again))
    #expect(try purge() == PurgeCount(duties: 1, people: 1, versions: 1))
    #expect(try store.weekTotals().map(\.duties) == [2, 2])
    #expect(try store.isPurged(again))
  }

  @Test func saysFromWhenOnItHoldsAnything() throws {
    #expect(try store.purgedBefore() == nil)
    _ = try purge("2026-W51")
    #expect(try store.purgedBefore() == week("2026-W51"))
    _ = try purge("2026-W40")
    #expect(try store.purgedBefore() == week("2026-W51"))
  }
}
