import Foundation
import Testing
import TestSupport

extension RoosterTests {
  /// Two runs never plan the same cases at once, and Ctrl-C leaves whole rows.
  @Suite struct SweepAtOnce {
    /// Takes long enough for another run to come by, however slow that is to come.
    private static let sweep = """
      base: nijmegen
      weeks: [\((1...caseCount).map { "2026-W\($0 + 9)" }.joined(separator: ", "))]
      """
    private static let caseCount = 40

    @Test func runsThatWouldMeetAreKeptApart() async throws {
      let files = try SweepFiles(Self.sweep, base: "nijmegen")
      let first = try files.start("--share", "1/2", "--jobs", "1")
      try await waitForTable("cases-1-of-2.csv", files)
      for (options, reason) in [
        (
          ["--share", "1/2"],
          "out/cases-1-of-2.csv: cannot write the cases here: another run is at work"
        ),
        (
          [],
          "out/cases.csv: cannot write the cases here: another run is at work on cases-1-of-2.csv"
        ),
      ] {
        let run = try await RunningProgram(
          ["sweep", "sweep.yaml", "--output", "out"] + options, in: files.folder.path
        ).result()
        #expect(run.status == 73)
        #expect(run.errors.hasPrefix(reason), "\(run.errors)")
      }
      let beside = try files.start("--share", "2/2", "--jobs", "1")
      try await waitForTable("cases-2-of-2.csv", files)
      for program in [first, beside] { program.interrupt() }
      #expect(try await beside.result().status == 130)
      #expect(try await first.result().status == 130)
    }

    @Test func interruptLeavesWholeRowsAndTellsWhatIsLeft() async throws {
      let files = try SweepFiles(Self.sweep, base: "nijmegen")
      let program = try files.start("--jobs", "2")
      try await waitForTable("cases.csv", files)
      program.interrupt()
      let run = try await program.result()
      #expect(run.status == 130, "\(run.errors)")
      #expect(run.output.contains("\nNog te doen: "), "\(run.output)")
      let text = try files.text()
      #expect(text.hasSuffix("\r\n"))
      #expect(!text.contains("cancelled"))
      let rows = try files.rows().count
      #expect(run.output.hasPrefix("\(rows) geval"), "\(run.output)")
      #expect(run.output.contains("Nog te doen: \(Self.caseCount - rows) geval"), "\(run.output)")
    }

    private func waitForTable(_ name: String, _ files: SweepFiles) async throws {
      for _ in 0..<2_400 {
        if try files.tables.contains(name) && !files.text(name).isEmpty { return }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  }
}
