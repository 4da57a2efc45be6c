import Testing

extension RoosterTests {
  @Suite struct RulesCommand {
    @Test func tellsOfEverybodyOrOfOne() async throws {
      let all = try await rooster("rules", shipped("nijmegen"), in: packageFolder)
      #expect(all.status == 0)
      #expect(all.output.contains("Noor Jansen, Yassin El Amrani"))
      #expect(all.output.contains("Dilan Kaya"))
      let one = try await rooster(
        "rules", shipped("nijmegen"), "noor jansen", "--language", "en", in: packageFolder)
      #expect(one.status == 0)
      #expect(one.output.hasPrefix("Noor Jansen – jongerenwerker, Bindkracht10, 1.0 FTE\n"))
      #expect(one.output.contains("Cao Sociaal Werk 5.3 B (CSW-SHIFT)"))
      #expect(!one.output.contains("Dilan"))
      #expect(one.errors.isEmpty)
    }

    @Test func namesWhoWasProbablyMeant() async throws {
      let run = try await rooster("rules", shipped("nijmegen"), "Nor Jansen", in: packageFolder)
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(
        run.errors == """
          \(shipped("nijmegen")): unknown worker "Nor Jansen". Maybe "Noor Jansen"?

          """)
    }
  }
}
