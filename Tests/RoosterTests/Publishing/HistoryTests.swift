import Foundation
import Rostering
import TestSupport
import Testing

extension RoosterTests {
  /// What was published is listed, shown, compared and restored.
  @Suite struct History {
    private func published() async throws -> PublishingFiles {
      let files = try PublishingFiles()
      try await files.published("evening.csv", "--reason", "week 10")
      try await files.published("afternoon.csv", "--reason", "vr 7-3 anders bezet")
      try await files.published("none.csv")
      return files
    }

    @Test func listsTheNewestFirst() async throws {
      let files = try await published()
      let run = try await files.history("team.yaml")
      #expect(run.status == 0)
      let rows = run.output.split(separator: "\n").map { $0.split(separator: "│").map(trimmed) }
      #expect(rows.first == ["versie", "wanneer", "door", "weken", "waarom"], "\(run.output)")
      let versions = rows.dropFirst(2)
      #expect(versions.map { $0[0] } == ["3", "2", "1"])
      #expect(versions.map { $0[2] } == Array(repeating: "Noor de Wit", count: 3))
      #expect(versions.map { $0[3] } == Array(repeating: "2036-W10", count: 3))
      #expect(versions.map { $0.count > 4 ? $0[4] : "" } == ["", "vr 7-3 anders bezet", "week 10"])
      let moment = /(ma|di|wo|do|vr|za|zo) \d{1,2}-\d{1,2}-\d{4} \d\d:\d\d/
      #expect(versions.allSatisfy { $0[1].wholeMatch(of: moment) != nil }, "\(run.output)")
      let english = try await files.history("list", "team.yaml", "--language", "en")
      #expect(english.output.contains("version │ when"), "\(english.output)")
    }

    private func trimmed(_ text: Substring) -> String {
      text.trimmingCharacters(in: .whitespaces)
    }

    @Test func saysInWordsWhatDiffers() async throws {
      let files = try await published()
      for (language, from, to, words) in Self.differences {
        let run = try await files.history(
          "diff", "team.yaml", from, to, "--language", language)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == words + "\n")
      }
    }

    private static let differences = [
      (
        "nl", "2", "3",
        "Van versie 2 naar versie 3\n · Vr 7-3: Amy Bos 14:00–18:00 coaching, Zuid → vrij"
      ),
      (
        "en", "2", "3",
        "From version 2 to version 3\n · Fri 7 Mar: Amy Bos 14:00–18:00 coaching, Zuid → free"
      ),
      (
        "nl", "3", "1",
        "Van versie 3 naar versie 1\n · Vr 7-3: Amy Bos vrij → 19:00–23:00 coaching, Noord"
      ),
      ("nl", "2", "2", "Van versie 2 naar versie 2\n Geen verschil."),
      (
        "en", "0", "3",
        "New in version 3\n · Mon 3 Mar: Bilal Aziz free → 14:00–18:00 coaching, Noord"
      ),
    ]

    @Test(arguments: ["csv", "json"])
    func showsARosterThatCanBePublished(form: String) async throws {
      let files = try await published()
      let shown = try await files.history("show", "team.yaml", "1", "--form", form)
      #expect(shown.status == 0, "\(shown.errors)")
      try files.folder.write(shown.output, to: "shown.\(form)")
      #expect(try files.roster("shown.\(form)") == files.roster("evening.csv"))
      try await files.published("shown.\(form)")
      #expect(
        try await files.history("diff", "team.yaml", "1", "4").output.contains("Geen verschil"))
    }

    @Test func showsARosterAsATable() async throws {
      let run = try await published().history("show", "team.yaml", "2", "--language", "en")
      #expect(run.output.contains("Week 10 · Monday 3"), "\(run.output)")
      #expect(run.output.contains("14:00–18:00"))
      #expect(!run.output.contains("19:00–23:00 coaching"))
    }

    @Test func restoresAVersionAsANewOne() async throws {
      let files = try await published()
      let first = try files.plan(asOf: 1)
      let run = try await files.history(
        "restore", "team.yaml", "1", "--by", "Ilse Vos", "--reason", "toch het eerste")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(" · Vr 7-3: Amy Bos vrij → 19:00–23:00 coaching, Noord\n"))
      let newest = try #require(try files.publications().last)
      #expect(newest.number == 4 && newest.restored == 1 && newest.author == "Ilse Vos")
      #expect(try files.plan().standing.map(\.duty) == first.standing.map(\.duty))
      #expect(
        try await files.history("team.yaml").output.contains("toch het eerste; herstelt versie 1"))
    }

    @Test func namesTheNewestOfVersionsThatAreNotThere() async throws {
      let files = try await published()
      for arguments in [
        ["show", "team.yaml", "4"], ["restore", "team.yaml", "4", "--by", "Noor"],
        ["diff", "team.yaml", "1", "4"], ["diff", "team.yaml", "4", "1"],
        ["show", "team.yaml", "0"],
      ] {
        let run = try await RunningProgram(["history"] + arguments, in: files.folder.path).result()
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("team.rooster.sqlite: there is no version "))
        #expect(run.errors.hasSuffix(". The newest is 3\n"), "\(run.errors)")
      }
      #expect(try files.publications().count == 3)
    }

    @Test func doesNotRestoreTheWorkOfWhoLeft() async throws {
      let files = try await published()
      let team = try files.folder.text("team.yaml")
      let remaining = team.split(separator: "\n").filter { !$0.contains("Amy Bos") }
      try files.folder.write(remaining.joined(separator: "\n"), to: "team.yaml")
      let run = try await files.history("restore", "team.yaml", "1", "--by", "Noor")
      #expect(run.status == 65)
      #expect(run.errors.contains("has duties of Amy Bos, who is not on the team any more"))
      #expect(try files.publications().count == 3)
    }

    @Test func doesNotRestoreWhatIsDeleted() async throws {
      let files = try PublishingFiles([
        "old.csv": PublishingFiles.rosters["evening.csv", default: ""]
          .replacing("2036-03-0", with: "2022-03-0")
      ])
      try await files.published("old.csv", "--despite-violations")
      let purge = try await rooster(
        "purge", "--scenario", "team.yaml", "--before", "2022-06-01", in: files.folder.path)
      try #require(purge.status == 0, "\(purge.errors)")
      for command in ["show", "restore"] {
        let run = try await files.history(command, "team.yaml", "1")
        #expect(run.status == 65)
        #expect(run.errors.contains("what version 1 told was deleted"), "\(run.errors)")
      }
    }

    @Test func ofNothingIsEmpty() async throws {
      let files = try PublishingFiles()
      let before = files.folder.files
      let list = try await files.history("team.yaml")
      #expect(list.status == 0)
      #expect(list.output == "Er is nog niets gepubliceerd.\n")
      let show = try await files.history("show", "team.yaml", "1")
      #expect(show.status == 65)
      #expect(show.errors.contains("nothing was published yet"), "\(show.errors)")
      #expect(files.folder.files == before)
    }
  }
}
