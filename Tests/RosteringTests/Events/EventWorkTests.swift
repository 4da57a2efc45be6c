import RiskCalendar
import Rostering
import TestSupport
import Testing

/// The work that events bring: posts, blocks and stand-by at their hours.
@Suite struct EventWorkTests {
  private func agenda(_ event: RiskEvent, from first: String, weeks: Int = 1) -> Agenda {
    var scenario = streetScenario(of: [worker()])
    scenario.location = Coordinates(latitude: 51.8426, longitude: 5.8528)
    scenario.events = [event]
    return Agenda(scenario, Horizon(firstWeek: week(first), weekCount: weeks))
  }

  private func times(_ agenda: Agenda, of activity: String) -> [String] {
    let clock = agenda.scenario.clock
    return agenda.items.filter { $0.activity == activity }.map {
      clock.iso8601($0.interval.start).dropLast(9) + " "
        + clock.iso8601($0.interval.end).dropLast(9)
    }
  }

  private func post(_ hours: EventHours, _ days: EventDays = EventDays()) -> RecurringPost {
    RecurringPost(
      name: "post", place: "Waalkade", days: days, hours: hours,
      crew: CrewRule(atLeast: 1, atMost: 1))
  }

  /// New Year's Eve of 2026 lies in week 53, and its night ends in the next year.
  @Test func aPostOverNewYear() {
    var event = RiskEvent(
      name: "Jaarwisseling", dates: EventDates(rule: .yearly(month: 12, day: 31), lastDay: 1))
    event.recurringPosts = [
      post(EventHours(span("20:00–04:00")), EventDays(numbers: [0]))
    ]
    #expect(
      times(agenda(event, from: "2026-W52", weeks: 3), of: "post")
        == ["2026-12-31T20:00 2027-01-01T04:00"])
  }

  /// Until the day is confirmed it may be any of three, and each is planned for.
  @Test func anUncertainDay() {
    var event = RiskEvent(
      name: "Suikerfeest",
      dates: EventDates(rule: .islamicDay(.shawwal, day: 1), uncertainty: 1))
    event.recurringPosts = [post(EventHours(span("12:00–16:00")), EventDays(numbers: [0]))]
    let days = ["2027-03-08", "2027-03-09", "2027-03-10"]
    #expect(
      times(agenda(event, from: "2027-W10"), of: "post")
        == days.map { "\($0)T12:00 \($0)T16:00" })
    event.dates?.confirmed = [DatePeriod(date("2027-03-10"))]
    #expect(
      times(agenda(event, from: "2027-W10"), of: "post")
        == ["2027-03-10T12:00 2027-03-10T16:00"])
  }

  /// Iftar on 8 February 2027 is at 17:42 and on 14 February at 17:53: the next half hours after an hour
  /// and a half later are 19:30.
  @Test func blocksByTheSun() {
    var event = RiskEvent(name: "Ramadan", dates: EventDates(rule: .islamicMonth(.ramadan)))
    event.blocks = [
      EventBlock(
        name: "na iftar",
        hours: EventHours(EventTime(.iftar, minutes: 90), EventTime(.iftar, minutes: 300)))
    ]
    event.demands = [EventDemand(days: EventDays(weekdays: [.friday]))]
    event.demands[0].closedBlocks = ["avond"]
    let agenda = agenda(event, from: "2027-W06")
    let monday = agenda.items.filter { $0.date == date("2027-02-08") }
    #expect(
      monday.map(\.interval) == [
        interval("2027-02-08", "13:00–17:00"), interval("2027-02-08", "19:00–23:00"),
        interval("2027-02-08", "19:30–23:00"),
      ])
    let friday = agenda.items.filter { $0.date == date("2027-02-12") }
    #expect(
      friday.map(\.interval) == [
        interval("2027-02-12", "13:00–17:00"), interval("2027-02-12", "19:30–23:00"),
      ])
  }

  /// A match that ends after midnight of the clock change in spring; one without a kick-off has none.
  @Test func postsByTheKickOff() {
    let matches = [
      Fixture(date: date("2027-03-27"), kickOff: time("20:00"), opponent: "Vitesse"),
      Fixture(date: date("2027-03-28"), kickOff: nil, opponent: "Heracles"),
    ]
    var event = RiskEvent(name: "Derby", dates: EventDates(rule: .fixtures(matches)))
    event.recurringPosts = [
      post(EventHours(EventTime(.kickOff, minutes: -120), EventTime(.kickOff, minutes: 450)))
    ]
    let agenda = agenda(event, from: "2027-W12")
    #expect(times(agenda, of: "post") == ["2027-03-27T18:00 2027-03-28T03:30"])
    #expect(agenda.items.first { $0.activity == "post" }?.interval.minutes == 510)
  }

  /// What the Sunday of one week starts after midnight is of the next, planned with it or alone.
  @Test func workAfterMidnightOfTheWeekBefore() {
    var event = RiskEvent(
      name: "Kermis", dates: EventDates(rule: .periods([DatePeriod(date("2026-12-13"))])))
    event.recurringPosts = [
      post(EventHours(EventTime(.clock, minutes: 1470), EventTime(.clock, minutes: 1590)))
    ]
    let expected = ["2026-12-14T00:30 2026-12-14T02:30"]
    #expect(times(agenda(event, from: "2026-W51"), of: "post") == expected)
    #expect(times(agenda(event, from: "2026-W50", weeks: 2), of: "post") == expected)
    #expect(times(agenda(event, from: "2026-W50"), of: "post").isEmpty)
  }

  @Test func standbyWhileAnEventLasts() {
    var event = RiskEvent(
      name: "Onrust",
      dates: EventDates(rule: .periods([DatePeriod(date("2026-12-18"), date("2026-12-19"))])))
    event.standbys = [
      EventStandby(
        name: "achterwacht", hours: EventHours(span("18:00–08:00")), people: 2, workers: ["Anna"])
    ]
    let occasions = agenda(event, from: "2026-W51").standbyOccasions
    #expect(
      occasions.map(\.interval) == [
        interval("2026-12-18", "18:00–08:00"), interval("2026-12-19", "18:00–08:00"),
      ])
    #expect(occasions.map(\.people) == [2, 2])
  }

  @Test func restAroundAPostIsJudged() {
    var event = RiskEvent(
      name: "Kermis", dates: EventDates(rule: .periods([DatePeriod(date("2026-12-16"))])))
    event.recurringPosts = [post(EventHours(span("14:00–18:00")))]
    event.rest = EventRest(before: 60, after: 180)
    var scenario = scenario(of: [worker()])
    scenario.events = [event]
    var atPost = duty("2026-12-16", "14:00–18:00", "post", at: "Waalkade")
    atPost.event = "Kermis"
    func found(_ hours: String) -> [[Int]] {
      figures(breaches(of: .eventRest, by: [atPost, duty("2026-12-16", hours)], scenario))
    }
    #expect(found("21:00–22:00").isEmpty)
    #expect(found("20:59–22:00") == [[179, 180]])
    #expect(found("12:00–13:00").isEmpty)
    #expect(found("12:00–13:01") == [[59, 60]])
  }
}
