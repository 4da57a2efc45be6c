import RiskCalendar
import RosterStore
import Rostering
import TestSupport
import Testing

/// What versions hand to the weeks after them, and to whoever plans them anew.
@Suite struct CarryingTests {
  private let files: StoreFolder
  private let store: RosterStore
  private let horizon = Horizon(firstWeek: week("2026-W51"))

  init() throws {
    files = try StoreFolder()
    store = try files.open()
  }

  private func carryover(before name: String = "2026-W51", weeks: Int = 1) throws -> Carryover {
    try store.carryover(
      before: Horizon(firstWeek: week(name), weekCount: weeks), .amsterdam)
  }

  @Test func everythingOfABalanceIsKept() throws {
    var full = balance("Anna", "2026-W50", minutes: 601)
    full.restDays = 1
    full.nights = [.usual: 2, .late: 1, .long: 0, .touched: 3, .lateTouched: 4]
    full.burden.evening = 11
    full.burden.night = 12
    full.burden.weekend = 13
    full.burden.event = 14
    let unknown = balance("Bram", "2026-W50", minutes: nil)
    try store.publish(roster([], "2026-W50"), balances: [full, unknown])
    #expect(try carryover().balances == [full, unknown])
  }

  @Test func balancesOfAWeekTakeThePlaceOfThoseBefore() throws {
    try store.publish(
      roster([], "2026-W50"), balances: [balance("Anna", "2026-W50"), balance("Bram", "2026-W50")])
    try store.publish(
      roster([], "2026-W50"),
      balances: [balance("Anna", "2026-W50", minutes: 60), balance("Bram", "2026-W50")])
    #expect(try carryover().balances.map(\.workMinutes) == [60, 420])
  }

  /// Who left the team has no balance in the new version, nor work.
  @Test func nothingIsLeftOfABalanceThatIsNotToldAnew() throws {
    try store.publish(
      roster([], "2026-W50"), balances: [balance("Anna", "2026-W50"), balance("Bram", "2026-W50")])
    try store.publish(roster([], "2026-W50"), balances: [balance("Anna", "2026-W50")])
    #expect(try carryover().balances.map(\.worker) == ["Anna"])
  }

  @Test func balancesOfOtherWeeksStay() throws {
    for name in ["2026-W49", "2026-W50", "2026-W51"] {
      try store.publish(roster([], name), balances: [balance("Anna", name)])
    }
    #expect(try carryover().balances.map(\.firstWeek.number) == [49, 50])
  }

  @Test func dutiesOfTheLastWeeksAreHistory() throws {
    let (long, last) = (duty("2026-10-14", "10:00–12:00"), duty("2026-12-13", "22:00–02:00"))
    try store.publish(roster([long], "2026-W42"))
    try store.publish(
      Roster(
        horizon: Horizon(from: week("2026-W43"), through: week("2026-W50")), duties: [last]))
    #expect(try carryover().history == [last])
    #expect(try carryover().historyFrom == week("2026-W43"))
    #expect(try carryover(before: "2026-W52").historyFrom == nil)
  }

  @Test func pinsOfAWeekTakeThePlaceOfThoseBefore() throws {
    let work = Pin(
      worker: "Anna",
      decision: .works(
        activity: "training", place: "Arnhem", interval: interval("2026-12-16", "10:00–16:00"),
        breakMinutes: 30))
    let free = Pin(worker: "Bram", decision: .free(date("2026-12-20")))
    let outside = Pin(worker: "Bram", decision: .free(date("2026-12-21")))
    try store.publish(roster([]), pins: [work, free, outside])
    #expect(try carryover().pins == [work, free])
    #expect(try carryover(before: "2026-W52").pins.isEmpty)
    try store.publish(roster([], "2026-W52"), pins: [outside])
    #expect(try carryover(weeks: 2).pins == [work, free, outside])
    try store.publish(roster([]), pins: [free])
    #expect(try carryover(weeks: 2).pins == [outside, free])
  }
}
