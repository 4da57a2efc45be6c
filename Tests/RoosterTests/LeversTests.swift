import Foundation
import TestSupport
import Testing

extension RoosterTests {
  @Suite struct Levers {
    /// The tiny team without its youth coach on most days: too little for what is asked.
    private static let scarce = """
      extends: tiny.yaml
      title: Krap
      availability:
        - {worker: Carmen Ruiz, state: unavailable, days: [tue, thu, fri]}
      """

    private func folder() throws -> TemporaryFolder {
      let tiny = try String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8)
      return try TemporaryFolder(["tiny.yaml": tiny, "krap.yaml": Self.scarce])
    }

    @Test func tellsWhatWouldHelpAndWritesIt() async throws {
      let folder = try folder()
      let run = try await rooster(
        "levers", "krap.yaml", "--week", "2026-W51", "--output", "out", in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty)
      #expect(run.output.contains("Wat het meest zou helpen\n 1. "))
      let first = try folder.text("out/lever-1.yaml")
      #expect(first.hasPrefix("# "))
      // The page breaks the sentence into lines.
      let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let remark = first.prefix { $0 != "\n" }.dropFirst(2)
      #expect(words.contains("1. \(remark)"), "\(remark)\n\(run.output)")
    }

    /// Whoever puts a written lever to use gets the roster that was promised.
    @Test func whatIsWrittenKeepsItsPromise() async throws {
      let folder = try folder()
      let arguments = ["--week", "2026-W51", "--output"]
      let run = try await RunningProgram(
        ["levers", "krap.yaml"] + arguments + ["out"], in: folder.path
      ).result()
      #expect(run.status == 0)
      let base = try await presence(of: "krap.yaml", arguments, folder)
      let levers = folder.files.filter { $0.hasPrefix("out/lever-") }
      #expect(levers.count >= 2)
      for name in levers.sorted() {
        let text = try folder.text(name)
        try folder.write("extends: krap.yaml\n" + text, to: "lever.yaml")
        let planned = try await presence(of: "lever.yaml", arguments, folder)
        let points = try #require(text.firstMatch(of: /\((\d+) punten? meer/)).output.1
        let hours = text.firstMatch(of: /(\d+),0 uur meer aanwezigheid/)?.output.1 ?? "0"
        if !text.contains("voor wat gevraagd blijft") {
          #expect(base.missed - planned.missed == Int(points), "\(text)")
        }
        #expect(planned.hours - base.hours == Double(hours), "\(text)")
      }
    }

    /// Points of presence that the roster of a scenario misses, and hours of rounds that it holds.
    private func presence(
      of scenario: String, _ arguments: [String], _ folder: TemporaryFolder
    ) async throws -> (missed: Int, hours: Double) {
      let plan = ["plan", scenario] + arguments + ["planned"]
      let run = try await RunningProgram(plan, in: folder.path).result()
      #expect(run.status == 0, "\(run.errors)")
      let json = try JSONSerialization.jsonObject(
        with: Data(contentsOf: folder.url("planned/roster.json")))
      let score = (json as? [String: Any])?["score"] as? [String: [String: Any]]
      let rows = try folder.text("planned/roster.csv").split(whereSeparator: \.isNewline)
        .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        .filter { $0.count > 10 && $0[9] == "straatronde" }
      // A pair has two rows of one round; all rounds here are of four hours.
      let rounds = Set(rows.map { "\($0[2]) \($0[10])" })
      return (try #require(score?["presence"]?["cost"] as? Int), Double(4 * rounds.count))
    }

    @Test func givesTheSameAnswerTwice() async throws {
      let folder = try folder()
      let arguments = ["levers", "krap.yaml", "--week", "2026-W51", "--language", "en"]
      let first = try await RunningProgram(arguments, in: folder.path).result()
      let second = try await RunningProgram(arguments, in: folder.path).result()
      #expect(first.output == second.output)
      #expect(first.output.contains("What would help most"))
    }

    @Test func saysWhereNothingIsLeftToGain() async throws {
      let folder = try TemporaryFolder(["out/lever-1.yaml": "old"])
      let run = try await rooster(
        "levers", shipped("tiny.yaml"), "--week", "2026-W51", "--output", "out",
        in: folder.path)
      #expect(run.status == 0)
      #expect(run.output.contains("valt niets meer te winnen"))
      #expect(folder.files.isEmpty, "what was written before holds no more")
    }
  }
}
