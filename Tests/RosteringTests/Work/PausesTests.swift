import RiskCalendar
import Rostering
import TestSupport
import Testing

private func coaching(
  _ starts: [Sessions.Starts] = [.init(weekdays: workdays, times: [time("09:00"), time("13:00")])],
  pauses: [EventDates], weekly: [String: Int] = ["Anna": 120]
) -> Sessions {
  var sessions = Sessions(
    name: "coaching", place: "Basis", sessionMinutes: 60, starts: starts, weeklyMinutes: weekly)
  sessions.pauses = pauses
  return sessions
}

private let workdays = Set(Weekday.allCases.filter { !$0.isWeekend })

private func dates(_ first: String, _ last: String? = nil) -> EventDates {
  EventDates(rule: .periods([DatePeriod(date(first), date(last ?? first))]))
}

private func agenda(
  _ first: String, weeks: Int = 1, _ change: (inout Scenario) -> Void
) -> Agenda {
  var scenario = scenario(of: [worker(), worker("Bram")])
  change(&scenario)
  return Agenda(scenario, Horizon(firstWeek: week(first), weekCount: weeks))
}

/// When meetings are not held.
@Suite struct PausedMeetingsTests {
  private func meetings(
    _ days: Recurrence, _ pauses: [EventDates], from first: String, weeks: Int
  ) -> [String] {
    agenda(first, weeks: weeks) { scenario in
      var meeting = Meeting(
        name: "overleg", place: "Basis", days: days, span: span("10:00–11:00"), workers: ["Anna"])
      meeting.pauses = pauses
      scenario.meetings = [meeting]
    }.items.map(\.date.description)
  }

  @Test func aHolidayThatBeginsMidWeek() {
    let days = Recurrence.weekly([.tuesday, .thursday])
    #expect(
      meetings(days, [dates("2026-12-16", "2027-01-03")], from: "2026-W51", weeks: 4)
        == ["2026-12-15", "2027-01-05", "2027-01-07"])
  }

  @Test func anyRuleOfAList() {
    let days = Recurrence.rule(
      EventDates(rule: .nthWeekday(1, .friday, months: DateRule.everyMonth)))
    let pauses = [dates("2027-02-01", "2027-02-28"), EventDates(rule: .holiday(.newYear))]
    #expect(
      meetings(days, pauses, from: "2026-W49", weeks: 15) == ["2026-12-04", "2027-03-05"])
  }

  @Test func datesCanBePausedToo() {
    let days = Recurrence.dates([date("2026-12-15"), date("2026-12-16")])
    #expect(meetings(days, [dates("2026-12-16")], from: "2026-W51", weeks: 1) == ["2026-12-15"])
  }
}

/// When no session starts, and what is asked then.
@Suite struct PausedSessionsTests {
  @Test(arguments: [
    ("2026-12-21", 120), ("2026-12-18", 96), ("2026-12-17", 72), ("2026-12-16", 48),
    ("2026-12-15", 24), ("2026-12-14", 0), ("2026-12-01", 0),
  ])
  func aHolidayThatBeginsMidWeek(_ first: String, _ minutes: Int) {
    let sessions = coaching(pauses: [dates(first, "2027-01-03")])
    #expect(sessions.minutes(in: week("2026-W51")) == ["Anna": minutes])
  }

  /// From Friday 18 December through Thursday: only the first of January is left of week 53.
  @Test(arguments: [("2026-W51", 96), ("2026-W52", 0), ("2026-W53", 24), ("2027-W01", 120)])
  func aHolidayOverNewYearsEve(_ number: String, _ minutes: Int) {
    let sessions = coaching(pauses: [dates("2026-12-18", "2026-12-31")])
    #expect(sessions.minutes(in: week(number)) == ["Anna": minutes])
  }

  @Test(arguments: [
    (100, 1, 33), (100, 2, 67), (1, 1, 0), (1, 2, 1), (3, 1, 1), (90, 3, 90), (0, 2, 0),
  ])
  func toTheNearestMinute(_ weekly: Int, _ left: Int, _ minutes: Int) {
    let days: [Weekday] = [.monday, .tuesday, .wednesday]
    let paused = left == 3 ? [] : [dates("2026-12-14", "2026-12-\(16 - left)")]
    let sessions = coaching(
      [.init(weekdays: Set(days), times: [time("09:00")])], pauses: paused, weekly: ["Anna": weekly]
    )
    #expect(sessions.minutes(in: week("2026-W51")) == ["Anna": minutes])
  }

  @Test func halfAMinuteIsOne() {
    let sessions = coaching(
      [.init(weekdays: [.monday, .friday], times: [time("09:00")])], pauses: [dates("2026-12-14")],
      weekly: ["Anna": 61, "Bram": 60])
    #expect(sessions.minutes(in: week("2026-W51")) == ["Anna": 31, "Bram": 30])
  }

  /// Weekdays count, however often they are named and however many times they have.
  @Test func daysCountOnce() {
    let starts = [
      Sessions.Starts(weekdays: [.monday, .tuesday], times: [time("09:00"), time("13:00")]),
      Sessions.Starts(weekdays: [.tuesday, .sunday], times: [time("16:00")]),
    ]
    let sessions = coaching(
      starts, pauses: [dates("2026-12-15"), dates("2026-12-14", "2026-12-15")])
    #expect(sessions.minutes(in: week("2026-W51")) == ["Anna": 40])
    #expect(sessions.dates(in: Horizon(firstWeek: week("2026-W51")).period) == [date("2026-12-20")])
  }

  @Test func pausesOnOtherDaysTakeNothing() {
    let sessions = coaching(pauses: [
      dates("2026-12-19", "2026-12-20"), EventDates(rule: .easter(0)),
    ])
    #expect(sessions.minutes(in: week("2026-W51")) == ["Anna": 120])
    #expect(
      coaching([], pauses: [dates("2026-12-14")]).minutes(in: week("2026-W51")) == ["Anna": 120])
  }

  /// Easter Sunday 2027 has an hour less; the last Sunday of October has one more.
  @Test(arguments: [("2027-W12", "2027-03-28"), ("2027-W43", "2027-10-31")])
  func theClockChanges(_ number: String, _ sunday: String) {
    let weekend = Sessions.Starts(weekdays: [.saturday, .sunday], times: [time("01:30")])
    let last = EventDates(rule: .nthWeekday(-1, .sunday, months: [3, 10]))
    func items(_ pauses: [EventDates]) -> [AgendaItem] {
      agenda(number) { $0.sessions = [coaching([weekend], pauses: pauses)] }.items
    }
    #expect(items([last]).map(\.date) == [date(sunday) - 1])
    #expect(items([]).map(\.date) == [date(sunday) - 1, date(sunday)])
    #expect(items([]).map(\.interval.minutes) == [60, 60])
    #expect(coaching([weekend], pauses: [last]).minutes(in: week(number)) == ["Anna": 60])
  }

  @Test func aLargerContractIsAskedItsShare() {
    let agenda = agenda("2026-W51") { scenario in
      scenario.workers[0] = worker(fte: 0.5)
      var sessions = coaching(pauses: [dates("2026-12-16", "2026-12-18")])
      sessions.ask = Sessions.Ask(of: Audience(names: ["Anna"]), each: nil, perFTE: 240)
      scenario.sessions = [sessions]
    }
    let lever = Lever.contract(worker: "Anna", fte: 0.75)
    let changed = Agenda(lever.applied(to: agenda.scenario), agenda.horizon)
    let minutes = [agenda, changed].map {
      $0.minutesAsked(ofSessions: 0, of: $0.scenario.workers[0], in: week("2026-W51"))
    }
    #expect(minutes == [48, 72])
  }
}

/// What the audit says of a week with pauses and the week after it.
@Suite struct PausedWeeksTests {
  private let agenda = RosteringTests.agenda("2026-W51", weeks: 2) {
    $0.sessions = [
      coaching(pauses: [dates("2026-12-16", "2026-12-18")], weekly: ["Anna": 150, "Bram": 1])
    ]
  }

  private func verdict(_ duties: [Duty]) -> Verdict {
    Audit(agenda).judge(Roster(horizon: agenda.horizon, duties: duties))
  }

  private func held(_ days: [String], _ hours: [String], by worker: String = "Anna") -> [Duty] {
    days.flatMap { day in hours.map { duty(day, $0, "coaching", by: worker) } }
  }

  @Test func everyWeekAsksItsOwn() {
    let open = verdict([]).openWork.filter { $0.kind == .sessions }
    #expect(open.map(\.missing) == [150, 60, 1])
    #expect(open.map { $0.obstacles.map(\.worker) } == [["Anna"], ["Anna"], ["Bram"]])
    #expect(open.map(\.week) == ["2026-W52", "2026-W51", "2026-W52"].map(week))
  }

  @Test func everyWeekAllowsItsOwn() {
    let both = ["09:00–10:00", "13:00–14:00"]
    let enough =
      held(["2026-12-14"], ["09:00–10:00"]) + held(["2026-12-21"], both)
      + held(["2026-12-22"], ["09:00–10:00"])
    #expect(verdict(enough).violations.isEmpty)
    #expect(verdict(enough).openWork.map(\.missing) == [1])
    let more = verdict(enough + held(["2026-12-15"], ["09:00–10:00"])).violations
    #expect(more.map(\.rule) == [.sessionsAsked])
    #expect(figures(more) == [[2, 1]])
  }

  /// Two fifths of a minute are none.
  @Test func whoIsAskedNothingThatWeekIsNotMeant() {
    let early = verdict(held(["2026-12-14"], ["09:00–10:00"], by: "Bram"))
    #expect(early.violations.map(\.rule) == [.meantFor])
    #expect(verdict(held(["2026-12-21"], ["09:00–10:00"], by: "Bram")).violations.isEmpty)
  }

  @Test func nobodyAskedForASessionInThePause() {
    let paused = held(["2026-12-16"], ["09:00–10:00"])
    #expect(verdict(paused).unaskedDuties == paused)
    #expect(verdict(paused).openWork.map(\.missing) == [150, 60, 1])
  }
}
