import RiskCalendar
import Rostering
import TestSupport

@testable import RosterOptimizer

/// Sessions and a meeting of one worker over two weeks of which some days are paused: few enough for
/// all lines to be tried.
struct RandomPauses {
  let agenda: Agenda

  /// - Parameters:
  ///   - seed: what it is drawn from.
  ///   - weeksMeet: whether what is done in one week can rule out something in the next.
  init(_ seed: Int, weeksMeet: Bool = false) {
    var random = Seeded(seed)
    let horizon = Horizon(firstWeek: week(random.pick(RandomScenario.weeks)), weekCount: 2)
    let anna = worker { $0.mostConsecutiveDays = weeksMeet ? 2 : 14 }
    var scenario = Scenario(
      name: "pauses-\(seed)", title: "Pauses", workers: [anna],
      employers: [Employer(name: "Welzijn")], disciplines: ["jongerenwerker"])
    scenario.sessions = (1...random.number(1...2)).map { Self.sessions($0, horizon, &random) }
    scenario.meetings = [Self.meeting(horizon, isLate: weeksMeet && random.happens(50), &random)]
    agenda = Agenda(scenario, horizon)
  }

  /// The same work without any pause.
  var unpaused: Agenda {
    var scenario = agenda.scenario
    for number in scenario.sessions.indices { scenario.sessions[number].pauses = [] }
    for number in scenario.meetings.indices { scenario.meetings[number].pauses = [] }
    return Agenda(scenario, agenda.horizon)
  }

  /// Whether the weeks ask different minutes of some sessions.
  var hasUnlikeWeeks: Bool {
    agenda.scenario.sessions.indices.contains { kind in
      let asked = agenda.horizon.weeks.map {
        agenda.minutesAsked(ofSessions: kind, of: agenda.scenario.workers[0], in: $0)
      }
      return Set(asked).count > 1
    }
  }

  private static func sessions(
    _ number: Int, _ horizon: Horizon, _ random: inout Seeded
  ) -> Sessions {
    let days = Set(random.some(Weekday.allCases, 40).prefix(3))
    var sessions = Sessions(
      name: "sessie \(number)", place: "Basis", sessionMinutes: random.pick([60, 90]),
      starts: [Sessions.Starts(weekdays: days, times: [time(random.pick(["09:00", "13:00"]))])],
      weeklyMinutes: ["Anna": random.pick([60, 100, 150, 181])])
    sessions.pauses = pauses(horizon, &random)
    return sessions
  }

  private static func meeting(
    _ horizon: Horizon, isLate: Bool, _ random: inout Seeded
  ) -> Meeting {
    var meeting = Meeting(
      name: "overleg", place: "Basis",
      days: random.pick([
        .weekly([random.pick(Weekday.allCases)]),
        .rule(
          EventDates(
            rule: .nthWeekday(1, random.pick(Weekday.allCases), months: DateRule.everyMonth))),
      ]), span: span(isLate ? "22:00–01:00" : random.pick(["09:30–11:00", "13:00–14:00"])),
      workers: ["Anna"])
    meeting.pauses = pauses(horizon, &random)
    return meeting
  }

  /// Some days in a row, perhaps over the edge of the weeks, and perhaps a weekday as well.
  private static func pauses(_ horizon: Horizon, _ random: inout Seeded) -> [EventDates] {
    let first = horizon.firstDate + random.number(-3...12)
    let holiday = EventDates(rule: .periods([DatePeriod(first, first + random.number(0...6))]))
    let weekday = EventDates(
      rule: .nthWeekday(
        random.number(1...4), random.pick(Weekday.allCases), months: DateRule.everyMonth))
    return random.pick([[holiday], [holiday], [holiday, weekday]])
  }
}
