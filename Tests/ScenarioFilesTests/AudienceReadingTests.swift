import Rostering
import Testing

@testable import ScenarioFiles

/// Whom work is for: `who`.
@Suite struct AudienceReadingTests {
  private static let team = """
    disciplines: [a, b]
    employers: [{name: E}]
    workers:
      - {name: Anna, discipline: a, fte: 1, homes: Hatert}
      - {name: Bea, discipline: b, fte: 0.5, homes: [Hatert, Hees]}
      - {name: Cor, discipline: b, fte: 1, homes: Oud West}
      - {name: Daan, discipline: b, fte: 1}
    neighbourhoods: [{name: Hatert, rounds: 1}, {name: Hees, rounds: 1}, {name: Oud West, rounds: 1}]

    """

  private func scenario(_ yaml: String) throws -> Scenario {
    let folder = try TemporaryFolder([
      "team.yaml": Self.team, "scenario.yaml": "extends: team.yaml\n" + yaml,
    ])
    return try loadScenario(at: folder.path)
  }

  private func meeting(_ who: String, _ more: String = "") throws -> Meeting {
    let overleg = "name: overleg, place: kantoor, days: tue, from: 10:00, to: 11:00"
    let meetings = try scenario("meetings: [{\(overleg), who: {\(who)}}]\n" + more).meetings
    return try #require(meetings.first)
  }

  @Test(
    arguments: [
      ("home: Hatert", ["Hatert"], ["Anna", "Bea"]),
      ("home: [Hees, Oud West]", ["Hees", "Oud West"], ["Bea", "Cor"]),
      ("home: 'Hees, Oud West'", ["Hees", "Oud West"], ["Bea", "Cor"]),
    ] as [(String, Set<String>, Set<String>)])
  func familiarFaces(_ who: String, _ homes: Set<String>, _ names: Set<String>) throws {
    let meeting = try meeting(who)
    #expect(meeting.audience == Audience(homes: homes))
    #expect(meeting.workers == names)
  }

  @Test func allThatIsSaidHolds() throws {
    let meeting = try meeting("home: Hatert, discipline: b")
    #expect(meeting.audience == Audience(disciplines: ["b"], homes: ["Hatert"]))
    #expect(meeting.workers == ["Bea"])
  }

  /// What is said of a neighbourhood goes with it.
  @Test func aNeighbourhoodThatWasRemoved() throws {
    let without = "neighbourhoods: [{name: Hees, remove: true}]"
    #expect(try meeting("home: [Hees, Oud West]", without).workers == ["Cor"])
  }

  @Test func hoursAndStandbyOfFamiliarFaces() throws {
    let scenario = try scenario(
      """
      sessions:
        - {name: netwerk, place: wijk, length: 1h, hours_per_fte: 2, who: {home: Hees}, starts: [{days: mon, times: [10:00]}]}
      standby: [{name: paraat, days: sat, who: {home: Oud West}}]
      """)
    #expect(scenario.sessions[0].weeklyMinutes == ["Bea": 60])
    #expect(scenario.standbys[0].workers == ["Cor"])
  }
}
