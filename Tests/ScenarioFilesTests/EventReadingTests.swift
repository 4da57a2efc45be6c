import RiskCalendar
import Rostering
import Testing

@testable import ScenarioFiles

/// How risk events are read: what they ask, and when. `EventDatesReadingTests` has their dates.
@Suite struct EventReadingTests {
  private func event(_ yaml: String, _ scenario: String = "") throws -> RiskEvent {
    try #require(try readEvents(yaml, scenario).first)
  }

  private func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

  @Test func anEventMayBeOfDatesAlone() throws {
    let event = try event("{name: X, when: {yearly: 12-31}}")
    #expect(event == RiskEvent(name: "X", dates: EventDates(rule: .yearly(month: 12, day: 31))))
  }

  @Test func everyKeyOfAnEvent() throws {
    let event = try event(
      "{name: X, when: {yearly: 12-31}, leave: no, days_off: ask, rest: {before: 12h, after: 14h}, "
        + "posts: []}")
    #expect(event.stopsLeave)
    #expect(event.asksDaysOff)
    #expect(event.rest == EventRest(before: 720, after: 840))
  }

  @Test func leaveAndDaysOffAsUsual() throws {
    let event = try event("{name: X, when: {yearly: 12-31}, leave: yes, days_off: keep}")
    #expect(!event.stopsLeave)
    #expect(!event.asksDaysOff)
  }

  @Test func postsOnADateAndPostsThatComeRound() throws {
    let event = try event(
      """
      name: X
      when: {yearly: 12-31, last_day: 1}
      posts:
        - {name: een, place: A, date: 2026-12-30, from: 20:00, to: 01:00}
        - {name: twee, place: B, from: 20:00, to: 04:00}
        - name: drie
          place: B
          day: [0, 1]
          days: fri-sun
          from: sunset-30m
          to: 23:00
          break: 20m
          handover: 15m
          crew: {wanted: 4, at_most: 5}
      """)
    let (date, eight) = (try #require(CivilDate("2026-12-30")), try time("20:00"))
    let crew = CrewRule(disciplines: [.init("a", 1), .init("b", 1)])
    #expect(
      event.posts == [
        Post(
          name: "een", place: "A", date: date, span: ClockSpan(eight, try time("01:00")), crew: crew
        )
      ])
    var last = RecurringPost(
      name: "drie", place: "B",
      days: EventDays(numbers: [0, 1], weekdays: [.friday, .saturday, .sunday]),
      hours: EventHours(EventTime(.sunset, minutes: -30), EventTime(try time("23:00"))),
      crew: CrewRule(atLeast: 2, wanted: 4, atMost: 5, disciplines: crew.disciplines))
    last.breakMinutes = 20
    last.handoverMinutes = 15
    let hours = EventHours(ClockSpan(eight, try time("04:00")))
    #expect(
      event.recurringPosts == [
        RecurringPost(name: "twee", place: "B", hours: hours, crew: crew), last,
      ])
  }

  @Test(arguments: [
    ("19:00", EventTime(.clock, minutes: 1140)), ("9:30", EventTime(.clock, minutes: 570)),
    ("sunset", EventTime(.sunset)), ("sunset-30m", EventTime(.sunset, minutes: -30)),
    ("Iftar + 1h30m", EventTime(.iftar, minutes: 90)),
    ("iftar+1:30", EventTime(.iftar, minutes: 90)),
    ("kick-off-2h", EventTime(.kickOff, minutes: -120)),
    ("kick-off+24h", EventTime(.kickOff, minutes: 1440)),
  ]) func times(_ text: String, _ time: EventTime) {
    #expect(EventTime(written: text) == time)
  }

  @Test(arguments: ["", "sunrise", "sunset30m", "sunset+", "iftar+90", "kick-off+-2h", "iftar+25h"])
  func noTimes(_ text: String) {
    #expect(EventTime(written: text) == nil)
  }

  @Test func demandsOnTheTownAndOnNeighbourhoods() throws {
    let event = try event(
      """
      name: X
      when: {yearly: 12-31, last_day: 1}
      town: {weight: 7}
      neighbourhoods:
        - name: A
          day: 1
          days: fri
          rounds: 3
          evenings: 2
          weekend: 1
          at_least: 1
          weight: 8
          diminishing: 0.5
          twice_a_day: yes
          closed_blocks: [avond]
        - {name: B, at_least: 2}
        - {name: A b, closed_blocks: [avond, middag]}
      """)
    let goal = PresenceGoal(
      rounds: 3, evenings: 2, weekend: 1, atLeast: 1, weight: 8, diminishing: 0.5, twiceADay: true)
    var all = EventDemand(
      neighbourhoods: ["A"], days: EventDays(numbers: [1], weekdays: [.friday]), goal: goal,
      weight: 8)
    all.closedBlocks = ["avond"]
    all.twiceADay = true
    var closing = EventDemand(neighbourhoods: ["A b"])
    closing.closedBlocks = ["avond", "middag"]
    #expect(
      event.demands == [
        EventDemand(weight: 7), all,
        EventDemand(neighbourhoods: ["B"], goal: PresenceGoal(rounds: 2, atLeast: 2)), closing,
      ])
  }

  @Test func aCrewOfAnEventRaisesOnlyWhatItSays() throws {
    let demands = try event(
      """
      name: X
      when: {yearly: 12-31}
      town: {crew: {wanted: 3}}
      neighbourhoods: [{name: B, crew: {disciplines: {b: 2}}}]
      """
    ).demands
    #expect(
      demands.map(\.crew) == [
        CrewRule(atLeast: 1, wanted: 3, atMost: 3),
        CrewRule(atLeast: 1, wanted: 1, atMost: 1, disciplines: [.init("b", 2)]),
      ])
  }

  @Test func blocksAndStandby() throws {
    let event = try event(
      """
      name: X
      when: {yearly: 12-31}
      blocks:
        - {name: laat, from: iftar+1h30m, to: iftar+5h}
        - {name: B laat, day: 0, days: sat, from: 22:00, to: 01:00, break: 15m, handover: 5m, neighbourhoods: [B]}
      standby:
        - {name: dag}
        - {name: nacht, day: 0, days: fri, from: 20:00, to: 20:00, people: 2, who: {names: [Anna, Bea]}}
      """)
    var late = EventBlock(
      name: "B laat", neighbourhoods: ["B"], days: EventDays(numbers: [0], weekdays: [.saturday]),
      hours: EventHours(ClockSpan(try time("22:00"), try time("01:00"))))
    late.breakMinutes = 15
    late.handoverMinutes = 5
    let hours = EventHours(EventTime(.iftar, minutes: 90), EventTime(.iftar, minutes: 300))
    #expect(event.blocks == [EventBlock(name: "laat", hours: hours), late])
    let night = EventHours(ClockSpan(try time("20:00"), try time("20:00")))
    var all = EventStandby(name: "dag", workers: ["Anna", "Bea", "Cor"])
    all.audience = Audience()
    var some = EventStandby(
      name: "nacht", days: EventDays(numbers: [0], weekdays: [.friday]), hours: night,
      people: 2, workers: ["Anna", "Bea"])
    some.audience = Audience(names: ["Anna", "Bea"])
    #expect(event.standbys == [all, some])
  }

  @Test func pinsMayBeOnPostsThatComeRound() throws {
    let scenario = try readScenario(
      """
      events: [{name: X, when: {yearly: 12-31}, posts: [{name: kade, place: Waalkade, from: 20:00, to: 01:00}]}]
      pins: [{worker: Anna, date: 2026-12-31, from: 20:00, to: 01:00, activity: kade, place: Waalkade}]
      travel: {between: [{from: Waalkade, to: A, minutes: 10}]}
      """)
    let agenda = Agenda(scenario, Horizon(firstWeek: try #require(IsoWeek("2026-W53"))))
    #expect(agenda.items.filter { $0.activity == "kade" }.map(\.event) == ["X"])
  }

  @Test func theSunSetsSomewhere() throws {
    let scenario = try readScenario(
      "location: {latitude: 51.84, longitude: -5.85}\niftar_after_sunset: 0m\n")
    #expect(scenario.location == Coordinates(latitude: 51.84, longitude: -5.85))
    #expect(scenario.iftarAfterSunset == 0)
    #expect(try readScenario("").location == nil)
    #expect(try readScenario("").iftarAfterSunset == 5)
  }
}
