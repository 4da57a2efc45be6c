import Foundation
import TestSupport
import Testing

extension RoosterTests {
  /// Wrong use ends with status 64, says on standard error what is wrong, and writes nothing.
  @Suite struct WrongUse {
    @Test(arguments: [
      (["plan"], "<scenario>"),
      (["plan", "SCENARIO", "--week", "2026-51"], "2026-51"),
      (["plan", "SCENARIO", "--week", "51"], "51"),
      // 2025 has 52 weeks.
      (["plan", "SCENARIO", "--week", "2025-W53"], "2025-W53"),
      (["plan", "SCENARIO", "--week", "2026-W00"], "2026-W00"),
      (["plan", "SCENARIO", "--weeks", "0"], "0"),
      (["plan", "SCENARIO", "--weeks", "54"], "54"),
      (["plan", "SCENARIO", "--weeks=-1"], "-1"),
      (["plan", "SCENARIO", "--weeks", "two"], "two"),
      (["plan", "SCENARIO", "--time-limit", "0"], "--time-limit"),
      (["plan", "SCENARIO", "--time-limit=-5"], "--time-limit"),
      (["plan", "SCENARIO", "--time-limit", "nan"], "--time-limit"),
      (["plan", "SCENARIO", "--language", "de"], "de"),
      (["plan", "SCENARIO", "--colour"], "--colour"),
      (["compare"], "<base>"),
      (["compare", "SCENARIO"], "<variants>"),
      (["compare", "SCENARIO", "SCENARIO", "--weeks", "0"], "0"),
      (["levers"], "<scenario>"),
      (["levers", "SCENARIO", "--most", "0"], "--most"),
      (["check", "roster.csv"], "--scenario"),
      (["check", "roster.csv", "--scenario", "SCENARIO", "--language", "xx"], "xx"),
      (["validate"], "<scenario>"),
      (["roster"], "roster"),
    ])
    func isNamed(_ arguments: [String], _ named: String) async throws {
      let folder = try TemporaryFolder()
      let filled = arguments.map { $0 == "SCENARIO" ? shipped("tiny.yaml") : $0 }
      let run = try await RunningProgram(filled, in: folder.path).result()
      #expect(run.status == 64)
      #expect(run.errors.contains(named), "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(try folder.entries == [])
    }
  }
}
