import Foundation
import Rostering
import Testing

@testable import ScenarioFiles

/// `Scenarios/README.md` says what the loader does.
@Suite struct DocumentationTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOfFile: packageFolder + "/Scenarios/README.md", encoding: .utf8)
  }

  @Test(arguments: Section.all.flatMap(\.names)) func everyKeyIsExplained(_ key: String) {
    #expect(readme.contains("`\(key)`") || readme.contains("\"\(key)\""))
  }

  @Test(arguments: TableKind.allCases) func everyTableIsExplained(_ kind: TableKind) {
    #expect(readme.contains(kind.fileName))
  }

  /// The values that the last column of a table gives to the keys in its first.
  private func defaults(_ section: Section) -> String {
    let rows = readme.split(separator: "\n").map { $0.split(separator: "|").map(\.trimmed) }
    let given = section.names.compactMap { key -> String? in
      for row in rows where row.count == 3 {
        let keys = row[0].split(separator: ",").map(\.trimmed)
        let values = row[2].split(separator: ",").map(\.trimmed)
        if let index = keys.firstIndex(of: "`\(key)`"), index < values.count {
          return "\(key): " + values[index].replacing("`", with: "")
        }
      }
      return nil
    }
    #expect(given.count == section.names.count)
    return given.joined(separator: ", ")
  }

  @Test func defaultsAreAsDocumented() throws {
    let folder = try TemporaryFolder([
      "scenario.yaml": """
      disciplines: [a]
      employers: [{name: E, limits: {\(defaults(.limits))}}]
      workers: [{name: W, fte: 1}]
      weights: {\(defaults(.weights))}
      """
    ])
    let scenario = try loadScenario(at: folder.path)
    #expect(scenario.employers[0].limits == .law)
    #expect(scenario.weights == PeopleWeights())
  }

  @Test func theExampleOfExtendingWorks() throws {
    let parts = readme.components(separatedBy: "```")
    let yaml = try #require(parts.first { $0.hasPrefix("yaml\nextends") }).dropFirst(5)
    let folder = try TemporaryFolder(["over/scenario.yaml": String(yaml)])
    try FileManager.default.copyItem(
      atPath: packageFolder + "/Scenarios/nijmegen", toPath: folder.path + "/nijmegen")
    let scenario = try loadScenario(at: folder.path + "/over")
    #expect(scenario.meetings.isEmpty)
    #expect(!scenario.blocks.map(\.name).contains("zondagavond"))
  }
}
