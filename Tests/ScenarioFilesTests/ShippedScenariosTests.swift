import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

@Suite struct ShippedScenariosTests {
  private func load(_ name: String) throws -> Scenario {
    try loadScenario(at: packageFolder + "/Scenarios/" + name)
  }

  @Test(arguments: ["nijmegen", "nijmegen-jaarwisseling", "nijmegen-risicojaar"])
  func teamsHaveFourAndFourFTE(_ name: String) throws {
    let scenario = try load(name)
    let fte = Dictionary(grouping: scenario.workers, by: \.employer).mapValues { workers in
      workers.reduce(0) { $0 + $1.fte }
    }
    #expect(scenario.name == name)
    #expect(fte == ["Bindkracht10": 4, "Gemeente Nijmegen": 4])
    #expect(scenario.employers.map(\.floorFTE) == [4, 4])
  }

  @Test func nijmegenAsksForWhatItsTeamCanAboutGive() throws {
    let scenario = try load("nijmegen")
    #expect((14...18).contains(scenario.neighbourhoods.reduce(0) { $0 + $1.goal.rounds }))
    let contract = scenario.workers.reduce(0) { $0 + $1.contractMinutes }
    #expect(contract == 8 * 36 * 60)
    #expect(
      scenario.crew == CrewRule(disciplines: [.init("jongerenwerker", 1), .init("jeugdcoach", 1)]))
  }

  @Test func jaarwisselingSaysOnlyWhatDiffers() throws {
    let (usual, special) = (try load("nijmegen"), try load("nijmegen-jaarwisseling"))
    #expect(special.workers.map(\.name) == usual.workers.map(\.name))
    #expect(special.blocks == usual.blocks)
    #expect(special.sessions.count == usual.sessions.count - 1)
    let posts = special.events.flatMap(\.posts)
    #expect(posts.map(\.place) == ["Hatert", "Centrum"])
    #expect(posts.allSatisfy { $0.span.clockMinutes == 8 * 60 && $0.crew.wanted == 4 })
    #expect(posts.allSatisfy { IsoWeek(containing: $0.date) == IsoWeek("2026-W53") })
  }

  /// In the year that its lists are made for.
  @Test func everythingInTheYearOfRiskComesRound() throws {
    let scenario = try load("nijmegen-risicojaar")
    let (first, last) = (
      try #require(CivilDate("2026-08-01")), try #require(CivilDate("2027-07-31"))
    )
    let occasions = scenario.occasions(touching: DatePeriod(first, last))
    let times = Dictionary(grouping: occasions) { scenario.events[$0.event].name }
      .mapValues(\.count)
    #expect(
      times == [
        "Jaarwisseling": 1, "Carnaval": 1, "Ramadan": 1, "Suikerfeest": 1, "Offerfeest": 1,
        "Koningsdag": 1, "Zomerkermis": 1, "Najaarskermis": 1, "Vierdaagsefeesten": 1, "Derby": 2,
        "Onrust": 1, "Herfstvakantie": 1, "Kerstvakantie": 1, "Voorjaarsvakantie": 1,
        "Meivakantie": 1, "Zomervakantie": 2,
      ])
  }

  @Test func theNightOfTheYearOfRiskIsThatOfItsOwnScenario() throws {
    let week = Horizon(firstWeek: try #require(IsoWeek("2026-W53")))
    let year = Agenda(try load("nijmegen-risicojaar"), week)
    let night = Agenda(try load("nijmegen-jaarwisseling"), week)
    #expect(year.posts == night.posts)
  }

  @Test func tinyHasAllInline() throws {
    let scenario = try load("tiny.yaml")
    #expect(scenario.name == "tiny")
    #expect(scenario.workers.map(\.contractMinutes) == [1080, 1080, 1080])
    #expect(scenario.workers[0].availability == [.init(.unavailable, .weekdays([.wednesday]))])
  }

  /// The same files give the same scenario.
  @Test func loadingIsRepeatable() throws {
    #expect(try load("nijmegen-jaarwisseling") == load("nijmegen-jaarwisseling"))
  }
}
