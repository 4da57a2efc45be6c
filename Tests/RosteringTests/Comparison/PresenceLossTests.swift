import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Which neighbourhoods have less presence than in a base.
@Suite struct PresenceLossTests {
  /// Anna and Bram go out in Hatert and Lindenholt; a post in Hatert takes them off the street.
  private func scenario(_ neighbourhoods: String..., posts: [Post] = []) -> Scenario {
    var scenario = streetScenario(of: [worker("Anna"), worker("Bram")], crew: CrewRule(atLeast: 2))
    scenario.blocks.append(
      Block(name: "nacht", weekdays: [.friday], span: span("20:00–01:00")))
    scenario.neighbourhoods = neighbourhoods.map {
      Neighbourhood(name: $0, goal: PresenceGoal(rounds: 2, evenings: 1, weight: 2))
    }
    scenario.events = posts.isEmpty ? [] : [RiskEvent(name: "kermis", posts: posts)]
    return scenario
  }

  private let post = Post(
    name: "plein", place: "Hatert", date: date("2026-12-18"), span: span("20:00–02:00"),
    breakMinutes: 30, crew: CrewRule(atLeast: 2))

  private func pair(_ day: String, _ hours: String, at place: String = "Hatert") -> [Duty] {
    ["Anna", "Bram"].map { duty(day, hours, "straatronde", at: place, by: $0) }
  }

  @Test func aRoundHeldCountsItsLengthOnceAndByItsKinds() {
    let duties =
      pair("2026-12-14", "13:00–17:00") + pair("2026-12-18", "20:00–01:00")
      + pair("2026-12-19", "19:00–23:00") + [round("2026-12-17")]
    let figures = RosterFigures(of: planned(duties, scenario("Hatert"))).presence[0]
    let kinds: [PresenceGoal.Kind] = [.any, .evening, .weekend]
    #expect(kinds.map(figures.held) == [3, 2, 1])
    #expect(kinds.map(figures.minutes) == [780, 540, 240])
    #expect(kinds.map(figures.asked) == [2, 1, 0])
    #expect((figures.points, figures.fullPoints) == (46, 46))
  }

  @Test func goalsOfAllWeeksAreAsked() {
    let planned = planned(pair("2026-12-14", "13:00–17:00"), scenario("Hatert"), weeks: 2)
    let figures = RosterFigures(of: planned).presence[0]
    #expect((figures.held(.any), figures.asked(.any)) == (1, 4))
    #expect((figures.points, figures.fullPoints) == (20, 92))
  }

  /// The price of an event: who stands on its post is on no round, wherever the post is.
  @Test func whoStandsOnAPostIsNotOnTheStreet() throws {
    let base = planned(
      pair("2026-12-14", "13:00–17:00") + pair("2026-12-18", "20:00–01:00"), scenario("Hatert"))
    let atPost = ["Anna", "Bram"].map {
      Duty(
        worker: $0, activity: "plein", place: "Hatert",
        interval: interval("2026-12-18", "20:00–02:00"), breakMinutes: 30, event: "kermis")
    }
    let variant = planned(
      pair("2026-12-14", "13:00–17:00") + atPost, scenario("Hatert", posts: [post]))
    let contrast = contrast(base, variant)
    let loss = try #require(contrast.losses.first)
    #expect(contrast.losses.count == 1)
    #expect((loss.neighbourhood, loss.rounds(.any), loss.minutes(.any)) == ("Hatert", 1, 300))
    #expect((loss.minutes(.evening), loss.minutes(.weekend)) == (300, 0))
    #expect(loss.points == 26)
    #expect(loss.after.postMinutes == 720)
    #expect(contrast.figures.events.map(\.event) == ["kermis"])
    #expect(contrast.figures.events.map(\.minutes) == [720])
    #expect(RosterFigures(of: base).events.isEmpty)
  }

  @Test func mostLostComesFirst() {
    let duties =
      pair("2026-12-14", "13:00–17:00", at: "Hatert")
      + pair("2026-12-15", "19:00–23:00", at: "Hees")
      + pair("2026-12-18", "20:00–01:00", at: "Centrum")
    let scenario = scenario("Hatert", "Hees", "Centrum")
    let contrast = contrast(planned(duties, scenario), planned([], scenario))
    #expect(contrast.losses.map(\.neighbourhood) == ["Centrum", "Hees", "Hatert"])
    #expect(contrast.losses.map { $0.minutes(.any) } == [300, 240, 240])
  }

  @Test func allNeighbourhoodsTogether() {
    let duties =
      pair("2026-12-14", "13:00–17:00") + pair("2026-12-18", "20:00–01:00", at: "Hees")
    let all = RosterFigures(of: planned(duties, scenario("Hatert", "Hees"))).allPresence
    #expect((all.held(.any), all.minutes(.any), all.asked(.any)) == (2, 540, 4))
    #expect((all.held(.evening), all.minutes(.evening), all.asked(.evening)) == (1, 300, 2))
    #expect((all.points, all.fullPoints) == (50, 92))
  }

  @Test func anEveningForAnAfternoonIsALoss() throws {
    let scenario = scenario("Hatert")
    let contrast = contrast(
      planned(pair("2026-12-14", "19:00–23:00"), scenario),
      planned(pair("2026-12-14", "13:00–17:00"), scenario))
    let loss = try #require(contrast.losses.first)
    #expect((loss.minutes(.any), loss.minutes(.evening), loss.points) == (0, 240, 10))
  }

  @Test func aNeighbourhoodThatIsGoneLosesAllAndANewOneNothing() {
    let base = planned(pair("2026-12-14", "13:00–17:00"), scenario("Hatert"))
    let moved = pair("2026-12-14", "13:00–17:00", at: "Hees")
    let contrast = contrast(base, planned(moved, scenario("Hees")))
    #expect(contrast.losses.map(\.neighbourhood) == ["Hatert"])
    #expect(contrast.losses.map { $0.minutes(.any) } == [240])
    #expect(contrast.figures.presence.map(\.neighbourhood) == ["Hees"])
  }

  @Test func moreIsNoLoss() {
    let scenario = scenario("Hatert")
    let some = planned(pair("2026-12-14", "13:00–17:00"), scenario)
    let more = planned(
      pair("2026-12-14", "13:00–17:00") + pair("2026-12-16", "13:00–17:00"), scenario)
    #expect(contrast(some, more).losses.isEmpty)
    #expect(contrast(some, some).losses.isEmpty)
  }
}
