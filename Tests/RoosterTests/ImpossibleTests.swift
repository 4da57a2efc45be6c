import Foundation
import TestSupport
import Testing

extension RoosterTests {
  /// Pins that contradict a rule end with status 69, and nothing is written.
  @Suite struct Impossible {
    /// Nine hours of rest where eleven are due, and one pin that does no harm.
    private static let scenario = """
      extends: ../tiny.yaml
      employers:
        - {name: Welzijn, limits: {exceptions: no}}
      pins:
        - {worker: Amy Bos, date: 2026-12-14, from: 19:00, to: 23:00, activity: overleg,
           place: kantoor}
        - {worker: Amy Bos, date: 2026-12-15, from: 08:00, to: 10:00, activity: overleg,
           place: kantoor}
        - {worker: Bilal Aziz, date: 2026-12-16, from: 09:00, to: 10:00, activity: overleg,
           place: kantoor}
      """

    @Test(arguments: [
      ("nl", ["ma 14-12 19:00", "di 15-12 08:00", "rust te kort"]),
      ("en", ["Mon 14 Dec 19:00", "Tue 15 Dec 08:00", "rest too short"]),
    ])
    func namesPinsAndRule(_ language: String, _ words: [String]) async throws {
      let folder = try TemporaryFolder(["pinned/scenario.yaml": Self.scenario])
      try folder.write(
        String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8), to: "tiny.yaml")
      let run = try await rooster(
        "plan", "pinned", "--week", "2026-W51", "--output", "out", "--language", language,
        in: folder.path)
      #expect(run.status == 69)
      for word in words + ["Amy Bos", "ATW 5:3"] {
        #expect(run.errors.lowercased().contains(word.lowercased()), "\(word): \(run.errors)")
      }
      #expect(!run.errors.contains("Bilal"), "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(try folder.entries == ["pinned", "tiny.yaml"])
    }
  }
}
