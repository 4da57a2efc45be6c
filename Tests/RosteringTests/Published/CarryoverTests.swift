import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What was published tells of the weeks before a horizon.
@Suite struct CarryoverTests {
  private let clock = TownClock.amsterdam
  private let horizon = Horizon(firstWeek: week("2026-W51"))

  /// What these weeks tell, each with a duty of Anna on its Wednesday and a balance of that.
  private func carryover(_ names: String..., pins: [Pin] = []) -> Carryover {
    let weeks = names.map(week)
    let duties = weeks.enumerated().map { index, week in
      PublishedDuty(
        id: "\(index)", duty: duty((week.monday + 2).description, "10:00–17:00"),
        isCancelled: false, revision: 0, changed: moment(1))
    }
    return Carryover(
      of: PublishedPlan(weeks: weeks, duties: duties), balances: weeks.map { balance($0) },
      pins: pins, before: horizon, clock)
  }

  private func balance(_ week: IsoWeek, of name: String = "Anna", minutes: Int = 420) -> Balance {
    Balance(worker: name, firstWeek: week, lastWeek: week, workMinutes: minutes)
  }

  private func weeks(of duties: [Duty]) -> [String] {
    duties.map { IsoWeek(containing: clock.date(of: $0.interval.start)).description }
  }

  // MARK: What is carried

  @Test func dutiesOfTheWeeksWithoutAGap() {
    let carried = carryover("2026-W46", "2026-W48", "2026-W49", "2026-W50")
    #expect(weeks(of: carried.history) == ["2026-W48", "2026-W49", "2026-W50"])
    #expect(carried.historyFrom == week("2026-W48"))
    #expect(carried.balances.count == 4)
  }

  @Test func noDutiesWhereTheWeekBeforeWasNotPublished() {
    let carried = carryover("2026-W48", "2026-W49", "2026-W51", "2026-W52")
    #expect(carried.history.isEmpty)
    #expect(carried.historyFrom == nil)
    #expect(carried.balances.map(\.firstWeek.number) == [48, 49])
  }

  @Test func dutiesOfEightWeeksAtMost() {
    let carried = carryover(
      "2026-W42", "2026-W43", "2026-W44", "2026-W45", "2026-W46", "2026-W47",
      "2026-W48", "2026-W49", "2026-W50")
    #expect(carried.historyFrom == week("2026-W43"))
    #expect(carried.history.count == 8)
    #expect(carried.balances.count == 9)
  }

  @Test func overTheEndOfTheYear() {
    let weeks = [week("2026-W53"), week("2027-W01")]
    let carried = Carryover(
      of: PublishedPlan(weeks: weeks), balances: [], pins: [],
      before: Horizon(firstWeek: week("2027-W02")), clock)
    #expect(carried.historyFrom == week("2026-W53"))
  }

  @Test func nothingThatIsOff() {
    let plan = plan([duty("2026-12-09", "10:00–17:00")], [], from: "2026-W50")
    let carried = Carryover(of: plan, balances: [], pins: [], before: horizon, clock)
    #expect(carried.history.isEmpty)
    #expect(carried.historyFrom == week("2026-W50"))
  }

  // MARK: What a scenario makes of it

  private func told(
    _ carryover: Carryover, stated: Set<Carryover.Part> = [],
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> Scenario {
    var scenario = scenario(of: [worker()])
    scenario.stated = stated
    change(&scenario)
    return scenario.carrying(carryover)
  }

  @Test func allIsTakenWhereItTellsNothingItself() {
    let pin = Pin(worker: "Anna", decision: .free(date("2026-12-16")))
    let carried = carryover("2026-W40", "2026-W49", "2026-W50", pins: [pin])
    let scenario = told(carried)
    #expect(scenario.history == carried.history)
    #expect(scenario.knownFrom == week("2026-W49"))
    #expect(scenario.balances.map(\.firstWeek.number) == [40])
    #expect(scenario.pins == [pin])
  }

  @Test func allBalancesAreTakenWhereThereIsNoHistory() {
    let scenario = told(carryover("2026-W47", "2026-W48"))
    #expect(scenario.knownFrom == nil)
    #expect(scenario.balances.map(\.firstWeek.number) == [47, 48])
  }

  @Test func whatItTellsItselfStays() {
    let own = duty("2026-12-08", "09:00–10:00")
    let (balances, pins) = (
      [balance(week("2026-W20"))], [Pin(worker: "Anna", decision: .free(date("2026-12-17")))]
    )
    let scenario = told(
      carryover("2026-W49", "2026-W50", pins: []), stated: Set(Carryover.Part.allCases)
    ) {
      ($0.history, $0.balances, $0.pins) = ([own], balances, pins)
    }
    #expect(scenario.history == [own])
    #expect(scenario.historyFrom == nil)
    #expect(scenario.balances == balances)
    #expect(scenario.pins == pins)
  }

  @Test func thatThereIsNothingIsToldToo() {
    let pin = Pin(worker: "Anna", decision: .free(date("2026-12-16")))
    let scenario = told(
      carryover("2026-W49", "2026-W50", pins: [pin]), stated: [.history, .pins])
    #expect(scenario.history.isEmpty && scenario.pins.isEmpty)
    #expect(scenario.balances.map(\.firstWeek.number) == [49, 50])
  }

  @Test func balancesTellOfTheWeeksBeforeItsOwnHistory() {
    let scenario = told(
      carryover("2026-W47", "2026-W48", "2026-W49", "2026-W50"), stated: [.history]
    ) {
      $0.history = [duty("2026-12-08", "09:00–10:00")]
    }
    #expect(scenario.balances.map(\.firstWeek.number) == [47, 48, 49])
  }

  @Test func dutiesTellOfTheWeeksAfterItsOwnBalances() {
    let carried = carryover("2026-W47", "2026-W48", "2026-W49", "2026-W50")
    let own = [balance(week("2026-W47")), balance(week("2026-W48"))]
    let scenario = told(carried, stated: [.balances]) { $0.balances = own }
    #expect(weeks(of: scenario.history) == ["2026-W49", "2026-W50"])
    #expect(scenario.knownFrom == week("2026-W49"))
    #expect(scenario.balances == own)
  }

  @Test func balancesOfLaterWeeksHideNothing() {
    let own = [balance(week("2026-W48")), balance(week("2027-W05"))]
    let scenario = told(carryover("2026-W49", "2026-W50"), stated: [.balances]) {
      $0.balances = own
    }
    #expect(weeks(of: scenario.history) == ["2026-W49", "2026-W50"])
  }

  @Test func nothingIsToldOfWhoLeftTheTeam() {
    let carried = carryover(
      "2026-W40", "2026-W50",
      pins: [
        Pin(worker: "Anna", decision: .free(date("2026-12-16")))
      ])
    let scenario = scenario(of: [worker("Bea")]).carrying(carried)
    #expect(scenario.history.isEmpty && scenario.balances.isEmpty && scenario.pins.isEmpty)
    #expect(scenario.knownFrom == week("2026-W50"))
  }

  /// Whatever is published, and told by the scenario itself: no week of work is known twice.
  @Test(arguments: 1...200)
  func noWeekIsEverCountedTwice(seed: Int) {
    var random = Seeded(seed)
    let past = (38...50).compactMap { IsoWeek(year: 2026, week: $0) }
    let published = random.some(past, 75)
    let stated = Set(random.some(Carryover.Part.allCases, 50))
    let scenario = told(carryover(of: published), stated: stated) {
      if stated.contains(.history), let first = random.some(past, 20).first {
        ($0.history, $0.historyFrom) = ([], first)
      }
      guard stated.contains(.balances) else { return }
      let limit = $0.historyFrom ?? horizon.firstWeek
      $0.balances = random.some(past, 50).filter { $0 < limit }.map { balance($0) }
    }
    let known = Set(scenario.knownFrom.map { first in past.filter { first <= $0 } } ?? [])
    let totals = scenario.balances.map(\.firstWeek)
    #expect(known.isDisjoint(with: totals))
    #expect(Set(totals).count == totals.count)
    #expect(
      scenario.history.allSatisfy {
        known.contains(IsoWeek(containing: clock.date(of: $0.interval.start)))
      })
    // Of a week that was published nothing is lost unless the scenario speaks in its place.
    guard stated.isEmpty else { return }
    #expect(known.union(totals) == Set(published))
  }

  private func carryover(of weeks: [IsoWeek]) -> Carryover {
    Carryover(
      of: PublishedPlan(
        weeks: weeks,
        duties: weeks.map {
          PublishedDuty(
            id: $0.description, duty: duty(($0.monday + 2).description, "10:00–17:00"),
            isCancelled: false, revision: 0, changed: moment(1))
        }),
      balances: weeks.map { balance($0) }, pins: [], before: horizon, clock)
  }
}
