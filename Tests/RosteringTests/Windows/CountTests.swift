import RiskCalendar
import Rostering
import TestSupport
import Testing

private let citation = Citation("TEST", .house)

private func limits(_ measure: WindowLimit.Measure, weeks: Int, most: Int) -> Limits {
  var limits = Limits()
  limits.windows = [WindowLimit(measure, .weeks(weeks), most: most, citation)]
  return limits
}

/// Numbers of night shifts over weeks (ATW 5:8).
@Suite struct NightCountTests {
  private func breaches(
    _ duties: [Duty], after history: [Duty] = [], of kind: NightKind = NightKind(threshold: 60),
    balances: [Balance] = []
  ) -> [Violation] {
    var scenario = scenario(of: [worker(limits: limits(.nights(kind), weeks: 4, most: 2))])
    scenario.history = history
    scenario.balances = balances
    return RosteringTests.breaches(of: .nightCount, by: duties, scenario)
  }

  private func nights(_ days: [Int], _ hours: String) -> [Duty] {
    days.map { duty("2026-12-\($0)", hours) }
  }

  @Test(arguments: [([14, 15], []), ([14, 15, 16], [[3, 2]]), ([14, 15, 16, 17], [[4, 2]])])
  func threeAreTooMany(days: [Int], expected: [[Int]]) {
    let duties = nights(days, "20:00–02:00")
    let found = breaches(duties)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.unit == .count && $0.citation == citation })
    #expect(found.allSatisfy { $0.duties == duties })
  }

  @Test(arguments: [
    (NightKind(threshold: 60), "20:00–01:00", 0), (NightKind(threshold: 60), "20:00–01:01", 1),
    (NightKind(threshold: 0), "20:00–00:01", 1), (NightKind(threshold: 0), "20:00–00:00", 0),
    (NightKind(threshold: 0, endingAfter: time("02:00")), "20:00–02:00", 0),
    (NightKind(threshold: 0, endingAfter: time("02:00")), "20:00–02:01", 1),
    (NightKind(threshold: 60, workOver: 600), "17:00–03:00", 0),
    (NightKind(threshold: 60, workOver: 600), "16:59–03:00", 1),
  ])
  func ofAKind(kind: NightKind, hours: String, count: Int) {
    #expect(breaches(nights([14, 16, 18], hours), of: kind).count == count)
  }

  @Test func aShiftCountsOnceInTheWeekInWhichItStarts() {
    let parts = [duty("2026-12-14", "22:00–02:00"), duty("2026-12-15", "03:00–05:00")]
    #expect(breaches(parts + nights([17], "20:00–02:00")).isEmpty)
    let sunday = [duty("2026-11-22", "20:00–02:00")]
    #expect(breaches(nights([14, 15], "20:00–02:00"), after: sunday).isEmpty)
    let monday = [duty("2026-11-23", "20:00–02:00")]
    #expect(figures(breaches(nights([14, 15], "20:00–02:00"), after: monday)) == [[3, 2]])
  }

  /// A shift that the history begins and the roster goes on with is the roster's.
  @Test func aShiftOverTheEdgeCounts() {
    let history = nights([11, 12], "20:00–02:00") + [duty("2026-12-13", "20:00–00:30")]
    #expect(breaches([duty("2026-12-14", "09:00–12:00")], after: history).isEmpty)
    let rest = duty("2026-12-14", "00:30–01:30")
    let found = breaches([rest], after: history)
    #expect(figures(found) == [[3, 2]])
    #expect(found.first?.duties.last == rest)
  }

  /// It is the roster's also where a balance tells of the week in which it began.
  @Test func aShiftOverTheEdgeCountsBesideABalance() {
    let told = Balance(
      worker: "Anna", firstWeek: week("2026-W48"), lastWeek: week("2026-W50"),
      nights: [NightKind(threshold: 60): 2])
    var scenario = scenario(of: [
      worker(limits: limits(.nights(NightKind(threshold: 60)), weeks: 4, most: 2))
    ])
    scenario.history = [duty("2026-12-13", "20:00–00:30")]
    scenario.historyFrom = week("2026-W51")
    scenario.balances = [told]
    let found = { RosteringTests.breaches(of: .nightCount, by: $0, scenario) }
    #expect(found([duty("2026-12-14", "10:00–11:00")]).isEmpty)
    #expect(figures(found([duty("2026-12-14", "00:30–01:30")])) == [[3, 2]])
  }

  @Test func absencesAreNoNights() {
    let away = AvailabilityEntry(
      .unavailable, .dates(date("2026-12-18"), date("2026-12-18")), creditMinutes: 480)
    let found = RosteringTests.breaches(
      of: .nightCount, by: nights([14, 15], "20:00–02:00"),
      limits: limits(.nights(NightKind(threshold: 60)), weeks: 4, most: 2), availability: [away])
    #expect(found.isEmpty)
  }

  @Test func aBreachNeedsANightOfTheRoster() {
    let history = nights([10, 11, 12], "20:00–02:00")
    #expect(breaches(nights([15], "09:00–17:00"), after: history).isEmpty)
    #expect(figures(breaches(nights([15], "20:00–02:00"), after: history)) == [[4, 2]])
  }

  @Test func balancesCountByKind() {
    let told = { (kind: NightKind) in
      [
        Balance(
          worker: "Anna", firstWeek: week("2026-W48"), lastWeek: week("2026-W50"),
          nights: [kind: 2])
      ]
    }
    let night = nights([15], "20:00–02:00")
    #expect(figures(breaches(night, balances: told(NightKind(threshold: 60)))) == [[3, 2]])
    #expect(breaches(night, balances: told(NightKind(threshold: 0))).isEmpty)
  }

  /// By the clock three hours each: in spring two of them are real, in autumn four.
  @Test(arguments: [
    ("2027-W12", "2027-03-27", "20:00–03:00", 120, 0),
    ("2027-W12", "2027-03-27", "20:00–03:01", 120, 1),
    ("2027-W43", "2027-10-30", "20:00–03:00", 240, 0),
    ("2027-W43", "2027-10-30", "20:00–03:00", 239, 1),
  ])
  func nightsAreRealTime(
    first: String, saturday: String, hours: String, threshold: Int, count: Int
  ) {
    let kind = NightKind(threshold: threshold)
    let found = RosteringTests.breaches(
      of: .nightCount, by: [duty(saturday, hours)],
      limits: limits(.nights(kind), weeks: 1, most: 0), from: first)
    #expect(found.count == count)
  }
}

/// Weekly rest days worked over weeks (ATW 5:6 lid 3).
@Suite struct FreeRestDaysTests {
  private func breaches(
    _ duties: [Duty], after history: [Duty] = [], restDay: Weekday = .sunday,
    balances: [Balance] = [], weeks: Int = 2
  ) -> [Violation] {
    var scenario = scenario(of: [
      worker(
        limits: limits(.restDays, weeks: 4, most: 1), personal: PersonalLimits(restDay: restDay))
    ])
    scenario.history = history
    scenario.balances = balances
    return RosteringTests.breaches(of: .freeRestDays, by: duties, scenario, weeks: weeks)
  }

  @Test(arguments: [
    ("2026-12-26", "20:00–00:00", []), ("2026-12-26", "20:00–00:01", [[2, 1]]),
    ("2026-12-27", "10:00–12:00", [[2, 1]]), ("2026-12-20", "22:00–23:00", []),
    ("2026-12-28", "00:00–02:00", []),
  ])
  func aMinuteIsEnough(day: String, hours: String, expected: [[Int]]) {
    let duties = [duty("2026-12-20", "10:00–12:00"), duty(day, hours)]
    let found = breaches(duties)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.unit == .count && $0.citation == citation })
    #expect(found.allSatisfy { $0.duties == duties })
  }

  @Test func herOwnRestDayCounts() {
    let duties = ["2026-12-18", "2026-12-25"].map { duty($0, "10:00–12:00") }
    #expect(figures(breaches(duties, restDay: .friday)) == [[2, 1]])
    #expect(breaches(duties).isEmpty)
  }

  @Test(arguments: [("2026-11-29", 1), ("2026-11-22", 0)])
  func historyCounts(day: String, count: Int) {
    let history = [duty(day, "10:00–12:00")]
    let sunday = duty("2026-12-20", "10:00–12:00")
    #expect(breaches([sunday], after: history, weeks: 1).count == count)
    #expect(breaches([duty("2026-12-19", "10:00–12:00")], after: history, weeks: 1).isEmpty)
  }

  /// A night of the history that ends on a rest day of the horizon is past.
  @Test func aRestDayThatTheHistoryTouches() {
    let history = [duty("2026-12-13", "22:00–02:00"), duty("2026-12-07", "10:00–12:00")]
    #expect(breaches([duty("2026-12-15", "10:00–12:00")], after: history, restDay: .monday).isEmpty)
    let again = duty("2026-12-14", "10:00–12:00")
    let found = breaches([again], after: history, restDay: .monday, weeks: 1)
    #expect(figures(found) == [[2, 1]])
  }

  @Test func balancesCount() {
    let told = [
      Balance(
        worker: "Anna", firstWeek: week("2026-W48"), lastWeek: week("2026-W50"), restDays: 1)
    ]
    let sunday = duty("2026-12-20", "10:00–12:00")
    #expect(figures(breaches([sunday], balances: told, weeks: 1)) == [[2, 1]])
  }
}

/// What could only be checked in part.
@Suite struct PartCheckTests {
  private func checks(
    _ limit: WindowLimit, after history: [Duty] = [], weeks: Int = 1,
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> [PartCheck] {
    var limits = Limits()
    limits.windows = [limit]
    var scenario = scenario(of: [worker(limits: limits), worker("Bram", limits: Limits())])
    scenario.history = history
    change(&scenario)
    return verdict(on: [], scenario, weeks: weeks).partChecks
  }

  private let average = WindowLimit(.work, .weeks(4), most: 600, citation)

  private func part(_ limit: WindowLimit, _ unknown: Int, of weeks: Int) -> [PartCheck] {
    [PartCheck(worker: "Anna", limit: limit, unknownWeeks: unknown, weeks: weeks)]
  }

  @Test func withoutAPastAllButTheHorizonIsUnknown() {
    #expect(checks(average) == part(average, 3, of: 4))
    #expect(checks(average, weeks: 3) == part(average, 1, of: 4))
    #expect(checks(average, weeks: 4).isEmpty)
    let year = WindowLimit(.work, .year, most: 600, citation)
    #expect(checks(year) == part(year, 50, of: 51))
  }

  @Test func theHistoryIsKnownFromItsFirstDutyOn() {
    let history = [duty("2026-12-05", "10:00–12:00", by: "Bram")]
    #expect(checks(average, after: history) == part(average, 1, of: 4))
    #expect(checks(average) { $0.historyFrom = week("2026-W48") }.isEmpty)
    #expect(checks(average) { $0.historyFrom = week("2026-W50") } == part(average, 2, of: 4))
  }

  @Test func balancesTellOfTheirWeeks() {
    var balance = Balance(
      worker: "Anna", firstWeek: week("2026-W48"), lastWeek: week("2026-W50"), workMinutes: 0)
    #expect(checks(average) { $0.balances = [balance] }.isEmpty)
    balance.firstWeek = week("2026-W47")
    #expect(checks(average) { $0.balances = [balance] } == part(average, 3, of: 4))
    let sundays = WindowLimit(.restDays, .weeks(6), most: 1, citation)
    #expect(checks(sundays) { $0.balances = [balance] } == part(sundays, 5, of: 6))
    balance.restDays = 0
    #expect(checks(sundays) { $0.balances = [balance] } == part(sundays, 1, of: 6))
  }

  /// Of hours all is known, of the nights on which the limit depends nothing.
  @Test func whatALimitDependsOnIsPartOfIt() {
    let kind = NightKind(threshold: 60)
    let nightly = WindowLimit(
      .work, .weeks(4), most: 600, when: WindowLimit.Condition(kind, atLeast: 1), citation)
    var balance = Balance(
      worker: "Anna", firstWeek: week("2026-W48"), lastWeek: week("2026-W50"), workMinutes: 0)
    #expect(checks(nightly) { $0.balances = [balance] } == part(nightly, 3, of: 4))
    balance.nights = [kind: 0]
    #expect(checks(nightly) { $0.balances = [balance] }.isEmpty)
  }

  @Test func everyLimitOfTheLawIsNamed() {
    let verdict = verdict(on: [], limits: .law)
    #expect(verdict.partChecks.map(\.limit) == Limits.law.windows)
    #expect(verdict.partChecks.map(\.unknownWeeks) == [3, 15, 15, 51, 15, 51])
    #expect(verdict.partChecks.map(\.weeks) == [4, 16, 16, 52, 16, 52])
  }
}
