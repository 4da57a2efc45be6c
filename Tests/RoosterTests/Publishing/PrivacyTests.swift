import Foundation
import RiskCalendar
import Rostering
import TestSupport
import Testing

extension RoosterTests {
  /// What is held of people can be asked for, and goes when its term is over.
  @Suite struct Privacy {
    /// The tiny team with a week of long ago, and one far ahead.
    private func published() async throws -> PublishingFiles {
      let files = try PublishingFiles(
        PublishingFiles.rosters.merging([
          "old.csv": PublishingFiles.header
            + "\nAmy Bos,2020-03-06 19:00,2020-03-06 23:00,0,coaching,Noord"
            + "\nBilal Aziz,2020-03-06 19:00,2020-03-06 23:30,30,coaching,Noord\n"
        ]) { given, _ in given })
      try await files.published("old.csv", "--reason", "proef")
      try await files.published("evening.csv")
      return files
    }

    private func run(_ files: PublishingFiles, _ arguments: String...) async throws -> ProgramRun {
      try await RunningProgram(arguments, in: files.folder.path).result()
    }

    @Test func writesAllThatIsHeldOfAPerson() async throws {
      let files = try await published()
      let run = try await run(
        files, "person", "amy bos", "--scenario", "team.yaml", "--output", "amy.json")
      #expect(run.status == 0, "\(run.errors)")
      let text = try files.folder.text("amy.json")
      let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(document?["person"] as? String == "Amy Bos")
      #expect((document?["member"] as? [String: Any])?["discipline"] != nil)
      let held = try #require(document?["published"] as? [String: Any])
      let duties = try #require(held["duties"] as? [[String: Any]])
      #expect(duties.map { $0["version"] as? Int } == [1, 2])
      #expect(
        duties.map { $0["start"] as? String } == [
          "2020-03-06T19:00:00+01:00", "2036-03-07T19:00:00+01:00",
        ])
      #expect((held["balances"] as? [Any])?.count == 2)
      #expect(!text.contains("Bilal"), "of nobody else")
    }

    @Test func writesWhatSomebodyPublishedWhoIsOnNoRoster() async throws {
      let files = try await published()
      let run = try await run(files, "person", "Noor de Wit", "--scenario", "team.yaml")
      #expect(run.status == 0)
      #expect(run.output.contains("\"proef\""), "\(run.output)")
      #expect(!run.output.contains("\"member\""))
    }

    @Test func knowsNobodyElse() async throws {
      let files = try await published()
      let run = try await run(files, "person", "Ami Bos", "--scenario", "team.yaml")
      #expect(run.status == 65)
      #expect(run.errors.contains("unknown person \"Ami Bos\". Maybe \"Amy Bos\"?"))
    }

    @Test func deletesWeeksPastTheirTerm() async throws {
      let files = try await published()
      let run = try await run(files, "purge", "--scenario", "team.yaml")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("2 dienstblokken"), "\(run.output)")
      #expect(run.output.contains("coaching, Noord: 8,0 uur, 2 dienstblokken"), "\(run.output)")
      #expect(try files.plan().duties.map(\.duty.worker).sorted() == ["Amy Bos", "Bilal Aziz"])
      #expect(try files.publications().map(\.author) == ["", "Noor de Wit"])
      let again = try await self.run(files, "purge", "--scenario", "team.yaml")
      #expect(again.output.contains("niets te verwijderen"), "\(again.output)")
      let restored = try await files.history("restore", "team.yaml", "1")
      #expect(restored.status == 65)
      #expect(restored.errors.contains("was deleted at the end of its term"), "\(restored.errors)")
    }

    @Test func keepsWhatTheLawSaysToKeepUnlessTold() async throws {
      let files = try await published()
      let lastWeek = CivilDate(
        dayNumber: Int(Date().timeIntervalSince1970 / 86_400) - 7
      ).description
      let refused = try await run(
        files, "purge", "--scenario", "team.yaml", "--before", lastWeek)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("ATB 3.2:1"), "\(refused.errors)")
      #expect(try files.plan().duties.count == 4)
      let done = try await run(
        files, "purge", "--scenario", "team.yaml", "--before", lastWeek,
        "--even-if-the-law-says-keep")
      #expect(done.status == 0)
      #expect(try files.plan().duties.count == 2)
    }

    @Test func refusesToDeleteWhatIsToCome() async throws {
      let files = try await published()
      let run = try await run(
        files, "purge", "--scenario", "team.yaml", "--before", "2036-06-01",
        "--even-if-the-law-says-keep")
      #expect(run.status == 64)
      #expect(try files.plan().duties.count == 4)
    }

    /// Without a scenario, the only one in `Scenarios/` that was published is meant.
    @Test func findsTheOnlyTeamThatWasPublished() async throws {
      let files = try PublishingFiles()
      let team = try files.folder.text("team.yaml")
      try files.folder.write(team, to: "Scenarios/team.yaml")
      let nothing = try await run(files, "person", "Amy Bos")
      #expect(nothing.status == 65)
      #expect(nothing.errors.contains("Name one with --scenario"), "\(nothing.errors)")
      _ = try await run(
        files, "publish", "evening.csv", "--scenario", "Scenarios/team.yaml")
      #expect(try await run(files, "person", "Amy Bos").status == 0)
    }
  }
}
