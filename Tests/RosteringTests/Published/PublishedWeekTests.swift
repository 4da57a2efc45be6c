import RiskCalendar
import Rostering
import TestSupport
import Testing

/// The week in which a duty starts is the one it belongs to.
@Suite struct PublishedWeekTests {
  @Test(arguments: [
    // Over midnight of Sunday, and of New Year's Eve into a year that begins on a Friday.
    ("2026-W51", "2026-12-20", "20:00–04:00"), ("2026-W53", "2026-12-31", "20:00–04:00"),
    ("2026-W53", "2027-01-03", "20:00–04:00"),
    // The nights in which the clock jumps.
    ("2027-W12", "2027-03-28", "00:30–04:00"), ("2026-W43", "2026-10-25", "00:30–04:00"),
    ("2026-W43", "2026-10-25", "23:00–03:00"),
  ])
  func aNightIsOfItsFirstDate(name: String, day: String, hours: String) {
    let night = duty(day, hours)
    let published = plan([night], from: name)
    #expect(published.duties.map { $0.week(.amsterdam) } == [week(name)])
    #expect(
      published.roster(of: Horizon(firstWeek: week(name)), .amsterdam)
        == roster([night], name))
    let later = roster([], (week(name) + 1).description)
    #expect(
      published.publishing(later, of: "test", at: moment(2), .amsterdam).standing
        == published.standing)
    #expect(
      published.publishing(roster([], name), of: "test", at: moment(2), .amsterdam)
        .standing.isEmpty)
  }

  /// The hour that autumn repeats comes twice: 02:30 in summer time is another start than an hour later.
  @Test func theRepeatedHourIsTwoTimes() {
    let start = TownClock.amsterdam.instant(date("2026-10-25"), time("02:30"))
    let twice = [start, start + 60].map {
      Duty(worker: "Anna", activity: "wacht", place: "Basis", interval: Interval($0, $0 + 30))
    }
    let published = plan(twice, from: "2026-W43")
    #expect(Set(published.duties.map(\.id)).count == 2)
    let second = plan(twice, [twice[1]], from: "2026-W43")
    #expect(second.standing == [published.duties[1]])
  }

  @Test func aHorizonMayCrossTheYear() {
    let horizon = Horizon(firstWeek: week("2026-W52"), weekCount: 3)
    let duties = ["2026-12-24", "2026-12-31", "2027-01-04"].map { duty($0, "20:00–23:00") }
    let published = PublishedPlan().publishing(
      Roster(horizon: horizon, duties: duties), of: "test", at: moment(1), .amsterdam)
    #expect(published.weeks.map(\.description) == ["2026-W52", "2026-W53", "2027-W01"])
    #expect(published.roster(of: horizon, .amsterdam).duties == duties)
  }
}
