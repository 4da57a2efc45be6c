import RiskCalendar
import Rostering
import TestSupport
import Testing

/// A roster held against the figures of a document.
@Suite struct FiguresAccountTests {
  private static let figures = Figures(
    document: "Brief",
    forms: [
      Figures.Form(
        name: "straat", activities: ["straatronde", "plein"], figure: Figure(minutes: 600)),
      Figures.Form(name: "online", activities: ["online"]),
    ], total: Figure(minutes: 900), familiarFaces: 2)

  private func held(
    _ duties: [Duty], _ figures: Figures? = figures, weeks: Int = 1
  ) -> FiguresAccount? {
    var scenario = streetScenario(
      of: [
        worker("Anna", homes: ["Hatert"]), worker("Bram", fte: 0.5, homes: ["Hatert", "Hees"]),
      ],
      crew: CrewRule(atLeast: 1, wanted: 1, atMost: 2), goal: PresenceGoal(rounds: 2, weight: 2))
    scenario.neighbourhoods.append(
      Neighbourhood(name: "Hees", goal: PresenceGoal(rounds: 1), blocks: ["avond"]))
    scenario.figures = figures
    return FiguresAccount(of: planned(duties, scenario, weeks: weeks))
  }

  /// Four hours on the street, five at an event less a break, two online, three of something else.
  private let duties = [
    round("2026-12-14"),
    duty("2026-12-15", "17:00–22:00", breakMinutes: 30, "plein", at: "Hatert"),
    duty("2026-12-16", "10:00–12:00", "online"),
    duty("2026-12-17", "10:00–13:00", "overleg", by: "Bram"),
  ]

  @Test func nothingIsHeldAgainstNothing() {
    #expect(held(duties, nil) == nil)
  }

  @Test func paidHoursByForm() throws {
    let account = try #require(held(duties))
    #expect(account.forms.map(\.average) == [510, 120])
    #expect(account.forms.map(\.difference) == [-90, nil])
    #expect(account.forms.map(\.isMet) == [false, nil])
    #expect((account.other.average, account.other.isMet) == (180, nil))
    #expect((account.total.average, account.total.difference) == (810, -90))
    #expect(account.contractMinutes == 54 * 60)
  }

  /// A duty counts in the week in which it starts.
  @Test func weekByWeek() throws {
    let night = duty("2026-12-20", "20:00–02:00", "plein", at: "Hatert")
    let account = try #require(held(duties + [night, round("2026-12-21")], weeks: 2))
    #expect(account.weeks == [week("2026-W51"), week("2026-W52")])
    #expect(account.forms.map(\.weeks) == [[870, 240], [120, 0]])
    #expect(account.forms[0].average == 555)
    #expect(account.total.weeks == [1170, 240])
  }

  @Test func neighbourhoods() throws {
    let account = try #require(held(duties))
    let hatert = account.neighbourhoods[0]
    #expect(account.neighbourhoods.map(\.name) == ["Hatert", "Hees"])
    #expect((hatert.presence.held(.any), hatert.presence.asked(.any)) == (1, 2))
    #expect((hatert.presence.points, hatert.presence.fullPoints) == (20, 36))
    #expect(account.neighbourhoods.map(\.hours.average) == [510, 0])
    #expect(account.neighbourhoods.map(\.familiarFaces) == [2, 1])
    #expect(account.unfamiliarNeighbourhoods.map(\.name) == ["Hees"])
  }

  @Test func answersAreThoseOfFiguresThatAreStated() throws {
    #expect(try #require(held(duties)).answers == [false, false, false])
    let plain = Figures(document: "Brief", forms: Self.figures.forms)
    #expect(try #require(held(duties, plain)).answers == [false])
    #expect(try #require(held(duties, plain)).unfamiliarNeighbourhoods.isEmpty)
    let none = Figures(document: "Brief", forms: [Self.figures.forms[1]], familiarFaces: 1)
    #expect(try #require(held(duties, none)).answers == [true])
  }

  @Test(arguments: [
    (Figure.Sense.atLeast, [false, false, false, true, true, true]),
    (.about, [false, true, true, true, true, false]),
    (.atMost, [true, true, true, true, false, false]),
  ])
  func senses(_ sense: Figure.Sense, _ met: [Bool]) {
    let figure = Figure(minutes: 1000, sense: sense)
    let planned = [1899, 1900, 1999, 2000, 2100, 2101]
    #expect(planned.map { figure.isMet(by: $0, over: 2) } == met)
  }
}
