import RiskCalendar
import Rostering
import TestSupport
import Testing

/// The burden of a worker over time.
@Suite struct BurdenLedgerTests {
  private func balance(_ first: String, _ last: String, evening: Int) -> Balance {
    var burden = Burden()
    burden.evening = evening
    return Balance(
      worker: "Anna", firstWeek: week(first), lastWeek: week(last), burden: burden)
  }

  private func ledger(
    _ duties: [Duty] = [], after history: [Duty] = [], _ balances: [Balance] = [], stated: Int = 0
  ) throws -> BurdenLedger {
    var scenario = scenario(of: [worker(fte: 0.5, openingBurden: stated)])
    scenario.history = history
    scenario.balances = balances
    let agenda = Agenda(scenario, Horizon(firstWeek: week("2026-W51")))
    let account = Audit(agenda).account(of: duties, by: scenario.workers[0])
    return try #require(agenda.ledger(of: account))
  }

  /// Saturday 16:00–01:00: 360 of evening, 60 of night, 540 at the weekend.
  @Test func fromBeginningToEnd() throws {
    let ledger = try ledger(
      [duty("2026-12-19", "16:00–01:00")], after: [duty("2026-12-11", "18:00–22:00")],
      [balance("2026-W46", "2026-W49", evening: 1000)], stated: 90)
    #expect(ledger.opening.evening == 1240)
    #expect(ledger.added.weekend == 540)
    #expect(ledger.closing.evening == 1600)
    #expect(ledger.closing.night == 60)
    let weights = PeopleWeights()
    #expect(ledger.weighedOpening(weights) == 90 + 1240)
    #expect(ledger.weighedClosing(weights) == 90 + 1240 + 1020)
  }

  @Test func aWeekThatABalanceTellsOfCountsOnce() throws {
    let friday = duty("2026-12-11", "18:00–22:00")
    let told = try ledger(after: [friday], [balance("2026-W50", "2026-W50", evening: 500)])
    #expect(told.opening.evening == 500)
    let silent = try ledger(after: [friday], [balance("2026-W50", "2026-W50", evening: 0)])
    #expect(silent.opening.evening == 240)
  }

  @Test func balancesOfPlannedWeeksAreNotOpening() throws {
    #expect(try ledger([], [balance("2026-W51", "2026-W51", evening: 500)]).opening == Burden())
    #expect(try ledger([], [balance("2026-W50", "2026-W51", evening: 500)]).opening == Burden())
    #expect(
      try ledger([], [balance("2026-W49", "2026-W50", evening: 500)]).opening.evening == 500)
  }

  @Test func aPostInTheHistoryIsABurdenOfItsOwn() throws {
    var post = duty("2026-12-11", "13:00–17:00")
    post.event = "kermis"
    #expect(try ledger(after: [post]).opening.event == 240)
  }

  @Test func aStrangerHasNone() throws {
    let agenda = Agenda(scenario(of: [worker()]), Horizon(firstWeek: week("2026-W51")))
    let account = Audit(agenda).account(of: [], by: worker("Zoë"))
    #expect(agenda.ledger(of: account) == nil)
  }
}
