import Rostering
import Testing

@Suite struct AudienceTests {
  private let team = [
    worker("Anna", homes: ["Hatert", "Hees"]), worker("Bram", skills: ["Turks"], homes: ["Hatert"]),
    worker("Cato", "jeugdcoach", homes: ["Lindenholt"]), worker("Daan"),
  ]

  private func names(_ audience: Audience) -> [String] {
    team.filter(audience.includes).map(\.name)
  }

  @Test func everybodyUnlessSaidOtherwise() {
    #expect(names(Audience()) == ["Anna", "Bram", "Cato", "Daan"])
  }

  @Test func familiarFacesOfOneOfTheNeighbourhoods() {
    #expect(names(Audience(homes: ["Hatert"])) == ["Anna", "Bram"])
    #expect(names(Audience(homes: ["Hees", "Lindenholt"])) == ["Anna", "Cato"])
    #expect(names(Audience(homes: ["Dukenburg"])).isEmpty)
    #expect(names(Audience(homes: [])).isEmpty)
  }

  @Test func allThatIsSaidHolds() {
    #expect(names(Audience(skills: ["Turks"], homes: ["Hatert", "Lindenholt"])) == ["Bram"])
    #expect(names(Audience(disciplines: ["jeugdcoach"], homes: ["Hatert"])).isEmpty)
    #expect(names(Audience(homes: ["Hatert"], names: ["Anna", "Cato"])) == ["Anna"])
  }

  /// Whoever joins knows no neighbourhood yet.
  @Test func hoursOfAFamiliarFaceAreByHerContract() {
    let ask = Sessions.Ask(of: Audience(homes: ["Hatert"]), each: nil, perFTE: 120)
    #expect(ask.minutes(of: worker(fte: 0.5, homes: ["Hatert"])) == 60)
    #expect(ask.minutes(of: worker("Extra jongerenwerker", fte: 0.5)) == 0)
  }
}
