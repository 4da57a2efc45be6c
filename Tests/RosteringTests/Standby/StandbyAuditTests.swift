import RiskCalendar
import Rostering
import TestSupport
import Testing

/// The limits of ATW 5:9, each at and just over.
@Suite struct StandbyAuditTests {
  private func standby(_ hours: String? = nil, people: Int = 1) -> Standby {
    Standby(
      name: hours ?? "dag", days: Set(Weekday.allCases), span: hours.map(span), people: people,
      workers: ["Anna", "Bea"])
  }

  /// A turn of Anna on the stand-by of these hours.
  private func turn(_ day: CivilDate, _ hours: String, by worker: String = "Anna") -> StandbyTurn {
    StandbyTurn(
      worker: worker, standby: hours, interval: TownClock.amsterdam.interval(day, span(hours)))
  }

  private func turn(_ day: String, _ hours: String, by worker: String = "Anna") -> StandbyTurn {
    turn(date(day), hours, by: worker)
  }

  private func breaches(
    of turns: [StandbyTurn], beside duties: [Duty] = [], after history: [Duty] = [],
    from first: String = "2026-W51", weeks: Int = 1, people: Int = 1,
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> [StandbyBreach] {
    var scenario = scenario(of: [worker(), worker("Bea")])
    scenario.standbys = Set(turns.map(\.standby)).map { standby($0, people: people) }
    scenario.history = history
    change(&scenario)
    let horizon = Horizon(firstWeek: week(first), weekCount: weeks)
    return StandbyAudit(Agenda(scenario, horizon))
      .breaches(of: turns, beside: Roster(horizon: horizon, duties: duties))
  }

  private func figures(_ rule: StandbyRule, _ breaches: [StandbyBreach]) -> Set<[Int]> {
    Set(breaches.filter { $0.rule == rule }.map { [$0.found, $0.limit] })
  }

  // MARK: Dates with stand-by

  private func evenings(_ count: Int, every step: Int = 1, _ hours: String) -> [StandbyTurn] {
    (0..<count).map { turn(date("2026-12-14") + step * $0, hours) }
  }

  @Test func fourteenDatesOfTwentyEight() {
    #expect(breaches(of: evenings(14, "18:00–22:00"), weeks: 4).isEmpty)
    let over = breaches(of: evenings(15, "18:00–22:00"), weeks: 4)
    #expect(figures(.days, over) == [[15, 14]])
    #expect(over.allSatisfy { $0.citation?.article == "ATW 5:9" })
  }

  @Test func whatPassesMidnightIsOnTwoDates() {
    #expect(breaches(of: evenings(7, every: 2, "18:00–06:00"), weeks: 4).isEmpty)
    let over = breaches(of: evenings(8, every: 2, "18:00–06:00"), weeks: 4)
    #expect(figures(.days, over) == [[15, 14], [16, 14]])
    #expect(breaches(of: evenings(14, "18:00–24:00"), weeks: 4).isEmpty)
  }

  @Test func datesFarApartAreNotCountedTogether() {
    // Fourteen dates, and the next 28 dates after the first.
    let turns = evenings(14, "18:00–22:00") + [turn(date("2026-12-14") + 28, "18:00–22:00")]
    #expect(breaches(of: turns, weeks: 5).isEmpty)
    let closer = evenings(14, "18:00–22:00") + [turn(date("2026-12-14") + 27, "18:00–22:00")]
    #expect(figures(.days, breaches(of: closer, weeks: 5)) == [[15, 14]])
  }

  // MARK: Rests

  /// Work from ten to eleven on every date of four weeks but some; the duty before a gap ends at ten.
  private func daily(without gaps: Set<Int>) -> [Duty] {
    (0..<28).filter { !gaps.contains($0) }.map { day in
      duty(
        (date("2026-12-14") + day).description,
        gaps.contains(day + 1) ? "09:00–10:00" : "10:00–11:00")
    }
  }

  @Test func twoRestsOfFortyEightHours() {
    let (quiet, close) = (
      [turn("2026-12-17", "12:00–13:00")], [turn("2026-12-23", "10:00–10:01")]
    )
    let twice = daily(without: [10, 20])
    #expect(breaches(of: quiet, beside: twice, weeks: 4).isEmpty)
    #expect(figures(.rests, breaches(of: close, beside: twice, weeks: 4)) == [[1, 2]])
    let long = daily(without: [10, 11, 12])
    #expect(breaches(of: quiet, beside: long, weeks: 4).isEmpty)
    #expect(figures(.rests, breaches(of: close, beside: long, weeks: 4)) == [[1, 2]])
  }

  @Test func workAloneIsNoBreach() {
    #expect(breaches(of: [], beside: daily(without: []), weeks: 4).isEmpty)
  }

  @Test func historyCountsAndTheUnknownDoesNot() {
    let past = (-21..<0).map { duty((date("2026-12-14") + $0).description, "10:00–11:00") }
    let now = (0..<7).map { duty((date("2026-12-14") + $0).description, "10:00–11:00") }
    let turns = [turn("2026-12-17", "12:00–13:00")]
    #expect(figures(.rests, breaches(of: turns, beside: now, after: past)).contains([0, 2]))
    #expect(breaches(of: turns, beside: now).isEmpty)
  }

  // MARK: Night shifts

  private func aroundNight(
    _ day: String, _ hours: String, beside duties: [Duty], from first: String = "2026-W51"
  ) -> Set<[Int]> {
    figures(.nightShift, breaches(of: [turn(day, hours)], beside: duties, from: first))
  }

  @Test func elevenHoursBeforeAndFourteenAfter() {
    let night = [duty("2026-12-16", "22:00–06:00")]
    #expect(aroundNight("2026-12-16", "09:00–11:00", beside: night).isEmpty)
    #expect(aroundNight("2026-12-16", "09:00–11:01", beside: night) == [[659, 660]])
    #expect(aroundNight("2026-12-17", "20:00–22:00", beside: night).isEmpty)
    #expect(aroundNight("2026-12-17", "19:59–22:00", beside: night) == [[839, 840]])
  }

  @Test func moreThanAnHourMakesANight() {
    let (short, night) = (
      [duty("2026-12-16", "19:00–01:00")], [duty("2026-12-16", "19:00–01:01")]
    )
    #expect(aroundNight("2026-12-17", "09:00–10:00", beside: short).isEmpty)
    #expect(aroundNight("2026-12-17", "09:00–10:00", beside: night) == [[479, 840]])
  }

  @Test func aShiftEndsWithEightHours() {
    let late = duty("2026-12-16", "20:00–02:00")
    let (apart, joined) = (
      [duty("2026-12-16", "09:00–12:00"), late], [duty("2026-12-16", "09:00–12:01"), late]
    )
    // Eleven hours before the late duty, and within them before the shift that it is part of.
    #expect(aroundNight("2026-12-16", "07:00–08:00", beside: apart).isEmpty)
    #expect(aroundNight("2026-12-16", "07:00–08:00", beside: joined) == [[60, 660]])
  }

  @Test func hoursAreElapsedAcrossAClockChange() {
    let autumn = [duty("2026-10-24", "22:00–02:00")]
    #expect(aroundNight("2026-10-25", "15:00–16:00", beside: autumn, from: "2026-W43").isEmpty)
    #expect(
      aroundNight("2026-10-25", "14:59–16:00", beside: autumn, from: "2026-W43") == [[839, 840]])
    let spring = [duty("2027-03-27", "20:00–01:30")]
    #expect(aroundNight("2027-03-28", "16:30–17:30", beside: spring, from: "2027-W12").isEmpty)
    #expect(
      aroundNight("2027-03-28", "16:29–17:30", beside: spring, from: "2027-W12") == [[839, 840]])
    // Before a shift that starts at 14:00 in summer time, eleven hours are from 02:00 in winter time.
    let shift = [duty("2027-03-28", "14:00–23:00"), duty("2027-03-28", "23:30–02:00")]
    #expect(aroundNight("2027-03-28", "00:30–01:59", beside: shift, from: "2027-W12").isEmpty)
    #expect(
      aroundNight("2027-03-28", "00:30–03:01", beside: shift, from: "2027-W12") == [[659, 660]])
  }

  @Test func aNightOfTheHistoryCounts() {
    let past = [duty("2026-12-13", "22:00–06:00")]
    let found = breaches(of: [turn("2026-12-14", "12:00–13:00")], after: past)
    #expect(figures(.nightShift, found) == [[360, 840]])
  }

  // MARK: The plan itself

  @Test func nobodyIsInTwoPlaces() {
    let turns = [turn("2026-12-16", "18:00–22:00")]
    #expect(breaches(of: turns, beside: [duty("2026-12-16", "16:00–18:00")]).isEmpty)
    let busy = breaches(of: turns, beside: [duty("2026-12-16", "16:00–18:01")])
    #expect(figures(.oneAtATime, busy) == [[1, 0]])
    let twice = breaches(of: turns + [turn("2026-12-16", "21:59–23:00")])
    #expect(figures(.oneAtATime, twice) == [[1, 0]])
  }

  @Test func whoIsAwayIsNotWithinReach() {
    let turns = [turn("2026-12-16", "18:00–22:00")]
    let away = breaches(of: turns) { scenario in
      scenario.workers[0].availability = [
        AvailabilityEntry(.unavailable, .weekdays([.wednesday]), span: span("21:00–23:00"))
      ]
    }
    #expect(figures(.availability, away) == [[60, 0]])
    let free = breaches(of: turns) { scenario in
      scenario.pins = [Pin(worker: "Anna", decision: .free(date("2026-12-16")))]
    }
    #expect(figures(.availability, free) == [[240, 0]])
  }

  @Test func onlyWhatIsAsked() {
    let both = [
      turn("2026-12-16", "18:00–22:00"), turn("2026-12-16", "18:00–22:00", by: "Bea"),
    ]
    #expect(figures(.people, breaches(of: both)) == [[2, 1]])
    #expect(breaches(of: both, people: 2).isEmpty)
    let stranger = breaches(of: [turn("2026-12-16", "18:00–22:00", by: "Xaviera")])
    #expect(stranger.map(\.rule) == [.asked])
    let later = breaches(of: [turn("2026-12-21", "18:00–22:00")])
    #expect(later.map(\.rule) == [.asked])
    let again = breaches(of: [both[0], both[0]])
    #expect(again.contains { $0.rule == .asked })
  }
}
