import Foundation
import TestSupport
import Testing

extension RoosterTests {
  /// Wrong input ends with status 65 and all errors at once, and nothing is written.
  @Suite struct WrongInput {
    private static let files = [
      "team/scenario.yaml": """
      employers: [{name: Welzijn}]
      disciplines: [jongerenwerker]
      neighbourhoods:
        - {name: Noord, rounds: -1}
      bloks: []
      """,
      "team/workers.csv": """
      name,employer,discipline,fte
      Dewi Post,Welzijn,jongerenwerker,0
      Esra Kurt,Welzijm,jongerenwerker,0.5
      """,
    ]
    private static let places = [
      "scenario.yaml:4", "scenario.yaml:5", "workers.csv:2", "workers.csv:3",
    ]

    @Test(arguments: [
      ["plan", "team", "--week", "2026-W51", "--output", "out"],
      ["validate", "team"],
      ["check", "roster.csv", "--scenario", "team"],
    ])
    func namesEveryErrorOfTheScenario(_ arguments: [String]) async throws {
      let folder = try TemporaryFolder(Self.files)
      let run = try await RunningProgram(arguments, in: folder.path).result()
      #expect(run.status == 65)
      for place in Self.places {
        #expect(run.complaints.contains { $0.contains("\(place): ") }, "\(place): \(run.errors)")
      }
      #expect(run.complaints.count == Self.places.count, "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(try folder.entries == ["team"])
    }

    @Test func namesAScenarioThatIsNotThere() async throws {
      let folder = try TemporaryFolder()
      let run = try await rooster("plan", "nowhere", in: folder.path)
      #expect(run.status == 65)
      #expect(run.errors.hasPrefix("nowhere: "), "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(try folder.entries == [])
    }

    @Test func namesEveryErrorOfARoster() async throws {
      let folder = try TemporaryFolder([
        "roster.csv": """
        start,end,worker,activity,place
        2026-12-14T19:00:00+01:00,2026-12-14T23:00:00+01:00,Amy Boss,straatronde,Noord
        2026-12-15T19:00:00+01:00,late,Amy Bos,straatronde,Noord
        """
      ])
      let run = try await rooster(
        "check", "roster.csv", "--scenario", shipped("tiny.yaml"), in: folder.path)
      #expect(run.status == 65)
      #expect(run.complaints.map { $0.prefix(13) } == ["roster.csv:2:", "roster.csv:3:"])
      #expect(run.errors.contains("Amy Bos\""), "no repair: \(run.errors)")
      #expect(run.output.isEmpty)
    }
  }
}
