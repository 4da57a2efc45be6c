import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What a roster leaves behind for those who plan the weeks after it.
@Suite struct BalanceTests {
  private func balances(
    _ duties: [Duty], of anna: Worker = worker(), after history: [Duty] = [],
    from first: String = "2026-W51", weeks: Int = 1, _ change: (inout Scenario) -> Void = { _ in }
  ) -> [Balance] {
    var scenario = streetScenario(of: [anna])
    scenario.history = history
    change(&scenario)
    let horizon = Horizon(firstWeek: week(first), weekCount: weeks)
    return Audit(Agenda(scenario, horizon))
      .balances(of: Roster(horizon: horizon, duties: duties))
  }

  /// `nights`, `late_nights`, `long_nights`, `touched_nights`, `late_touched_nights`.
  private func nights(_ duties: [Duty], after history: [Duty] = []) -> [Int?] {
    let balance = balances(duties, after: history)[0]
    return NightKind.balanced.map { balance.nights[$0] }
  }

  @Test(arguments: [
    ("19:00–00:00", [0, 0, 0, 0, 0]), ("19:00–00:01", [0, 0, 0, 1, 0]),
    ("19:00–01:00", [0, 0, 0, 1, 0]), ("19:00–01:01", [1, 0, 0, 1, 0]),
    ("19:00–02:00", [1, 0, 0, 1, 0]), ("19:00–02:01", [1, 1, 0, 1, 1]),
    ("16:00–02:00", [1, 0, 0, 1, 0]), ("15:59–02:00", [1, 0, 1, 1, 0]),
    ("05:30–09:00", [0, 0, 0, 1, 1]), ("04:30–09:00", [1, 1, 0, 1, 1]),
  ])
  func kindsOfNights(span: String, expected: [Int]) {
    #expect(nights([duty("2026-12-16", span)]) == expected)
  }

  /// Two duties with six hours between are one shift of eleven hours of work.
  @Test func aNightIsAShiftNotADuty() {
    let duties = [duty("2026-12-16", "10:00–17:00"), duty("2026-12-16", "23:00–03:00")]
    #expect(nights(duties) == [1, 1, 1, 1, 1])
  }

  /// It belongs to the week in which the shift starts.
  @Test func nightsAtTheEdgesOfTheHorizon() {
    let sunday = duty("2026-12-13", "22:00–03:00")
    #expect(nights([], after: [sunday]) == [0, 0, 0, 0, 0])
    #expect(nights([duty("2026-12-14", "05:00–08:00")], after: [sunday]) == [0, 0, 0, 0, 0])
    #expect(nights([duty("2026-12-20", "22:00–03:00")]) == [1, 1, 0, 1, 1])
  }

  /// An hour that the clock skips is not worked; the one it repeats is.
  @Test(arguments: [("2027-W12", "2027-03-27", 0), ("2027-W43", "2027-10-30", 1)])
  func nightsAtAClockChange(first: String, day: String, long: Int) {
    let balance = balances([duty(day, "20:00–06:00")], from: first)[0]
    #expect(balance.nights[.long] == long)
    #expect(balance.workMinutes == (long == 1 ? 660 : 540))
    #expect(balance.burden.night == (long == 1 ? 420 : 300))
  }

  /// A duty into Sunday works on it, one up to midnight does not; Monday may be somebody's Sunday.
  @Test(arguments: [
    ("2026-12-19", "20:00–00:00", Weekday.sunday, 0), ("2026-12-19", "20:00–00:01", .sunday, 1),
    ("2026-12-20", "10:00–12:00", .sunday, 1), ("2026-12-20", "10:00–12:00", .monday, 0),
    ("2026-12-14", "10:00–12:00", .monday, 1),
  ])
  func restDays(day: String, span: String, restDay: Weekday, expected: Int) {
    let anna = worker(personal: PersonalLimits(restDay: restDay))
    #expect(balances([duty(day, span)], of: anna)[0].restDays == expected)
  }

  @Test func restDaysThatHistoryRunsInto() {
    let anna = worker(personal: PersonalLimits(restDay: .monday))
    let sunday = duty("2026-12-13", "22:00–02:00")
    #expect(balances([], of: anna, after: [sunday])[0].restDays == 1)
  }

  @Test func weekByWeekWithCredit() {
    let away = AvailabilityEntry(
      .unavailable, .dates(date("2026-12-21"), date("2026-12-22")), creditMinutes: 432)
    let duties = [
      duty("2026-12-20", "20:00–02:00", breakMinutes: 30), duty("2026-12-23", "10:00–14:30"),
    ]
    let balances = balances(duties, of: worker(availability: [away]), weeks: 2)
    #expect(balances.map(\.firstWeek) == [week("2026-W51"), week("2026-W52")])
    #expect(balances.map(\.lastWeek) == [week("2026-W51"), week("2026-W52")])
    #expect(balances.map(\.workMinutes) == [330, 864 + 270])
    #expect(balances.map(\.burden.evening) == [240, 0])
    #expect(balances.map(\.burden.night) == [120, 0])
    #expect(balances.map(\.burden.weekend) == [240, 0])
  }

  /// Balances of the first weeks and the duties of them come to the same for the weeks after.
  @Test func balancesStandForTheirDuties() {
    let duties = [
      duty("2026-12-14", "19:00–23:30"), duty("2026-12-19", "16:00–01:00"),
      duty("2026-12-27", "20:00–03:00"),
    ]
    let told = balances(duties, weeks: 2)
    let later = Horizon(firstWeek: week("2026-W53"))
    var (byDuty, byTotal) = (scenario(of: [worker()]), scenario(of: [worker()]))
    byDuty.history = duties
    byTotal.balances = told
    let anna = worker()
    #expect(
      Agenda(byDuty, later).pastBurden(of: anna) == Agenda(byTotal, later).pastBurden(of: anna))
    #expect(
      Agenda(byDuty, later).carriedBurden(of: anna)
        == Agenda(byTotal, later).carriedBurden(of: anna))
  }

  /// Every kind of night that a limit of law or agreement counts is told.
  @Test func allKindsThatLimitsCountAreTold() {
    let limits = Limits(layers: [.law, .caoSociaalWerk, .caoGemeenten])
    for window in limits.windows {
      if case .nights(let kind) = window.measure { #expect(NightKind.balanced.contains(kind)) }
      if let kind = window.condition?.nights { #expect(NightKind.balanced.contains(kind)) }
    }
  }
}
