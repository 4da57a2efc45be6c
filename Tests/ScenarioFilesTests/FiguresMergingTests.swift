import Rostering
import ScenarioFiles
import Testing

/// What an extending scenario says of the figures of the extended one.
@Suite struct FiguresMergingTests {
  private static let base = """
    disciplines: [a]
    employers: [{name: E}]
    workers: [{name: Anna, discipline: a, fte: 1}]
    meetings:
      - {name: talkshow, place: hal, days: mon, from: 10:00, to: 12:00}
      - {name: ouderavond, place: hal, days: tue, from: 19:00, to: 21:00}
    events:
      - {name: Kermis, posts: [{name: kade, place: K, date: 2026-10-03, from: 20:00, to: 23:00}]}
    figures:
      document: Brief
      forms:
        - {name: straat, activities: [straatronde, kade], hours: 46, sense: about, source: Zo staat het er.}
        - {name: samen, activities: [talkshow, ouderavond], hours: 4}
      total: 118
    """

  private func extended(_ yaml: String) throws -> Scenario {
    let folder = try TemporaryFolder([
      "base/scenario.yaml": Self.base, "over/scenario.yaml": "extends: ../base\n" + yaml,
    ])
    return try loadScenario(at: folder.path + "/over")
  }

  @Test func formsMergeByName() throws {
    let figures = try #require(
      try extended(
        """
        figures:
          familiar_faces: 2
          forms:
            - {name: straat, hours: 50}
            - {name: samen, remove: true}
            - {name: ouders, activities: [ouderavond]}
        """
      ).figures)
    #expect(figures.forms.map(\.name) == ["straat", "ouders"])
    #expect(figures.forms[0].figure == Figure(minutes: 50 * 60, sense: .about))
    #expect(figures.forms[0].source == "Zo staat het er.")
    #expect(figures.total == Figure(minutes: 118 * 60))
    #expect(figures.familiarFaces == 2)
  }

  @Test func nothingEmptiesThem() throws {
    #expect(try extended("figures: {}").figures == nil)
    #expect(try extended("").figures?.forms.count == 2)
  }

  @Test(arguments: [
    ("meetings: [{name: talkshow, remove: true}]", 1, ["ouderavond"]),
    ("meetings: []", 1, []),
    ("events: [{name: Kermis, remove: true}]", 0, ["straatronde"]),
  ]) func whatIsSaidOfDroppedWorkGoesWithIt(_ yaml: String, _ form: Int, _ left: [String]) throws {
    let forms = try #require(try extended(yaml).figures).forms
    #expect(forms[form].activities == Set(left))
  }

  @Test func whoDropsWorkDoesNotSpeakOfIt() throws {
    #expect(throws: ScenarioErrors.self) {
      try extended("meetings: []\nfigures: {forms: [{name: samen, activities: [talkshow]}]}")
    }
  }

  /// Else rounds would silently be of no form any more.
  @Test func whoRenamesRoundsSaysWhereTheyBelong() throws {
    #expect(throws: ScenarioErrors.self) { try extended("round_name: ronde") }
    let figures = try extended(
      "round_name: ronde\nfigures: {forms: [{name: straat, activities: [ronde, kade]}]}"
    ).figures
    #expect(figures?.forms[0].activities == ["ronde", "kade"])
  }
}
