import Foundation
import TestSupport
import Testing

extension RoosterTests {
  @Suite struct Plan {
    @Test func writesBelowTheCurrentFolderUnlessTold() async throws {
      let folder = try TemporaryFolder()
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", in: folder.path)
      #expect(run.status == 0)
      #expect(folder.files == Set(reportNames.map { "Reports/tiny/2026-W51/" + $0 }))
      #expect(run.output.contains("Amy Bos"))
      #expect(run.output.contains("Hoe goed dit rooster is"))
    }

    @Test func saysNothingOnStandardErrorWithoutTerminal() async throws {
      let folder = try TemporaryFolder()
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", in: folder.path)
      #expect(run.errors.isEmpty, "\(run.errors)")
      #expect(!run.output.unicodeScalars.contains("\u{1B}"), "escapes where no terminal is")
    }

    @Test func writesWhereItIsTold() async throws {
      let folder = try TemporaryFolder()
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", "--output", "a/b c",
        "--language", "en", in: folder.path)
      #expect(run.status == 0)
      #expect(folder.files == Set(reportNames.map { "a/b c/" + $0 }))
      #expect(try folder.text("a/b c/roster.html").contains("<html lang=\"en\""))
    }

    @Test func namesAFolderAfterAllItsWeeks() async throws {
      let folder = try TemporaryFolder()
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W52", "--weeks", "2", "--time-limit", "1",
        in: folder.path)
      #expect(run.status == 0)
      #expect(folder.files == Set(reportNames.map { "Reports/tiny/2026-W52-W53/" + $0 }))
    }

    /// Stand-by that is asked for no longer must not stay beside the new roster.
    @Test func removesAnEarlierReportOfWhatIsNotAskedAnyMore() async throws {
      let folder = try TemporaryFolder(["out/standby.csv": "old"])
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", "--output", "out", in: folder.path)
      #expect(run.status == 0)
      #expect(folder.files == Set(reportNames.map { "out/" + $0 }))
    }

    @Test func replacesEarlierReportsAndLeavesOtherFilesAlone() async throws {
      let folder = try TemporaryFolder(["out/roster.csv": "old", "out/notes.txt": "mine"])
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", "--output", "out", in: folder.path)
      #expect(run.status == 0)
      #expect(folder.files == Set((reportNames + ["notes.txt"]).map { "out/" + $0 }))
      #expect(try folder.text("out/roster.csv").hasPrefix("duty_id,"))
      #expect(try folder.text("out/notes.txt") == "mine")
    }

    @Test func holdsTheRosterAgainstTheFiguresOfADocument() async throws {
      let folder = try TemporaryFolder()
      try FileManager.default.copyItem(
        atPath: shipped("tiny.yaml"), toPath: folder.path + "/tiny.yaml")
      try folder.write(
        """
        extends: tiny.yaml
        figures: {document: Brief, forms: [{name: straat, activities: [straatronde], hours: 8}]}
        """, to: "raad.yaml")
      let run = try await rooster(
        "plan", "raad.yaml", "--week", "2026-W51", "--output", "out", in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("cijfer uit “Brief”"))
      #expect(try folder.text("out/council.html").contains("<title>"))
    }

    @Test func givesTheSameBytesForTheSameInput() async throws {
      let folder = try TemporaryFolder()
      var outputs: [String] = []
      for name in ["first", "second"] {
        let run = try await rooster(
          "plan", shipped("tiny.yaml"), "--week", "2026-W51", "--output", name, in: folder.path)
        #expect(run.status == 0)
        outputs.append(run.output)
      }
      #expect(outputs[0] == outputs[1])
      for name in reportNames {
        let first = try Data(contentsOf: folder.url("first/" + name))
        #expect(try first == Data(contentsOf: folder.url("second/" + name)), "\(name)")
      }
    }

    @Test func logsToStandardErrorOnly() async throws {
      let folder = try TemporaryFolder()
      let arguments = ["plan", shipped("tiny.yaml"), "--week", "2026-W51"]
      let plain = try await RunningProgram(arguments, in: folder.path).result()
      let verbose = try await RunningProgram(arguments + ["--verbose"], in: folder.path).result()
      #expect(verbose.output == plain.output)
      #expect(verbose.errors.contains("search"))
    }
  }
}
