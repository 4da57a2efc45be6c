import Foundation
import TestSupport
import Testing

extension RoosterTests {
  /// A search that is stopped ends with a legal roster and an honest gap.
  @Suite struct Stopping {
    private static let plan = [
      "plan", shipped("nijmegen"), "--week", "2026-W49", "--weeks", "2", "--output", "out",
    ]

    @Test func interruptEndsWithALegalRoster() async throws {
      let folder = try TemporaryFolder()
      let program = try RunningProgram(Self.plan + ["--verbose"], in: folder.path)
      #expect(try await program.says("search begins"))
      program.interrupt()
      let run = try await program.result()
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("Het zoeken is gestopt."), "\(run.output)")
      try await expectLegalRoster(folder, ending: "cancelled")
    }

    @Test func timeLimitEndsWithALegalRoster() async throws {
      let folder = try TemporaryFolder()
      let arguments = Self.plan + ["--time-limit", "1"]
      let run = try await RunningProgram(arguments, in: folder.path).result()
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("De zoektijd was op."), "\(run.output)")
      #expect(!run.output.contains("Bewezen best:"), "\(run.output)")
      try await expectLegalRoster(folder, ending: "time-limit")
    }

    private func expectLegalRoster(_ folder: TemporaryFolder, ending: String) async throws {
      #expect(folder.files == Set(reportNames.map { "out/" + $0 }))
      let json = try folder.text("out/roster.json")
      #expect(json.contains("\"ending\" : \"\(ending)\""))
      #expect(!json.contains("\(Int.min)"), "a bound that nobody knows is no number")
      let check = try await rooster(
        "check", "out/roster.csv", "--scenario", shipped("nijmegen"), in: folder.path)
      #expect(check.status == 0, "\(check.output)")
    }
  }
}
