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
      #expect(
        run.errors.hasPrefix("Niets gepubliceerd: het rooster houdt zich niet aan een regel."))
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
      for (number, reason) in reasons.enumerated() {
        let roster = number.isMultiple(of: 2) ? "evening.csv" : "afternoon.csv"
        try await files.published(roster, "--reason", reason)
      }
      #expect(try files.publications().map(\.reason) == reasons)
    }

    @Test func findsTheScenarioOfAPlan() async throws {
      let folder = try TemporaryFolder([
        "Scenarios/tiny.yaml": String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8)
      ])
      let plan = try await rooster(
        "plan", "Scenarios/tiny.yaml", "--week", "2036-W10", in: folder.path)
      try #require(plan.status == 0, "\(plan.errors)")
      for (name, words) in [("roster.json", "Versie 1"), ("roster.csv", "al gepubliceerd")] {
        let run = try await rooster(
          "publish", "Reports/tiny/2036-W10/\(name)", "--by", "Noor", in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains(words), "\(run.output)")
      }
      #expect(folder.files.contains("Scenarios/tiny.rooster.sqlite"))
      // Also from elsewhere: the scenario lies by the reports.
      let elsewhere = try TemporaryFolder()
      let far = try await rooster(
        "publish", folder.path + "/Reports/tiny/2036-W10/roster.csv", in: elsewhere.path)
      #expect(far.output.contains("al gepubliceerd"), "\(far.errors)")
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

    /// Publishing twice is no second version, so that the change list of the first stays true.
    @Test func publishesNothingTwice() async throws {
      let files = try PublishingFiles()
      try await files.published("evening.csv")
      let again = try await files.publish("evening.csv")
      #expect(again.status == 0)
      #expect(again.output.contains("dit is al gepubliceerd"), "\(again.output)")
      #expect(try files.publications().count == 1)
    }

    @Test func refusesWeeksWithoutDuties() async throws {
      var rosters = PublishingFiles.rosters
      rosters["wrong-year.csv"] = rosters["none.csv"].map {
        $0 + "Amy Bos,2036-04-04 19:00,2036-04-04 23:00,0,coaching,Noord\n"
      }
      let files = try PublishingFiles(rosters)
      let run = try await files.publish("wrong-year.csv")
      #expect(run.status == 65)
      #expect(run.errors.contains("has no duty in 3 of the 5 weeks from 2036-W10 to 2036-W14"))
      #expect(!files.folder.files.contains(PublishingFiles.storeName))
      try await files.published("wrong-year.csv", "--with-empty-weeks")
    }

    /// A night that runs into a published morning breaks a rule that the week by itself does not.
    @Test func seesTheWeekAfterThatIsPublished() async throws {
      func csv(_ rows: String...) -> String {
        ([PublishingFiles.header] + rows).joined(separator: "\n") + "\n"
      }
      let files = try PublishingFiles([
        "monday.csv": csv("Bilal Aziz,2036-03-10 01:00,2036-03-10 05:00,0,coaching,Noord"),
        "sunday.csv": csv("Bilal Aziz,2036-03-09 22:00,2036-03-10 02:00,0,coaching,Noord"),
      ])
      let alone = try await files.publish("sunday.csv", "--store", "other.sqlite")
      #expect(alone.status == 0, "\(alone.errors)")
      try await files.published("monday.csv")
      let run = try await files.publish("sunday.csv")
      #expect(run.status == 1)
      #expect(run.output.contains("Bilal Aziz"), "\(run.output)")
      let check = try await RunningProgram(
        ["check", "sunday.csv", "--scenario", "team.yaml"], in: files.folder.path
      ).result()
      #expect(check.status == 1)
    }

    @Test func remindsOfWhatNobodyAskedFor() async throws {
      let files = try PublishingFiles()
      let run = try await files.publish("evening.csv")
      #expect(run.output.contains("hier vroeg niemand om"), "\(run.output)")
      #expect(run.output.contains("Amy Bos: vr 7-3 19:00–23:00 coaching, Noord"), "\(run.output)")
    }

    @Test func refusesTheStoreOfAnotherTeam() async throws {
      let files = try PublishingFiles()
      let team = try files.folder.text("team.yaml")
      try files.folder.write(
        team.replacing("Amy Bos", with: "Xander Vos").replacing("Bilal Aziz", with: "Yara Mol"),
        to: "others.yaml")
      try files.folder.write(
        PublishingFiles.header + "\nYara Mol,2036-03-03 14:00,2036-03-03 18:00,0,coaching,Noord\n",
        to: "yara.csv")
      try await files.published("evening.csv")
      let run = try await RunningProgram(
        [
          "publish", "yara.csv", "--scenario", "others.yaml", "--store", PublishingFiles.storeName,
        ], in: files.folder.path
      ).result()
      #expect(run.status == 65)
      #expect(run.errors.contains("of other people: Amy Bos, Bilal Aziz"), "\(run.errors)")
      #expect(try files.publications().count == 1)
    }
  }
}
