import Foundation
import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

/// What a lever writes is what it does.
@Suite struct LeverVariantTests {
  /// The scenario as it is called and titled in `other`.
  private func renamed(_ scenario: Scenario, like other: Scenario) -> Scenario {
    var renamed = scenario
    (renamed.name, renamed.title) = (other.name, other.title)
    return renamed
  }

  /// Limits come to the same whatever the order in which a house lays them down.
  private func plain(_ scenario: Scenario) -> Scenario {
    var plain = scenario
    for employer in plain.employers.indices {
      for layer in plain.employers[employer].layers.indices {
        plain.employers[employer].layers[layer].provisions.sort {
          $0.citation.id < $1.citation.id
        }
      }
    }
    return plain
  }

  /// Reads every lever of a scenario from its own file, laid over the scenario.
  private func checkAll(_ base: String, _ agenda: Agenda, in folder: TemporaryFolder) throws {
    let levers = agenda.levers
    #expect(levers.count > 3)
    for lever in levers {
      let text = variantText(lever, of: agenda.scenario, remark: "Zo \"is\" het:\n{ja}")
      try folder.write(Data(text.utf8), to: "lever.yaml")
      let read = try loadScenario(at: folder.path + "/lever.yaml", over: base)
      let applied = lever.applied(to: agenda.scenario)
      #expect(plain(read) == plain(renamed(applied, like: read)), "\(text)")
      #expect(plain(read) != plain(renamed(agenda.scenario, like: read)), "\(text)")
    }
  }

  @Test(arguments: [
    ("nijmegen", "2026-W51"), ("nijmegen-jaarwisseling", "2026-W53"), ("tiny.yaml", "2026-W51"),
  ])
  func shippedScenariosReadTheirLevers(_ name: String, _ first: String) throws {
    let base = packageFolder + "/Scenarios/" + name
    let scenario = try loadScenario(at: base)
    let horizon = Horizon(firstWeek: try #require(IsoWeek(first)))
    try checkAll(base, Agenda(scenario, horizon), in: TemporaryFolder())
  }

  /// Names that would like to be something else, and a crew and a house of every kind.
  @Test func anyNameAndEveryKindIsReadAgain() throws {
    let folder = try TemporaryFolder([
      "base.yaml": """
      disciplines: ['"coach" \\ #1', 'null']
      employers: [{name: 'Zorg: {A}', limits: {longest_day: 6h, daily_rest: 12h, weekly_rest: 40h}}]
      workers:
        - {name: "O'Brien", discipline: 'null', fte: 0.7, evenings_per_week: 2}
        - {name: "12:30", discipline: '"coach" \\ #1', fte: 1, weekends_per_month: 1, latest_end: 22:00}
        - {name: 'Jan "de" \\ Wit', discipline: 'null', fte: 0.35}
      availability: [{worker: "12:30", state: unavailable, days: fri}]
      blocks: [{name: avond, days: fri-sun, from: 20:00, to: 01:00}]
      crew: {at_least: 4, disciplines: {}}
      neighbourhoods:
        - {name: "yes", rounds: 3, evenings: 3, at_least: 2, crew: {at_least: 3}}
        - {name: '[Noord]', rounds: 2}
      sessions:
        - {name: coaching, place: k, length: 1h, hours_per_fte: 4, who: {discipline: 'null'},
           starts: [{days: mon, times: [10:00]}]}
      events:
        - name: "? markt"
          when: {yearly: 12-15}
          posts:
            - {name: 'post # 1', place: p, day: 0, from: 19:00, to: 22:00, crew: {at_least: 3, wanted: 5}}
            - {name: vast, place: p, date: 2026-12-15, from: 19:00, to: 22:00, crew: {wanted: 4}}
      """
    ])
    let base = folder.path + "/base.yaml"
    let scenario = try loadScenario(at: base)
    let agenda = Agenda(scenario, Horizon(firstWeek: try #require(IsoWeek("2026-W51"))))
    #expect(Set(agenda.levers.map(kind)).count == 11, "\(agenda.levers)")
    try checkAll(base, agenda, in: folder)
  }

  private func kind(_ lever: Lever) -> String {
    String("\(lever)".prefix { $0 != "(" })
  }
}
