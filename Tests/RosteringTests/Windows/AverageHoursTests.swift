import RiskCalendar
import Rostering
import TestSupport
import Testing

private let citation = Citation("TEST", .house)

/// Averages of hours over weeks (ATW 5:7): here ten hours in four weeks, that of the roster last.
@Suite struct AverageHoursTests {
  private var ten: Limits {
    var limits = Limits()
    limits.windows = [WindowLimit(.work, .weeks(4), most: 600, citation)]
    return limits
  }

  private func breaches(
    _ duties: [Duty], after history: [Duty] = [], limits: Limits? = nil,
    absences: [AvailabilityEntry] = [], weeks: Int = 1,
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> [Violation] {
    var scenario = scenario(of: [worker(limits: limits ?? ten, availability: absences)])
    scenario.history = history
    change(&scenario)
    return RosteringTests.breaches(of: .averageHours, by: duties, scenario, weeks: weeks)
  }

  private let fiveHours = duty("2026-12-14", "09:00–14:00")

  @Test(arguments: [("13:59", []), ("14:00", []), ("14:01", [[601, 600]])])
  func workOfTheRoster(end: String, expected: [[Int]]) {
    let duties = [fiveHours, duty("2026-12-20", "09:00–\(end)")]
    let found = breaches(duties)
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.unit == .minutes && $0.citation == citation })
    #expect(found.allSatisfy { $0.duties == duties })
  }

  /// Week 48 is the first of four; a night over its start is of the week before.
  @Test(arguments: [
    ("2026-11-22", "23:00–04:01", []), ("2026-11-23", "00:00–05:01", [[601, 600]]),
    ("2026-11-23", "00:00–05:00", []), ("2026-12-13", "20:00–01:01", [[601, 600]]),
  ])
  func historyCountsByItsWeek(day: String, hours: String, expected: [[Int]]) {
    let found = breaches([fiveHours], after: [duty(day, hours)])
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties == [fiveHours] })
  }

  @Test func aBreachNeedsWorkOfTheRoster() {
    let history = [duty("2026-12-08", "09:00–21:00")]
    #expect(breaches([], after: history).isEmpty)
    #expect(figures(breaches([duty("2026-12-14", "09:00–09:01")], after: history)) == [[721, 600]])
  }

  @Test func workOfNoTimeIsNone() {
    let pause = duty("2026-12-14", "12:00–12:30", breakMinutes: 30)
    #expect(breaches([pause], after: [duty("2026-12-08", "09:00–21:00")]).isEmpty)
  }

  /// What the history says of the weeks that are planned is not past.
  @Test func historyOfTheHorizonDoesNotCount() {
    let history = [duty("2026-12-16", "09:00–17:00")]
    #expect(breaches([fiveHours], after: history).isEmpty)
  }

  @Test func everyWeekOfTheHorizonEndsAWindow() {
    let history = [duty("2026-11-23", "09:00–14:00")]
    let late = duty("2026-12-21", "09:00–14:01")
    #expect(figures(breaches([fiveHours], after: history, weeks: 2)) == [])
    #expect(figures(breaches([fiveHours, late], after: history, weeks: 2)) == [[601, 600]])
    let early = duty("2026-12-20", "09:00–09:01")
    #expect(
      figures(breaches([fiveHours, early, late], after: history, weeks: 2))
        == [[601, 600], [602, 600]])
  }

  /// Absences count as work, those of the past as far as their week is known.
  @Test(arguments: [("2026-W50", 1), ("2026-W51", 0)])
  func absencesCount(from known: String, count: Int) {
    let away = { (day: String) in
      AvailabilityEntry(.unavailable, .dates(date(day), date(day)), creditMinutes: 301)
    }
    #expect(figures(breaches([fiveHours], absences: [away("2026-12-18")])) == [[601, 600]])
    let past = breaches([fiveHours], absences: [away("2026-12-08")]) {
      $0.historyFrom = week(known)
    }
    #expect(past.count == count)
    let early = breaches([fiveHours], absences: [away("2026-11-23")]) {
      $0.historyFrom = week("2026-W48")
    }
    #expect(figures(early) == [[601, 600]])
    #expect(breaches([], absences: [away("2026-12-18"), away("2026-12-17")]).isEmpty)
  }

  @Test(arguments: [
    ("2026-W48", "2026-W50", 1), ("2026-W50", "2026-W50", 1), ("2026-W47", "2026-W50", 0),
  ])
  func balancesCountIfTheyLieInTheWindow(first: String, last: String, count: Int) {
    let found = breaches([fiveHours]) {
      $0.balances = [
        Balance(worker: "Anna", firstWeek: week(first), lastWeek: week(last), workMinutes: 301),
        Balance(worker: "Bram", firstWeek: week(first), lastWeek: week(last), workMinutes: 999),
      ]
    }
    #expect(found.count == count)
  }

  /// A duty that is known of a week of which a balance tells is part of that balance.
  @Test func nothingCountsTwice() {
    let found = breaches([fiveHours], after: [duty("2026-12-13", "09:00–14:00")]) {
      $0.historyFrom = week("2026-W51")
      $0.balances = [
        Balance(
          worker: "Anna", firstWeek: week("2026-W48"), lastWeek: week("2026-W50"), workMinutes: 300)
      ]
    }
    #expect(found.isEmpty)
    let untold = breaches([fiveHours], after: [duty("2026-12-13", "09:00–14:01")]) {
      $0.historyFrom = week("2026-W51")
    }
    #expect(figures(untold) == [[601, 600]])
  }

  /// Only with two nights in the same weeks, of the history, of balances or of the roster.
  @Test(arguments: [(0, 0, 0), (1, 0, 0), (1, 1, 1), (0, 2, 1), (2, 0, 1)])
  func aLimitMayHoldOnlyWithNights(history: Int, told: Int, count: Int) {
    let kind = NightKind(threshold: 60)
    var limits = Limits()
    limits.windows = [
      WindowLimit(
        .work, .weeks(4), most: 300, when: WindowLimit.Condition(kind, atLeast: 2), citation)
    ]
    let nights = ["2026-12-08", "2026-12-10"].map { duty($0, "22:00–02:00") }
    let found = breaches(
      [duty("2026-12-14", "09:00–14:01")], after: Array(nights.prefix(history)), limits: limits
    ) {
      $0.historyFrom = week("2026-W50")
      $0.balances = [
        Balance(
          worker: "Anna", firstWeek: week("2026-W48"), lastWeek: week("2026-W49"),
          nights: [kind: told])
      ]
    }
    #expect(found.count == count)
    let own = breaches(
      [duty("2026-12-14", "22:00–02:00"), duty("2026-12-16", "22:00–02:00")], limits: limits)
    #expect(figures(own) == [[480, 300]])
  }
}

/// Hours a year of an agreement: the weeks of the year so far.
@Suite struct YearHoursTests {
  private func breaches(
    _ duties: [Duty], after history: [Duty] = [], fte: Double = 1, from first: String,
    weeks: Int = 1
  ) -> [Violation] {
    var limits = Limits()
    limits.windows = [WindowLimit(.work, .year, most: 520, citation)]
    var scenario = scenario(of: [worker(fte: fte, limits: limits)])
    scenario.history = history
    return RosteringTests.breaches(of: .yearHours, by: duties, scenario, from: first, weeks: weeks)
  }

  /// 2026 has 53 weeks, so a 52nd more.
  @Test(arguments: [("17:49", []), ("17:50", []), ("17:51", [[531, 530]])])
  func ofAYearOf53Weeks(end: String, expected: [[Int]]) {
    let found = breaches([duty("2026-12-14", "09:00–\(end)")], from: "2026-W51")
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.unit == .minutes && $0.citation == citation })
  }

  @Test(arguments: [("17:40", []), ("17:41", [[521, 520]])])
  func ofAYearOf52Weeks(end: String, expected: [[Int]]) {
    #expect(figures(breaches([duty("2027-12-14", "09:00–\(end)")], from: "2027-W50")) == expected)
  }

  /// Sunday 3 January is of the year before.
  @Test func theYearIsOfWholeWeeks() {
    let sunday = duty("2027-01-03", "09:00–14:00")
    let monday = duty("2027-01-04", "09:00–14:00")
    #expect(breaches([monday], after: [sunday], from: "2027-W01").isEmpty)
    #expect(breaches([sunday, monday], from: "2026-W53", weeks: 2).isEmpty)
    let thursday = duty("2026-12-31", "18:00–22:00")
    #expect(figures(breaches([thursday, sunday], from: "2026-W53")) == [[540, 530]])
  }

  @Test func historyOfTheYearCounts() {
    let history = [duty("2026-01-01", "09:00–13:00"), duty("2025-12-28", "09:00–17:00")]
    let found = breaches([duty("2026-12-14", "09:00–13:51")], after: history, from: "2026-W51")
    #expect(figures(found) == [[531, 530]])
  }

  @Test func aContractOfLessHasFewerHours() {
    let found = breaches([duty("2027-12-14", "09:00–13:21")], fte: 0.5, from: "2027-W50")
    #expect(figures(found) == [[261, 260]])
  }
}
