import RiskCalendar
import Rostering
import TestSupport
import Testing

private let team = [
  worker("Anna", skills: ["arabisch"]), worker("Bram"), worker("Cato", "jeugdcoach"),
  worker("Daan", "jeugdcoach", skills: ["arabisch"]),
]

private func crew(_ names: [String]) -> [Duty] {
  names.map { round("2026-12-14", by: $0) }
}

@Suite struct CrewSizeTests {
  private let rule = CrewRule(atLeast: 2, atMost: 3)

  @Test(arguments: [(0, []), (1, [[1, 2]]), (2, []), (3, []), (4, [[4, 3]])])
  func ofARound(count: Int, expected: [[Int]]) {
    let duties = crew(team.prefix(count).map(\.name))
    let found = breaches(of: .crewSize, by: duties, streetScenario(of: team, crew: rule))
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.duties.count == count && $0.unit == .count })
  }

  @Test func aNeighbourhoodMayHaveItsOwn() {
    var scenario = streetScenario(of: team, crew: rule)
    scenario.neighbourhoods[0].crew = CrewRule(atLeast: 1, atMost: 1)
    #expect(breaches(of: .crewSize, by: crew(["Anna"]), scenario).isEmpty)
    #expect(figures(breaches(of: .crewSize, by: crew(["Anna", "Bram"]), scenario)) == [[2, 1]])
  }

  @Test func twiceTheSameIsOnePerson() {
    let found = breaches(
      of: .crewSize, by: crew(["Anna", "Anna"]), streetScenario(of: team, crew: rule))
    #expect(figures(found) == [[1, 2]])
  }

  /// A shortage below `wanted` is a cost, below `atLeast` a breach.
  @Test(arguments: [(1, [[1, 2]]), (2, []), (3, []), (4, [[4, 3]])])
  func ofAPost(count: Int, expected: [[Int]]) {
    var scenario = scenario(of: team)
    let crew = CrewRule(atLeast: 2, wanted: 3, atMost: 3)
    scenario.events = [
      RiskEvent(
        name: "kermis",
        posts: [
          Post(
            name: "kermispost", place: "Waalkade", date: date("2026-12-18"),
            span: span("18:00–22:00"), crew: crew)
        ])
    ]
    let duties = team.prefix(count).map {
      duty("2026-12-18", "18:00–22:00", "kermispost", at: "Waalkade", by: $0.name)
    }
    #expect(figures(breaches(of: .crewSize, by: duties, scenario)) == expected)
  }

  @Test(arguments: [(1, []), (2, []), (3, [[3, 2]])])
  func ofAMeetingThatSomeAttend(count: Int, expected: [[Int]]) {
    var scenario = scenario(of: team)
    scenario.meetings = [
      Meeting(
        name: "overleg", place: "Stadhuis", days: .weekly([.monday]), span: span("13:00–14:00"),
        workers: Set(team.map(\.name)), attendance: 2)
    ]
    let duties = team.prefix(count).map {
      duty("2026-12-14", "13:00–14:00", "overleg", at: "Stadhuis", by: $0.name)
    }
    #expect(figures(breaches(of: .crewSize, by: duties, scenario)) == expected)
  }
}

@Suite struct CrewMixTests {
  private let rule = CrewRule(disciplines: [.init("jongerenwerker", 1), .init("jeugdcoach", 1)])

  @Test(arguments: [
    (["Anna", "Cato"], nil), (["Anna", "Bram"], "jeugdcoach"),
    (["Cato", "Daan"], "jongerenwerker"),
  ])
  func bothDisciplines(names: [String], lacking: String?) {
    let found = breaches(of: .crewMix, by: crew(names), streetScenario(of: team, crew: rule))
    #expect(found.map(\.subject) == (lacking.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.found == 0 && $0.limit == 1 && $0.duties == crew(names) })
  }

  @Test func aRoundWithNobodyBreaksNothing() {
    #expect(breaches(of: .crewMix, by: [], streetScenario(of: team, crew: rule)).isEmpty)
  }
}

@Suite struct CrewSkillsTests {
  @Test(arguments: [(["Anna", "Bram"], []), (["Bram", "Cato"], [[0, 1]])])
  func oneIsEnough(names: [String], expected: [[Int]]) {
    let rule = CrewRule(skills: [.init("arabisch", 1)])
    let found = breaches(of: .crewSkills, by: crew(names), streetScenario(of: team, crew: rule))
    #expect(figures(found) == expected)
    #expect(found.allSatisfy { $0.subject == "arabisch" })
  }
}

@Suite struct OncePerDayTests {
  private func duties(_ second: String, _ hours: String) -> [Duty] {
    ["Anna", "Cato"].map { round("2026-12-14", by: $0, "13:00–17:00") }
      + ["Bram", "Daan"].map { round(second, by: $0, hours) }
  }

  @Test func oneRoundADay() {
    let scenario = streetScenario(of: team)
    let found = breaches(of: .oncePerDay, by: duties("2026-12-14", "19:00–23:00"), scenario)
    #expect(figures(found) == [[2, 1]])
    #expect(found.first?.duties.count == 4)
    #expect(breaches(of: .oncePerDay, by: duties("2026-12-15", "19:00–23:00"), scenario).isEmpty)
  }

  @Test func unlessTheGoalSaysTwice() {
    var scenario = streetScenario(of: team)
    scenario.neighbourhoods[0].goal.twiceADay = true
    #expect(breaches(of: .oncePerDay, by: duties("2026-12-14", "19:00–23:00"), scenario).isEmpty)
  }
}
