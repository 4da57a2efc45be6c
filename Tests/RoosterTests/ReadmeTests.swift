import Foundation
import Testing

extension RoosterTests {
  /// The commands of the README are those that every change is tried with.
  @Suite struct Readme {
    @Test(arguments: ["swift test", "rooster plan Scenarios/nijmegen --week 2026-W51"])
    func commandsAreThoseOfTheChecks(_ part: String) throws {
      let command = try #require(
        fencedLines(try text("README.md")).first { $0.contains(part) }, "no command with \(part)")
      #expect(try text(".ci/run").components(separatedBy: "\n").contains(command), "\(command)")
    }

    private func text(_ name: String) throws -> String {
      try String(contentsOfFile: packageFolder + "/" + name, encoding: .utf8)
    }

    /// The lines between fences.
    private func fencedLines(_ markdown: String) -> [String] {
      markdown.components(separatedBy: "```").enumerated()
        .filter { $0.offset % 2 == 1 }
        .flatMap { $0.element.components(separatedBy: "\n").dropFirst() }
    }
  }
}
