import Foundation
import TestSupport
import Testing

extension RoosterTests {
  /// An output that cannot be written ends with status 73 and leaves nothing half written.
  @Suite struct Unwritable {
    @Test(arguments: ["out", "out/deeper"])
    func aFileInTheWayOfTheFolderStays(_ output: String) async throws {
      let folder = try TemporaryFolder(["out": "mine"])
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", "--output", output, in: folder.path)
      #expect(run.status == 73)
      #expect(run.errors.hasPrefix("\(output): "), "\(run.errors)")
      #expect(try folder.entries == ["out"])
      #expect(try folder.text("out") == "mine")
    }

    @Test func aFolderInTheWayOfAReportLeavesNoneOfTheOthers() async throws {
      let folder = try TemporaryFolder(["out/roster.json/mine": "mine"])
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", "--output", "out", in: folder.path)
      #expect(run.status == 73)
      #expect(folder.files == ["out/roster.json/mine"])
    }

    @Test func aFullOutputIsNamed() async throws {
      let program = try RunningProgram(
        ["validate", shipped("tiny.yaml")], in: packageFolder,
        output: FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full")))
      let run = try await program.result()
      #expect(run.status == 73, "\(run.errors)")
      #expect(run.errors.hasPrefix("standard output: "), "\(run.errors)")
    }
  }
}
