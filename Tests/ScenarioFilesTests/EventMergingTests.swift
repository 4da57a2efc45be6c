import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

/// What an extending scenario says of the events of the extended one.
@Suite struct EventMergingTests {
  private static let base = """
    disciplines: [a]
    employers: [{name: E}]
    workers: [{name: Anna, discipline: a, fte: 1}, {name: Bea, discipline: a, fte: 1}]
    neighbourhoods: [{name: A, rounds: 1, blocks: [avond, middag]}, {name: B, rounds: 1}]
    blocks:
      - {name: avond, days: fri, from: 19:00, to: 23:00}
      - {name: middag, days: fri, from: 13:00, to: 17:00}
    location: {latitude: 51.84, longitude: 5.85}
    fixtures: [{date: 2026-10-03, opponent: Vitesse}]
    school_holidays: [{name: herfst, from_date: 2026-10-17, to_date: 2026-10-25}]
    events:
      - name: Ramadan
        when: {islamic_month: ramadan, uncertain: 1}
        neighbourhoods: [{name: A, rounds: 2}, {name: B, rounds: 1, closed_blocks: [avond]}]
        blocks: [{name: na iftar, from: iftar+1h30m, to: 00:30, neighbourhoods: [A, B]}]
      - name: Kermis
        when: {weekday: sat, nth: 1, month: 10, last_day: 8}
        posts: [{name: kade, place: Waalkade, days: fri-sat, from: 20:00, to: 00:00}]
        standby: [{name: paraat, who: {names: [Anna, Bea]}}]
      - name: Derby
        when: {fixtures: all}
    """

  private func extended(_ yaml: String) throws -> Scenario {
    let folder = try TemporaryFolder([
      "base/scenario.yaml": Self.base, "over/scenario.yaml": "extends: ../base\n" + yaml,
    ])
    return try loadScenario(at: folder.path + "/over")
  }

  private func event(_ name: String, _ yaml: String) throws -> RiskEvent {
    try #require(try extended(yaml).events.first { $0.name == name })
  }

  @Test func confirmsAMonth() throws {
    let ramadan = try event(
      "Ramadan",
      "events: [{name: Ramadan, confirmed: [{from_date: 2027-02-08, to_date: 2027-03-09}]}]")
    #expect(ramadan.dates?.uncertainty == 1)
    #expect(ramadan.dates?.confirmed.map(\.description) == ["2027-02-08–2027-03-09"])
    #expect(ramadan.demands.count == 2)
  }

  @Test func removesAnEvent() throws {
    #expect(
      try extended("events: [{name: Kermis, remove: true}]").events.map(\.name) == [
        "Ramadan", "Derby",
      ])
  }

  @Test func changesTheHourOfAPost() throws {
    let post = try event("Kermis", "events: [{name: Kermis, posts: [{name: kade, to: 02:00}]}]")
      .recurringPosts[0]
    #expect(post.hours.end == EventTime(.clock, minutes: 120))
    #expect(post.hours.start == EventTime(.clock, minutes: 1_200))
    #expect(post.days.weekdays == [.friday, .saturday])
  }

  @Test func putsAPostOnOneDate() throws {
    let kermis = try event(
      "Kermis", "events: [{name: Kermis, posts: [{name: kade, date: 2026-10-03}]}]")
    #expect(kermis.posts.map(\.date.description) == ["2026-10-03"])
    #expect(kermis.recurringPosts.isEmpty)
  }

  @Test func replacesTheRuleAsAWhole() throws {
    let dates = try event("Kermis", "events: [{name: Kermis, when: {yearly: 10-03}}]").dates
    #expect(dates == EventDates(rule: .yearly(month: 10, day: 3)))
  }

  @Test func changesADemandAndTakesOneAway() throws {
    let ramadan = try event(
      "Ramadan",
      "events: [{name: Ramadan, neighbourhoods: [{name: A, weight: 7}, {name: B, remove: true}]}]")
    let demand = try #require(ramadan.demands.first)
    #expect(ramadan.demands.count == 1)
    #expect((demand.goal?.rounds, demand.weight) == (2, 7))
  }

  /// A list of names is replaced; to add to it would be to take nothing away.
  @Test func replacesListsOfNames() throws {
    let scenario = try extended(
      """
      neighbourhoods: [{name: A, blocks: [avond]}]
      events: [{name: Ramadan, blocks: [{name: na iftar, neighbourhoods: [B]}]}]
      """)
    #expect(scenario.neighbourhoods[0].blocks == ["avond"])
    #expect(scenario.events[0].blocks[0].neighbourhoods == ["B"])
  }

  @Test func nobodyStumblesOverWhatWasRemoved() throws {
    let scenario = try extended(
      """
      neighbourhoods: [{name: B, remove: true}]
      blocks: [{name: avond, remove: true}]
      workers: [{name: Bea, remove: true}]
      """)
    #expect(scenario.events[0].demands.map(\.neighbourhoods) == [["A"]])
    #expect(scenario.events[0].blocks[0].neighbourhoods == ["A"])
    #expect(scenario.events[1].standbys[0].workers == ["Anna"])
  }

  @Test func aBlockOfNoNeighbourhoodIsNone() throws {
    let scenario = try extended(
      """
      neighbourhoods: [{name: A, remove: true}, {name: B, remove: true}, {name: C, rounds: 1}]
      """)
    #expect(scenario.events[0].blocks.isEmpty)
    #expect(scenario.events[0].demands.isEmpty)
  }

  @Test func listsOfDatesAreAdded() throws {
    let scenario = try extended(
      """
      fixtures: [{date: 2026-10-31, opponent: Ajax}]
      school_holidays: [{name: kerst, from_date: 2026-12-19, to_date: 2027-01-03}]
      events: [{name: Vrij, when: {school_holiday: [herfst, kerst]}}]
      """)
    guard case .fixtures(let matches) = scenario.events[2].dates?.rule,
      case .periods(let periods) = scenario.events[3].dates?.rule
    else {
      Issue.record("\(scenario.events)")
      return
    }
    #expect(matches.map(\.opponent) == ["Vitesse", "Ajax"])
    #expect(periods.count == 2)
  }
}
