import Foundation
import Testing

extension RoosterTests {
  @Suite struct Check {
    @Test(arguments: ["roster.csv", "roster.json"])
    func findsNothingWrongWithAPlan(_ name: String) async throws {
      let folder = try await planned()
      let run = try await check(name, in: folder)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.errors.isEmpty)
    }

    @Test(arguments: [("nl", "rust te kort"), ("en", "rest too short")])
    func namesTheRuleThatADamagedRosterBreaks(_ language: String, _ rule: String) async throws {
      let folder = try await planned()
      let damaged = try withShortRest(folder.text("out/roster.csv"))
      try folder.write(damaged, to: "out/damaged.csv")
      let run = try await check("damaged.csv", "--language", language, in: folder)
      #expect(run.status == 1)
      #expect(run.output.lowercased().contains(rule), "\(run.output)")
      #expect(run.output.contains("ATW 5:3"), "\(run.output)")
      #expect(run.errors.isEmpty)
    }

    @Test func readsWhatASpreadsheetSaves() async throws {
      let folder = try await planned()
      let commas = try folder.text("out/roster.csv")
      try folder.write(
        "\u{FEFF}" + commas.replacing(",", with: ";"), to: "out/semicolons.csv")
      #expect(try await check("semicolons.csv", in: folder).status == 0)
    }

    private func planned() async throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", "--output", "out", in: folder.path)
      try #require(run.status == 0)
      return folder
    }

    private func check(
      _ name: String, _ options: String..., in folder: TemporaryFolder
    ) async throws -> ProgramRun {
      let arguments = ["check", "out/" + name, "--scenario", shipped("tiny.yaml")] + options
      return try await RunningProgram(arguments, in: folder.path).result()
    }

    /// The roster with one duty moved to nine hours after the end of an evening.
    private func withShortRest(_ csv: String) throws -> String {
      var rows = csv.split(separator: "\r\n").map { $0.components(separatedBy: ",") }
      let (end, worker) = (3, 6)
      let evening = try #require(rows.firstIndex { $0[end].contains("T23:00") })
      let moved = try #require(
        rows.indices.dropFirst().first {
          $0 != evening && rows[$0][worker] == rows[evening][worker]
        })
      let from = try #require(ISO8601DateFormatter().date(from: rows[evening][end])) + 9 * 3600
      let written = ISO8601DateFormatter()
      written.timeZone = TimeZone(identifier: "Europe/Amsterdam")
      rows[moved][1] = String(written.string(from: from).prefix(10))
      rows[moved][2] = written.string(from: from)
      rows[moved][3] = written.string(from: from + 2 * 3600)
      return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }
  }
}
