import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What a roster costs on top of wages.
@Suite struct DutyAllowanceTests {
  private func allowances(
    _ duties: [Duty], _ scheme: AllowanceScheme? = .tod, wage: Int? = nil, weeks: Int = 1
  ) -> [DutyAllowance] {
    var anna = worker()
    anna.allowances = scheme
    anna.hourlyWage = wage
    let horizon = Horizon(firstWeek: week("2026-W51"), weekCount: weeks)
    return Agenda(scenario(of: [anna]), horizon)
      .allowances(of: Roster(horizon: horizon, duties: duties))
  }

  private func minutes(_ duties: [Duty], _ scheme: AllowanceScheme? = .tod) -> [Int] {
    allowances(duties, scheme).map { $0.hundredths / 100 }
  }

  /// CAR-UWO 3:11 lid 2: a week with one unbroken block of at most three hours.
  @Test(arguments: [
    (["18:00–21:00"], [0]), (["18:00–21:01"], [36]), (["16:00–21:00"], [0]),
    (["18:00–20:00", "20:00–21:00"], [0, 0]), (["18:00–20:00", "20:01–21:00"], [24, 11]),
    (["06:00–07:00", "20:00–21:00"], [12, 12]), (["21:00–00:00"], [0]), (["09:00–17:00"], [0]),
  ])
  func oneShortBlockAWeekBringsNothing(spans: [String], expected: [Int]) {
    #expect(minutes(spans.map { duty("2026-12-16", $0) }) == expected)
  }

  @Test func blocksAreCountedByWeek() {
    let evenings = [duty("2026-12-16", "18:00–20:00"), duty("2026-12-23", "18:00–20:00")]
    #expect(allowances(evenings, weeks: 2).map(\.hundredths) == [0, 0])
    let both = evenings + [duty("2026-12-17", "18:00–20:00")]
    #expect(allowances(both, weeks: 2).map(\.hundredths) == [2400, 2400, 0])
  }

  /// A block that runs from Sunday into Monday is one, and of the week in which it starts.
  @Test func aBlockMayPassTheEndOfTheWeek() {
    #expect(minutes([duty("2026-12-20", "23:00–02:00")]) == [0])
    #expect(minutes([duty("2026-12-20", "22:59–02:00")]) == [39 + 48])
  }

  @Test func everyMinuteCountsAtTheOther() {
    #expect(minutes([duty("2026-12-16", "21:00–23:00")], .ort) == [12])
  }

  /// 26 400 hundredths of a minute at € 24.55 are 4.4 hours: € 108.02.
  @Test func inMoney() {
    var newYear = duty("2026-12-31", "20:00–04:00")
    newYear.breakMinutes = 30
    let paid = allowances([newYear], .ort, wage: 2455, weeks: 3)
    #expect(paid.map(\.hundredths) == [26_400])
    #expect(paid.map(\.cents) == [10_802])
    #expect(allowances([newYear], .ort, weeks: 3).map(\.cents) == [nil])
  }

  @Test func nobodyGetsWhatNobodyPays() {
    #expect(allowances([duty("2026-12-20", "10:00–12:00")], nil).isEmpty)
    #expect(allowances([duty("2026-12-20", "10:00–12:00", by: "Zoë")]).isEmpty)
  }

  /// Half an hour of pay weighs thirty points; what comes nearest to none weighs nothing.
  @Test(arguments: [
    ("10:00–17:00", 0), ("18:00–19:14", 0), ("18:00–19:15", 30), ("18:00–21:45", 60),
  ])
  func points(span: String, expected: Int) {
    var anna = worker()
    anna.allowances = .tod
    let shown = verdict(on: [duty("2026-12-16", span)], scenario(of: [anna])).workers[0]
    #expect(shown.points[.allowance] == expected)
  }

  /// Worked case 1: 264 and 228 minutes of pay; the passed-over week is no matter of points.
  @Test func pointsOfNewYearsEve() {
    for (scheme, expected) in [(AllowanceScheme.ort, 270), (.tod, 240)] {
      var anna = worker()
      anna.allowances = scheme
      var team = scenario(of: [anna])
      let night = [duty("2026-12-31", "20:00–04:00")]
      #expect(verdict(on: night, team, from: "2026-W53").workers[0].points[.allowance] == expected)
      team.weights.allowance = 3
      #expect(
        verdict(on: night, team, from: "2026-W53").workers[0].points[.allowance] == 3 * expected)
    }
  }
}
