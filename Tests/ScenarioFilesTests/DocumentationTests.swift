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
    let (limits, law) = (scenario.employers[0].limits, Limits.law)
    #expect(LimitKey.allCases.allSatisfy { limits[$0] == law[$0] })
    #expect(limits.dailyRest == law.dailyRest)
    #expect(limits.weeklyRest == law.weeklyRest)
    let (house, usual) = (try #require(limits.nights.last), law.nights[0])
    #expect(house.threshold == usual.threshold)
    #expect(house.series == usual.series)
    #expect(house.lateEnd == usual.lateEnd)
    #expect(house.longestShift == usual.longestShift)
    #expect(house.restAfterLate == usual.restAfterLate)
    #expect(house.restAfterSeries == usual.restAfterSeries)
    #expect(limits.nights.count == 2)
    #expect(scenario.weights == PeopleWeights())
  }

  /// What the documentation says of the limits over weeks is what law and agreements say.
  @Test(arguments: ["cao-sociaal-werk", "cao-gemeenten"])
  func limitsOverWeeksAreAsDocumented(_ agreement: String) throws {
    let known = Set(
      [RuleSet.law, .caoSociaalWerk, .caoGemeenten].flatMap(\.provisions).compactMap {
        provision -> String? in
        if case .window = provision.effect { return provision.citation.id } else { return nil }
      })
    #expect(known == Set(Section.windows.names))
    let own = Section.windows.keys.filter { $0.key.hasPrefix("ATW") || agreement.contains("werk") }
    let written = own.map { key, _ in "\(key): \(documented(key))" }.joined(separator: ", ")
    let folder = try TemporaryFolder([
      "scenario.yaml": """
      disciplines: [a]
      employers: [{name: E, agreement: \(agreement), overrides: {\(written)}}]
      workers: [{name: W, fte: 1}]
      """
    ])
    let employer = try loadScenario(at: folder.path).employers[0]
    #expect(employer.overrides.count == own.count)
    #expect(
      employer.limits.windows.map(\.most) == Limits(layers: employer.layers).windows.map(\.most))
  }

  private func documented(_ key: String) -> String {
    for row in readme.split(separator: "\n").map({ $0.split(separator: "|").map(\.trimmed) })
    where row.count == 3 {
      let keys = row[0].replacing("`", with: "").split(separator: ",").map(\.trimmed)
      let values = row[2].replacing("`", with: "").split(separator: ",").map(\.trimmed)
      if let index = keys.firstIndex(of: key), index < values.count { return values[index] }
    }
    return "not there"
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

  @Test func theExampleOfFiguresWorks() throws {
    let parts = readme.components(separatedBy: "```")
    let yaml = try #require(parts.first { $0.hasPrefix("yaml\nfigures") }).dropFirst(5)
    let folder = try TemporaryFolder(["over/scenario.yaml": "extends: ../nijmegen\n" + yaml])
    try FileManager.default.copyItem(
      atPath: packageFolder + "/Scenarios/nijmegen", toPath: folder.path + "/nijmegen")
    let figures = try #require(try loadScenario(at: folder.path + "/over").figures)
    #expect(figures.forms.map(\.figure?.minutes) == [46 * 60, 8 * 60, nil])
    #expect(figures.total?.minutes == 118 * 60)
  }

  @Test func theExampleOfAnEventWorks() throws {
    let parts = readme.components(separatedBy: "```")
    let yaml = try #require(parts.first { $0.hasPrefix("yaml\nevents") }).dropFirst(5)
    let above = "extends: ../nijmegen\nlocation: {latitude: 51.84, longitude: 5.85}\n"
    let folder = try TemporaryFolder(["over/scenario.yaml": above + yaml])
    try FileManager.default.copyItem(
      atPath: packageFolder + "/Scenarios/nijmegen", toPath: folder.path + "/nijmegen")
    let event = try #require(try loadScenario(at: folder.path + "/over").events.first)
    #expect(event.demands.map(\.closedBlocks) == [["avond"]])
    #expect(event.blocks.map(\.neighbourhoods) == [["Hatert"]])
  }
}
