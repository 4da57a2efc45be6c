import Foundation
import TestSupport
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
      let run = try await check(
        "damaged.csv", "--language", language, by: "out/strict.yaml", in: folder)
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

    @Test func printsViolationsAsJSON() async throws {
      let folder = try await planned()
      try folder.write(withShortRest(folder.text("out/roster.csv")), to: "out/damaged.csv")
      let run = try await check("damaged.csv", "--json", by: "out/strict.yaml", in: folder)
      #expect(run.status == 1)
      let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      let violations = (document as? [String: Any])?["violations"] as? [[String: Any]] ?? []
      let rest = try #require(violations.first { $0["rule"] as? String == "daily-rest" })
      #expect(rest["found"] as? Int == 540)
      #expect((rest["source"] as? [String: String])?["article"] == "ATW 5:3 lid 2")
      let legal = try await check("roster.csv", "--json", in: folder)
      #expect(legal.status == 0)
      #expect(legal.output.contains("\"violations\" : [\n\n  ]"), "\(legal.output)")
    }

    @Test func listsWhatChangesTooLate() async throws {
      let folder = try await planned()
      let rows = try folder.text("out/roster.csv").split(separator: "\r\n")
      try folder.write(rows.dropLast().joined(separator: "\n") + "\n", to: "out/old.csv")
      let run = try await check(
        "roster.csv", "--published", "out/old.csv", "--today", "2026-12-10", in: folder)
      #expect(run.status == 0)
      let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("Wijzigingen waarvoor instemming nodig is · "), "\(words)")
      #expect(words.contains(": nieuw: "), "\(words)")
      #expect(words.contains("(termijn 28 dagen, ATW 4:2 (ATW-NOTICE))"), "\(words)")
      let alone = try await check("roster.csv", "--today", "2026-12-10", in: folder)
      #expect(alone.status == 0, "\(alone.errors)")
      #expect(!alone.output.contains("Wijzigingen"), "nothing was published")
    }

    private func planned() async throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      let run = try await rooster(
        "plan", shipped("tiny.yaml"), "--week", "2026-W51", "--output", "out", in: folder.path)
      try #require(run.status == 0)
      // The law lets one rest in seven days be of nine hours; this team does not.
      let tiny = try String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8)
      try folder.write(
        tiny.replacing("full_time_hours: 36}", with: "limits: {exceptions: no}}"),
        to: "out/strict.yaml")
      return folder
    }

    private func check(
      _ name: String, _ options: String..., by scenario: String = shipped("tiny.yaml"),
      in folder: TemporaryFolder
    ) async throws -> ProgramRun {
      let arguments = ["check", "out/" + name, "--scenario", scenario] + options
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
