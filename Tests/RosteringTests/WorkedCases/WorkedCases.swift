import RiskCalendar
import Rostering
import TestSupport
import Testing

private let socialWork = Limits(layers: [.law, .caoSociaalWerk])
private let municipality = Limits(layers: [.law, .caoGemeenten])

/// Cases that people worked out by hand, judged by the rule sets as they are shipped.
@Suite struct WorkedCases {
  private func judge(
    _ duties: [Duty], after history: [Duty] = [], by limits: Limits, from week: String = "2026-W51",
    weeks: Int = 1
  ) -> Verdict {
    verdict(on: duties, after: history, limits: limits, from: week, weeks: weeks)
  }

  /// The ids of the provisions that are broken.
  private func broken(
    _ duties: [Duty], by limits: Limits, from week: String = "2026-W51", weeks: Int = 1
  ) -> [String?] {
    judge(duties, by: limits, from: week, weeks: weeks).violations.map(\.citation?.id)
  }

  /// New Year's Eve until 04:00: 7½ hours of work, and nothing before 18:00 on New Year's Day. The
  /// law by itself has an exception once a week, and the municipality takes nothing off it.
  @Test(arguments: [("17:59", ["CSW-N-REST"], 1), ("18:00", [], 0)])
  func newYearsEve(next: String, expected: [String], uses: Int) {
    let duties = [
      duty("2026-12-31", "20:00–04:00", breakMinutes: 30), duty("2027-01-01", "\(next)–22:00"),
    ]
    #expect(duties[0].paidMinutes == 450)
    #expect(broken(duties, by: socialWork, from: "2026-W53") == expected)
    let verdict = judge(duties, by: municipality, from: "2026-W53")
    #expect(verdict.isLegal)
    #expect(verdict.branches.map(\.branch) == Array(repeating: .shortRestAfterNight, count: uses))
    #expect(
      judge(duties, by: municipality.withoutExceptions, from: "2026-W53").isLegal == (uses == 0))
  }

  /// Until 01:00 on the street is a night shift, and so of eight hours, by the agreement of social
  /// work; none by the law, for it has exactly one hour of the night.
  @Test(arguments: [
    ("15:59–00:00", [], 0), ("16:00–01:00", [], 0), ("15:59–01:00", ["CSW-N-LEN"], 0),
    ("13:59–01:00", ["CSW-SHIFT", "CSW-N-LEN"], 0), ("13:59–01:01", ["CSW-SHIFT", "CSW-N-LEN"], 1),
  ])
  func streetUntilOne(hours: String, agreed: [String], uses: Int) {
    let evening = [duty("2026-12-18", hours, breakMinutes: 60)]
    #expect(broken(evening, by: socialWork) == agreed)
    let verdict = judge(evening, by: municipality)
    #expect(verdict.isLegal)
    #expect(verdict.branches.map(\.branch) == Array(repeating: .longNightShift, count: uses))
  }

  /// School and street: one shift of thirteen hours from first to last work; half an hour more
  /// takes the exception of the week.
  @Test(arguments: [socialWork, municipality])
  func schoolAndStreet(limits: Limits) {
    let day = { (date: String, end: String) in
      [duty(date, "10:00–14:00"), duty(date, "19:00–\(end)")]
    }
    let usual = judge(day("2026-12-16", "23:00"), by: limits)
    #expect(usual.isLegal && usual.branches.isEmpty)
    let late = judge(day("2026-12-16", "23:30"), by: limits)
    #expect(late.isLegal)
    #expect(late.branches.map(\.citation) == limits.dailyRests.map(\.citation))
    let spent = judge(
      day("2026-12-16", "23:30"), after: day("2026-12-11", "23:30"), by: limits
    ).violations
    #expect(spent.map(\.citation) == limits.dailyRests.map(\.citation))
    #expect(figures(spent) == limits.dailyRests.map { _ in [630, 660] })
    let strict = judge(day("2026-12-16", "23:30"), by: limits.withoutExceptions).violations
    #expect(strict == spent)
  }

  /// From 23:00 to 10:00 in the night that spring makes an hour shorter: ten hours.
  @Test func springChange() {
    let duties = [duty("2027-03-27", "19:00–23:00"), duty("2027-03-28", "10:00–14:00")]
    let strict = judge(duties, by: socialWork.withoutExceptions, from: "2027-W12").violations
    #expect(strict.map(\.citation) == socialWork.dailyRests.map(\.citation))
    #expect(figures(strict) == socialWork.dailyRests.map { _ in [600, 660] })
    let verdict = judge(duties, by: socialWork, from: "2027-W12")
    #expect(verdict.isLegal)
    #expect(verdict.branches.map(\.citation) == socialWork.dailyRests.map(\.citation))
    let autumn = [duty("2027-10-30", "19:00–23:00"), duty("2027-10-31", "09:00–13:00")]
    #expect(judge(autumn, by: socialWork.withoutExceptions, from: "2027-W43").isLegal)
  }

  /// Three nights until 03:00, then 46 hours by the law. By the agreement whatever starts after
  /// midnight is a fourth night, and so no end of the series.
  @Test(arguments: [
    ("2026-12-18", "18:00–22:00", ["ATW-N-SERIES", "CSW-N-SERIES"]),
    ("2026-12-19", "00:59–01:30", ["ATW-N-SERIES"]), ("2026-12-19", "01:00–01:30", []),
    ("2026-12-19", "06:00–10:00", []),
  ])
  func threeNights(day: String, hours: String, expected: [String]) {
    let nights = (14...16).map { duty("2026-12-\($0)", "19:30–03:00", breakMinutes: 30) }
    #expect(broken(nights + [duty(day, hours)], by: socialWork) == expected)
    let two = Array(nights.suffix(2))
    #expect(broken(two + [duty(day, hours)], by: socialWork).isEmpty)
  }

  /// Spring moves the 48 hours of the agreement out of the night: from 05:30 to 06:30.
  @Test(arguments: [("06:29", ["CSW-N-SERIES"]), ("06:30", [])])
  func fortyEightHoursAfterNights(start: String, expected: [String]) {
    let nights = (24...26).map { duty("2027-03-\($0)", "22:00–05:30", breakMinutes: 30) }
    let monday = duty("2027-03-29", "\(start)–10:00")
    #expect(broken(nights + [monday], by: socialWork, from: "2027-W12", weeks: 2) == expected)
    #expect(judge(nights + [monday], by: municipality, from: "2027-W12", weeks: 2).isLegal)
  }

  /// Ten hours, and a quarter of an hour of handover at most.
  @Test(arguments: [
    ("12:15–23:00", 0, []), ("12:15–23:15", 15, []), ("12:15–23:15", 0, [[615, 600]]),
    ("12:15–23:16", 16, [[601, 600]]),
  ])
  func handover(hours: String, minutes: Int, expected: [[Int]]) {
    var scenario = streetScenario(of: [worker(limits: socialWork)], crew: CrewRule(atLeast: 1))
    scenario.blocks = [
      Block(
        name: "laat", weekdays: Set(Weekday.allCases), span: span(hours), breakMinutes: 45,
        handoverMinutes: minutes)
    ]
    var late = round("2026-12-18", by: "Anna", hours)
    late.breakMinutes = 45
    let found = verdict(on: [late], scenario).violations
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.citation?.id == "CSW-SHIFT" })
  }

  /// Of 52 Sundays 13 are free, so one more may be worked while 14 are. What was before the horizon
  /// is told duty by duty, or in a balance, or not known.
  @Test(arguments: [(14, []), (13, [[40, 39]])])
  func freeSundays(free: Int, expected: [[Int]]) {
    let worked = (0..<52 - free).map { weeksAgo in
      Duty(
        worker: "Anna", activity: "kantoor", place: "Basis",
        interval: TownClock.amsterdam.interval(
          date("2026-12-13") - 7 * weeksAgo, span("10:00–14:00")))
    }
    let sunday = duty("2026-12-20", "10:00–14:00")
    var scenario = scenario(of: [worker(limits: municipality)])
    scenario.historyFrom = week("2025-W52")
    scenario.history = worked
    let byDuties = verdict(on: [sunday], scenario)
    scenario.historyFrom = nil
    scenario.history = []
    let unknown = verdict(on: [sunday], scenario)
    scenario.balances = [
      Balance(
        worker: "Anna", firstWeek: week("2025-W52"), lastWeek: week("2026-W50"),
        restDays: worked.count)
    ]
    let byBalance = verdict(on: [sunday], scenario)
    for verdict in [byDuties, byBalance] {
      #expect(figures(verdict.violations) == expected)
      #expect(verdict.violations.allSatisfy { $0.citation?.id == "ATW-SUN-2" })
      #expect(!verdict.partChecks.contains { $0.limit.measure == .restDays })
    }
    #expect(unknown.isLegal)
    #expect(unknown.partChecks.last { $0.limit.measure == .restDays }?.unknownWeeks == 51)
  }

  /// Averages and numbers of nights need what was before, too.
  @Test func averagesNeedThePast() {
    let duties = (14...17).map { duty("2026-12-\($0)", "09:00–18:30", breakMinutes: 30) }
    var scenario = scenario(of: [worker(limits: municipality)])
    #expect(verdict(on: duties, scenario).isLegal)
    let past = Balance(
      worker: "Anna", firstWeek: week("2026-W36"), lastWeek: week("2026-W50"),
      workMinutes: (16 * 48 - 36) * 60 + 1)
    scenario.balances = [past]
    let found = verdict(on: duties, scenario).violations
    #expect(found.map(\.citation?.id) == ["ATW-AVG16"])
    #expect(figures(found) == [[16 * 48 * 60 + 1, 16 * 48 * 60]])
    scenario.balances[0].workMinutes = (16 * 48 - 36) * 60
    #expect(verdict(on: duties, scenario).isLegal)
  }

  /// 11½ hours are lawful, but not at the municipality; 10½ are not in social work.
  @Test func longDays() {
    let long = [duty("2026-12-14", "09:00–21:15", breakMinutes: 45)]
    #expect(judge(long, by: .law).isLegal)
    #expect(broken(long, by: municipality) == ["CAR-DAY"])
    #expect(figures(judge(long, by: municipality).violations) == [[690, 660]])
    let shorter = [duty("2026-12-14", "09:00–20:15", breakMinutes: 45)]
    #expect(broken(shorter, by: socialWork) == ["CSW-SHIFT"])
    #expect(figures(judge(shorter, by: socialWork).violations) == [[630, 600]])
    #expect(judge(shorter, by: municipality).isLegal)
  }
}
