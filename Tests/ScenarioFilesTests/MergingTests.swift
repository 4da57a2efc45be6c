import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

/// What an extending scenario says lies over what the extended one says.
@Suite struct MergingTests {
  private static let base = """
    title: Base
    disciplines: [jongerenwerker, jeugdcoach]
    employers:
      - {name: Welzijn, limits: {longest_day: 10h, contract_band: 2h}}
    blocks:
      - {name: avond, days: mon-fri, from: 19:00, to: 23:00, break: 30m}
      - {name: middag, days: mon-fri, from: 13:00, to: 17:00}
    neighbourhoods:
      - {name: Hatert, rounds: 3, weight: 5}
    meetings:
      - {name: overleg, place: kantoor, days: mon, from: 10:00, to: 11:00, who: {discipline: jeugdcoach}}
    """
  private static let workers = """
    name,employer,discipline,fte,homes,latest_end
    Amy Bos,Welzijn,jongerenwerker,0.5,Hatert,22:00
    Bilal Aziz,Welzijn,jeugdcoach,0.5,,
    Carmen Ruiz,Welzijn,jeugdcoach,0.5,,
    """

  /// The scenario `over` with these files, which extends the base above.
  private func extended(
    _ yaml: String = "", _ tables: [String: String] = [:]
  ) throws -> Scenario {
    var files = [
      "base/scenario.yaml": Self.base, "base/workers.csv": Self.workers,
      "base/availability.csv": "worker,state,days\nBilal Aziz,unavailable,wed\n",
      "over/scenario.yaml": "extends: ../base\n" + yaml,
    ]
    for (name, text) in tables { files["over/" + name] = text }
    let folder = try TemporaryFolder(files)
    return try loadScenario(at: folder.path + "/over")
  }

  @Test func sayingNothingChangesNothing() throws {
    let scenario = try extended()
    #expect((scenario.name, scenario.title) == ("over", "Base"))
    #expect(scenario.workers.count == 3)
  }

  @Test func mapsMergeKeyByKey() throws {
    let limits = try extended("employers: [{name: Welzijn, limits: {contract_band: 3h}}]")
      .employers[0].limits
    #expect((limits.longestDay, limits.contractBand) == (600, 180))
  }

  @Test func listsOfNamedThingsMergeByName() throws {
    let scenario = try extended(
      """
      blocks:
        - {name: avond, to: 22:00}
        - {name: nacht, days: sat, from: 22:00, to: 02:00}
        - {name: middag, remove: true}
      """)
    #expect(scenario.blocks.map(\.name) == ["avond", "nacht"])
    #expect(scenario.blocks[0].span.clockMinutes == 180)
    #expect(scenario.blocks[0].breakMinutes == 30)
  }

  @Test func workersMergeByNameAndEmptyCellsSayNothing() throws {
    let scenario = try extended(
      "",
      [
        "workers.csv":
          "name,employer,discipline,fte,latest_end\nAmy Bos,,,0.75,\nDewi Post,Welzijn,jeugdcoach,1,\n"
      ])
    #expect(scenario.workers.map(\.name) == ["Amy Bos", "Bilal Aziz", "Carmen Ruiz", "Dewi Post"])
    #expect(scenario.workers[0].fte == 0.75)
    #expect(scenario.workers[0].personal.latestEnd == ClockTime("22:00"))
    #expect(scenario.workers[0].homes == ["Hatert"])
  }

  @Test func availabilityIsAdded() throws {
    let scenario = try extended(
      "", ["availability.csv": "worker;state;from_date\nBilal Aziz;unavailable;14-12-2026\n"])
    #expect(scenario.workers[1].availability.count == 2)
  }

  @Test func whatIsSaidOfARemovedWorkerGoesWithHer() throws {
    let scenario = try extended("workers: [{name: Bilal Aziz, remove: true}]")
    #expect(scenario.workers.map(\.name) == ["Amy Bos", "Carmen Ruiz"])
    #expect(scenario.meetings[0].workers == ["Carmen Ruiz"])
  }

  @Test func nobodyStumblesOverWhatWasRemoved() throws {
    let scenario = try extended(
      """
      neighbourhoods:
        - {name: Hatert, remove: true}
        - {name: Hees, rounds: 1, blocks: [avond]}
      """)
    #expect(scenario.neighbourhoods.map(\.name) == ["Hees"])
    #expect(scenario.workers[0].homes.isEmpty)
  }

  @Test func alternativesAndWholesReplaceEachOther() throws {
    let meeting = try extended(
      "meetings: [{name: overleg, dates: [2026-12-15], who: {names: [Amy Bos, Bilal Aziz]}}]"
    ).meetings[0]
    #expect(meeting.days == .dates([CivilDate(year: 2026, month: 12, day: 15)].compactMap(\.self)))
    #expect(meeting.workers == ["Amy Bos", "Bilal Aziz"])
  }

  /// Each way to say when replaces every other.
  @Test func whenStandsForDaysAndDates() throws {
    let byRule = try extended("meetings: [{name: overleg, when: {weekday: tue, nth: 1}}]")
    #expect(
      byRule.meetings[0].days
        == .rule(EventDates(rule: .nthWeekday(1, .tuesday, months: DateRule.everyMonth))))
    for (key, below) in [
      ("days: fri", "dates: [2026-12-15]"), ("days: fri", "when: {easter: 1}"),
      ("when: {easter: 1}", "dates: [2026-12-15]"), ("dates: [2026-12-18]", "when: {easter: 1}"),
    ] {
      let folder = try TemporaryFolder([
        "base/scenario.yaml": Self.base.replacing(
          "days: mon, from: 10:00", with: below + ", from: 10:00"),
        "base/workers.csv": Self.workers,
        "over.yaml": "extends: base\nmeetings: [{name: overleg, \(key)}]\n",
        "alone.yaml": "extends: base\nmeetings: [{name: overleg}]\n",
      ])
      let over = try loadScenario(at: folder.path + "/over.yaml").meetings[0].days
      #expect(try loadScenario(at: folder.path + "/alone.yaml").meetings[0].days != over)
      switch over {
      case .weekly(let days): #expect(key.hasPrefix("days") && days == [.friday])
      case .dates(let dates): #expect(dates.map(\.description) == ["2026-12-18"])
      case .rule(let dates): #expect(dates == EventDates(rule: .easter(1)))
      }
    }
  }

  /// A pause is replaced as a whole, be it by one rule or a list; it goes with no other key.
  @Test(
    arguments: [
      ("pause: {easter: 1}", [EventDates(rule: .easter(1))]),
      ("pause: [{easter: 1}]", [EventDates(rule: .easter(1))]), ("pause: []", []),
      ("days: tue", [EventDates(rule: .holiday(.kingsDay), lastDay: 1)]),
    ] as [(String, [EventDates])])
  func pausesReplaceEachOther(_ over: String, _ pauses: [EventDates]) throws {
    let below = "pause: {holiday: kings-day, last_day: 1}, from: 10:00"
    let folder = try TemporaryFolder([
      "base/scenario.yaml": Self.base.replacing("from: 10:00", with: below),
      "base/workers.csv": Self.workers,
      "over.yaml": "extends: base\nmeetings: [{name: overleg, \(over)}]\n",
    ])
    #expect(try loadScenario(at: folder.path + "/over.yaml").meetings[0].pauses == pauses)
  }

  @Test func nothingEmptiesWhatWasThere() throws {
    let scenario = try extended("meetings: []\ncrew: {disciplines: {}}\ntitle:\n")
    #expect(scenario.meetings.isEmpty)
    #expect(scenario.crew.disciplines.isEmpty)
    #expect(scenario.title == "over")
  }

  @Test func extensionsMayBeExtended() throws {
    let folder = try TemporaryFolder([
      "base/scenario.yaml": Self.base, "base/workers.csv": Self.workers,
      "second.yaml": "extends: base\ntitle: Second\nround_name: ronde\n",
      "third.yaml": "extends: second.yaml\ntitle: Third\n",
    ])
    let scenario = try loadScenario(at: folder.path + "/third.yaml")
    #expect((scenario.title, scenario.roundName) == ("Third", "ronde"))
    #expect(scenario.workers.count == 3)
  }
}
