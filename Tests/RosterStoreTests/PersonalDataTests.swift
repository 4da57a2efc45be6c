import RiskCalendar
import RosterStore
import Rostering
import TestSupport
import Testing

/// Everything that is held of somebody.
@Suite struct PersonalDataTests {
  private let files: StoreFolder
  private let store: RosterStore

  init() throws {
    files = try StoreFolder()
    store = try files.open()
  }

  @Test func isAllThatIsHeldOfHerAndNothingElse() throws {
    let (anna, bram) = (
      duty("2026-12-16", "10:00–16:00"), duty("2026-12-16", "10:00–16:00", by: "Bram")
    )
    let pins = ["Anna", "Bram"].map { Pin(worker: $0, decision: .free(date("2026-12-17"))) }
    let balances = [balance("Anna", "2026-W51"), balance("Bram", "2026-W51")]
    let own = try store.publish(roster([anna, bram]), by: "Anna", balances: balances, pins: pins)
    try store.publish(roster([bram]), by: "Bram", balances: balances, pins: pins)
    let data = try store.personalData(of: "Anna")
    #expect(data.states.map(\.version) == [1, 2])
    #expect(data.states.map(\.published.duty) == [anna, anna])
    #expect(data.states.map(\.published.isCancelled) == [false, true])
    #expect(data.states.map(\.published.changed) == [moment(1), moment(2)])
    #expect(data.balances == [balances[0]])
    #expect(data.pins == [pins[0]])
    #expect(data.publications == [own])
    #expect(try store.people() == ["Anna", "Bram"])
  }

  @Test func isNothingOfWhomNobodyKnows() throws {
    try store.publish(roster([duty("2026-12-16", "10:00–16:00")]))
    for name in ["Zoë", "anna", "", "Anna' OR '1'='1"] {
      #expect(try store.personalData(of: name) == PersonalData())
    }
  }
}
