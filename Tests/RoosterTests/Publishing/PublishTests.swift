import Foundation
import RiskCalendar
import Rostering
import TestSupport
import Testing

extension RoosterTests {
  /// A roster that is published is kept as a version, if it is legal.
  @Suite struct Publish {
    @Test func tellsWhatIsNew() async throws {
      let files = try PublishingFiles()
      let run = try await files.publish("evening.csv", "--reason", "week 10")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty)
      #expect(run.output.hasPrefix("Versie 1 is gepubliceerd\n"), "\(run.output)")
      #expect(run.output.contains("2036-W10, "))
      #expect(run.output.contains(", Noor de Wit\n"))
      #expect(run.output.contains("Voor het eerst gepubliceerd: 2 dienstblokken.\n"))
      #expect(!run.output.contains("Wijzigingen"))
      let version = try #require(try files.publications().first)
      #expect((version.author, version.reason) == ("Noor de Wit", "week 10"))
      #expect(
        try files.plan().roster(of: version.horizon, .amsterdam) == files.roster("evening.csv"))
    }

    @Test func tellsWhatChangesAndForWhom() async throws {
      let files = try PublishingFiles()
      try await files.published("evening.csv")
      let run = try await files.publish("afternoon.csv", "--language", "en")
      #expect(run.output.hasPrefix("Version 2 is published\n"), "\(run.output)")
      #expect(
        run.output.contains(
          """
          What changes
           · Fri 7 Mar: Amy Bos 19:00–23:00 coaching, Noord → 14:00–18:00 coaching, Zuid

          """), "\(run.output)")
      #expect(run.output.contains("Changes that need consent\n None"), "\(run.output)")
    }

    @Test func refusesARosterThatBreaksARule() async throws {
      let files = try PublishingFiles()
      let before = files.folder.files
      let run = try await files.publish("illegal.csv")
      #expect(run.status == 1)
      #expect(run.output.contains("Niet beschikbaar – Amy Bos"), "\(run.output)")
      #expect(run.errors.hasPrefix("Nothing was published: the roster breaks a rule."))
      #expect(files.folder.files == before)
      try await files.published("evening.csv")
      #expect(try await files.publish("illegal.csv").status == 1)
      #expect(try files.publications().count == 1)
    }

    @Test func publishesItAllTheSameIfAskedTo() async throws {
      let files = try PublishingFiles()
      let run = try await files.publish("illegal.csv", "--despite-violations")
      #expect(run.status == 0, "\(run.errors)")
      #expect(try files.publications().map(\.violations) == [1])
      #expect(try await files.history("team.yaml").output.contains("1 regel niet gehaald"))
    }

    @Test func refusesWhatIsNoReasonWithAllErrorsAtOnce() async throws {
      let files = try PublishingFiles()
      let before = files.folder.files
      let run = try await rooster(
        "publish", "evening.csv", "--scenario", "team.yaml", "--by", "", "--reason",
        "=Amy is Ziek, Bilal met zorgverlof", in: files.folder.path)
      #expect(run.status == 65)
      #expect(run.complaints.count == 3, "\(run.errors)")
      #expect(run.complaints.first == "--by: is empty. Write who publishes the roster")
      #expect(run.errors.contains("--reason: \"=Amy is Ziek, Bilal met zorgverlof\" begins with"))
      #expect(run.errors.contains("--reason: \"Ziek\", \"zorgverlof\" read like"), "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(files.folder.files == before)
    }

    @Test func takesAnyOtherReason() async throws {
      let files = try PublishingFiles()
      let reasons = ["muziek op het plein", "coöperatie schuift op", "week 10", ""]
      for reason in reasons { try await files.published("evening.csv", "--reason", reason) }
      #expect(try files.publications().map(\.reason) == reasons)
    }

    @Test func findsTheScenarioOfAPlan() async throws {
      let folder = try TemporaryFolder([
        "Scenarios/tiny.yaml": String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8)
      ])
      let plan = try await rooster(
        "plan", "Scenarios/tiny.yaml", "--week", "2036-W10", in: folder.path)
      try #require(plan.status == 0, "\(plan.errors)")
      for name in ["roster.json", "roster.csv"] {
        let run = try await rooster(
          "publish", "Reports/tiny/2036-W10/\(name)", "--by", "Noor", in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
      }
      #expect(folder.files.contains("Scenarios/tiny.rooster.sqlite"))
      #expect(
        try await rooster("history", "diff", "Scenarios/tiny.yaml", "1", "2", in: folder.path)
          .output.contains("Geen verschil."))
    }

    @Test func asksForAScenarioThatItCannotFind() async throws {
      let files = try PublishingFiles()
      let run = try await rooster("publish", "evening.csv", in: files.folder.path)
      #expect(run.status == 64)
      #expect(run.errors.contains("Name it with --scenario"), "\(run.errors)")
    }

    @Test func writesToAnotherStoreIfAskedTo() async throws {
      let files = try PublishingFiles()
      try await files.published("evening.csv", "--store", "other.sqlite")
      #expect(!files.folder.files.contains(PublishingFiles.storeName))
      #expect(
        try await files.history("team.yaml", "--store", "other.sqlite").output.contains(" 1 "))
      let run = try await files.publish("evening.csv", "--store", "none/other.sqlite")
      #expect(run.status == 73)
      #expect(run.errors.hasPrefix("none/other.sqlite: cannot be opened"), "\(run.errors)")
    }
  }
}
