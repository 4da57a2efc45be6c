import Foundation
import Testing
import TestSupport

extension RoosterTests {
  /// What does not fit together is refused, and no file is changed.
  @Suite struct SweepRefusal {
    @Test(arguments: [
      (
        "fte: 0.75", "fte: 0.8", 4,
        "cases.csv:4: case 3 is not as it was planned: its fingerprint is "
      ),
      (
        "weeks: [2026-W49, 2026-W51]", "weeks: [2026-W49]", 6,
        "cases.csv:8: case 7 is none of this "
      ),
      (
        "name: minder", "name: veel minder", 4,
        "cases.csv:6: case 5 is called otherwise in this sweep"
      ),
      ("name: dagdeel", "name: uren", 1, "cases.csv:1: these columns are not those of this sweep"),
    ])
    func aChangedSweepIsNoticed(_ old: String, _ new: String, _ rows: Int, _ complaint: String)
      async throws
    {
      let files = try SweepFiles()
      #expect(try await files.run("--jobs", "1").status == 0)
      let before = try files.text()
      try files.folder.write(
        SweepFiles.tiny.replacing(old, with: new), to: "sweep.yaml")
      for options in [["--share", "1/2"], []] {
        let run = try await RunningProgram(
          ["sweep", "sweep.yaml", "--output", "out"] + options, in: files.folder.path
        ).result()
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("out/" + complaint), "\(run.errors)")
        #expect(
          run.errors.hasSuffix(". Move the file away, or choose another folder with --output\n"),
          "\(run.errors)")
        #expect(rows == 1 || run.errors.contains("and so are \(rows - 1) more rows"))
      }
      #expect(try files.text() == before)
      #expect(files.tables == ["cases.csv"])
    }

    @Test func aTimeLimitOfItsOwnIsAnotherSweep() async throws {
      let files = try SweepFiles()
      #expect(try await files.run().status == 0)
      let run = try await files.run("--time-limit", "100")
      #expect(run.status == 65)
      #expect(run.errors.contains("is not as it was planned"), "\(run.errors)")
    }

    @Test(arguments: ["mine", "mine\n", "case,fingerprint\r\n1,2\r\n"])
    func aFileOfSomebodyElseStays(_ text: String) async throws {
      let files = try SweepFiles()
      try files.folder.write(text, to: "out/cases.csv")
      let run = try await files.run()
      #expect(run.status == 65)
      #expect(run.errors.hasPrefix("out/cases.csv:1: these columns are not"), "\(run.errors)")
      #expect(try files.text() == text)
    }

    @Test func faultsOfTheSweepStopBeforeAnythingIsWritten() async throws {
      let files = try SweepFiles(
        SweepFiles.tiny.replacing("fte: 0.75", with: "fte: 7").replacing("inzet", with: "duties"))
      let run = try await files.run()
      #expect(run.status == 65)
      #expect(
        run.complaints.map { $0.prefix(14) } == ["sweep.yaml:4: ", "sweep.yaml:7: "],
        "\(run.errors)"
      )
      #expect(try files.folder.entries == ["sweep.yaml", "tiny.yaml"])
    }

    @Test(arguments: ["out", "out/cases.csv/mine"])
    func whatIsInTheWayIsNamed(_ file: String) async throws {
      let files = try SweepFiles()
      try files.folder.write("mine", to: file)
      let run = try await files.run()
      #expect(run.status == 73)
      #expect(run.errors.hasPrefix("out/cases.csv: cannot write the cases here: "), "\(run.errors)")
    }

    @Test(arguments: [
      ["--share", "5/4"], ["--share", "3"], ["--jobs", "0"], ["--time-limit", "0"],
    ])
    func wrongUseIsRefused(_ options: [String]) async throws {
      let files = try SweepFiles()
      let run = try await RunningProgram(["sweep", "sweep.yaml"] + options, in: files.folder.path)
        .result()
      #expect(run.status == 64)
      #expect(try files.folder.entries == ["sweep.yaml", "tiny.yaml"])
    }
  }
}
