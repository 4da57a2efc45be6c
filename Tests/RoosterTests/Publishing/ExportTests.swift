import Foundation
import TestSupport
import Testing

extension RoosterTests {
  /// What is published reaches calendars, and so does what changes.
  @Suite struct Export {
    private func twoVersions() async throws -> PublishingFiles {
      let files = try PublishingFiles()
      try await files.published("evening.csv")
      try await files.published("afternoon.csv")
      return files
    }

    private func export(_ files: PublishingFiles, _ arguments: String...) async throws -> ProgramRun
    {
      try await RunningProgram(["export"] + arguments, in: files.folder.path).result()
    }

    /// The lines of an iCalendar file that begin with one of these words, event by event.
    private func events(_ text: String, _ words: String...) -> [[String]] {
      text.components(separatedBy: "BEGIN:VEVENT").dropFirst().map { event in
        event.components(separatedBy: "\r\n").filter { line in words.contains { line.hasPrefix($0) }
        }
      }
    }

    @Test func writesTheCalendarWithWhatChanged() async throws {
      let files = try await twoVersions()
      let run = try await export(
        files, "team.yaml", "--profile", "ics", "--output", "out/team.ics")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty, "\(run.errors)")
      let calendar = try files.folder.text("out/team.ics")
      #expect(
        events(calendar, "SUMMARY", "DTSTART", "SEQUENCE") == [
          ["SEQUENCE:0", "DTSTART:20360303T130000Z", "SUMMARY:Dienst: coaching Noord (BA)"],
          ["SEQUENCE:1", "DTSTART:20360307T130000Z", "SUMMARY:Dienst: coaching Zuid (AB)"],
        ])
      let changes = try files.folder.text("out/team-changes.ics")
      #expect(events(changes, "SUMMARY") == [["SUMMARY:Dienst: coaching Zuid (AB)"]])
      let list = try files.folder.text("out/team-changes.txt")
      #expect(list.contains("vr 7-3-2036 19:00–23:00: Dienst: coaching Noord (AB)"), "\(list)")
      #expect(run.output.contains(list), "the list is told, too")
      #expect(run.output.contains("abonneren"), "\(run.output)")
    }

    @Test func keepsIdentifiersThroughAllVersions() async throws {
      let files = try PublishingFiles()
      var seen: [Set<String>] = []
      for roster in ["evening.csv", "afternoon.csv", "none.csv", "evening.csv"] {
        try await files.published(roster)
        let run = try await export(files, "team.yaml", "--profile", "ics", "--output", "a.ics")
        #expect(run.status == 0)
        seen.append(Set(events(try files.folder.text("a.ics"), "UID").flatMap(\.self)))
      }
      #expect(seen[0].count == 2)
      #expect(seen.allSatisfy { $0 == seen[0] })
      #expect(
        events(try files.folder.text("a.ics"), "SEQUENCE", "STATUS") == [
          ["SEQUENCE:0", "STATUS:CONFIRMED"], ["SEQUENCE:3", "STATUS:CONFIRMED"],
        ])
    }

    @Test func tellsOfCancelledDuties() async throws {
      let files = try PublishingFiles()
      try await files.published("evening.csv")
      try await files.published("none.csv")
      _ = try await export(files, "team.yaml", "--profile", "ics", "--output", "a.ics")
      #expect(
        events(try files.folder.text("a-changes.ics"), "SEQUENCE", "STATUS") == [
          ["SEQUENCE:1", "STATUS:CANCELLED"]
        ])
    }

    @Test func removesChangesOfAnEarlierExportThatHoldNoMore() async throws {
      let files = try await twoVersions()
      _ = try await export(files, "team.yaml", "--profile", "google", "--output", "a.csv")
      #expect(files.folder.files.contains("a-changes.csv"))
      let run = try await export(
        files, "team.yaml", "--profile", "google", "--output", "a.csv", "--since", "2")
      #expect(run.status == 0)
      #expect(!files.folder.files.contains("a-changes.csv"))
      #expect(try files.folder.text("a-changes.txt").contains("verandert niets"))
    }

    @Test func choosesPersonOrPlaceByLettersThatCount() async throws {
      let files = try await twoVersions()
      let person = try await export(
        files, "team.yaml", "--profile", "google", "--person", "amy bos")
      #expect(person.status == 0, "\(person.errors)")
      let rows = try files.folder.text("Reports/team/calendar-amy-bos-google.csv")
        .components(separatedBy: "\r\n")
      #expect(rows.count == 3)
      #expect(rows[1].hasPrefix("Dienst: coaching Zuid,03/07/2036,2:00 PM,03/07/2036,6:00 PM,"))
      let place = try await export(files, "team.yaml", "--profile", "excel-nl", "--place", "Noord")
      #expect(place.status == 0)
      let table = try files.folder.text("Reports/team/calendar-noord-excel-nl.csv")
      #expect(table.hasPrefix("\u{FEFF}Datum;Dag;Begin;Einde;"), "\(table)")
      let nobody = try await export(files, "team.yaml", "--profile", "ics", "--person", "Amy Bosch")
      #expect(nobody.status == 65)
      #expect(nobody.errors.contains("unknown person \"Amy Bosch\". Maybe \"Amy Bos\"?"))
    }

    @Test func readsBackWhatExcelShowsWithNames() async throws {
      let files = try await twoVersions()
      _ = try await export(
        files, "team.yaml", "--profile", "excel-nl", "--names", "--output", "table.csv")
      #expect(try files.roster("table.csv") == files.roster("afternoon.csv"))
    }

    /// A draft has the identifiers that publishing it gives, and says that nobody was told.
    @Test func writesADraftThatBecomesWhatIsPublished() async throws {
      let files = try PublishingFiles()
      let draft = try await export(
        files, "evening.csv", "--scenario", "team.yaml", "--profile", "ics", "--output", "a.ics")
      #expect(draft.status == 0)
      #expect(draft.errors.contains("niet (zo) gepubliceerd"), "\(draft.errors)")
      #expect(!files.folder.files.contains(PublishingFiles.storeName))
      try await files.published("evening.csv")
      let run = try await export(
        files, "evening.csv", "--scenario", "team.yaml", "--profile", "ics", "--output", "b.ics")
      #expect(run.errors.isEmpty, "\(run.errors)")
      let (before, after) = (try files.folder.text("a.ics"), try files.folder.text("b.ics"))
      #expect(events(before, "UID", "SEQUENCE") == events(after, "UID", "SEQUENCE"))
      #expect(before.contains("Concept") && !after.contains("Concept"))
    }

    @Test func saysWhereNothingWasPublished() async throws {
      let files = try PublishingFiles()
      let run = try await export(files, "team.yaml", "--profile", "ics")
      #expect(run.status == 65)
      #expect(run.errors.contains("nothing was published yet"), "\(run.errors)")
      #expect(!files.folder.files.contains { $0.hasPrefix("Reports") })
    }

    @Test func refusesAVersionThatIsNotThere() async throws {
      let files = try await twoVersions()
      let run = try await export(files, "team.yaml", "--profile", "ics", "--since", "7")
      #expect(run.status == 65)
      #expect(run.errors.contains("there is no version 7. The newest is 2"), "\(run.errors)")
    }
  }
}
