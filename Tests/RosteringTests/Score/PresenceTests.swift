import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct PresenceTests {
  /// Worth 20 + 16 + 13 for the rounds, 10 + 8 for the evenings, 10 for the weekend: 77.
  private let goal = PresenceGoal(rounds: 3, evenings: 2, weekend: 1, weight: 2, diminishing: 0.8)
  private let team = ["Anna", "Bram", "Cato"].map { worker($0) }

  private func verdict(_ duties: [Duty], weeks: Int = 1) -> Verdict {
    RosteringTests.verdict(on: duties, streetScenario(of: team, goal: goal), weeks: weeks)
  }

  private func pair(_ day: String, _ hours: String) -> [Duty] {
    ["Anna", "Bram"].map { round(day, by: $0, hours) }
  }

  @Test func nothingHeldMissesEverything() {
    #expect(verdict([]).score.presence == 77)
    #expect(verdict([], weeks: 2).score.presence == 154)
  }

  @Test(arguments: [
    ("2026-12-14", "13:00–17:00", 57), ("2026-12-14", "19:00–23:00", 47),
    ("2026-12-19", "13:00–17:00", 47), ("2026-12-20", "19:00–23:00", 37),
  ])
  func theFirstRoundOfEachKindIsWorthMost(day: String, hours: String, missed: Int) {
    #expect(verdict(pair(day, hours)).score.presence == missed)
  }

  @Test func aRoundWithoutEnoughPeopleIsNoPresence() {
    #expect(verdict([round("2026-12-14")]).score.presence == 77)
    #expect(verdict([round("2026-12-14"), round("2026-12-14")]).score.presence == 77)
  }

  @Test func aRoundMayBreakItsOtherRulesAndBeHeld() {
    let three = ["Anna", "Bram", "Cato"].map { round("2026-12-14", by: $0) }
    #expect(verdict(three).score.presence == 47)
  }

  @Test func moreThanAskedIsWorthNoMore() {
    let duties = (14...17).flatMap { pair("2026-12-\($0)", "13:00–17:00") }
    #expect(verdict(duties).score.presence == 28)
  }

  @Test func theAccountSaysWhatIsHeldAndAsked() {
    let account = verdict(pair("2026-12-20", "19:00–23:00"), weeks: 2).presence
    #expect(account.map(\.week) == [week("2026-W51"), week("2026-W52")])
    #expect(account[0].held == [.any: 1, .evening: 1, .weekend: 1])
    #expect(account[0].asked == [.any: 3, .evening: 2, .weekend: 1])
    #expect(account.map(\.missedPoints) == [37, 77])
    #expect(account.map(\.fullPoints) == [77, 77])
  }
}
