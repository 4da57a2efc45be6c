import Foundation
import Rostering
import ScenarioFiles
import Testing

/// A scenario that extends nothing lies over another that is named beside it.
@Suite struct OverlayTests {
  private static let files = [
    "base/scenario.yaml": """
    title: Base
    disciplines: [jongerenwerker]
    employers: [{name: Welzijn, limits: {longest_day: 10h}}]
    blocks: [{name: avond, days: fri, from: 19:00, to: 23:00}]
    neighbourhoods: [{name: Hatert, rounds: 3, weight: 5}]
    """,
    "base/workers.csv": "name,fte,homes\nAmy Bos,0.5,Hatert\nBilal Aziz,1,\n",
    "base/availability.csv": "worker,state,days\nBilal Aziz,unavailable,wed\n",
    "second.yaml": "extends: base\nround_name: ronde\n",
  ]

  private func folder(_ variants: [String: String]) throws -> TemporaryFolder {
    try TemporaryFolder(Self.files.merging(variants) { _, variant in variant })
  }

  private func complaint(_ folder: TemporaryFolder, _ path: String, over base: String) -> String {
    do {
      _ = try loadScenario(at: folder.path + "/" + path, over: folder.path + "/" + base)
      return "no fault was found"
    } catch {
      return "\(error)".replacing(folder.path + "/", with: "")
    }
  }

  @Test func threeLinesAreAScenario() throws {
    let folder = try folder(["elsewhere/minder.yaml": "workers:\n  - {name: Amy Bos, fte: 0.25}\n"])
    let scenario = try loadScenario(
      at: folder.path + "/elsewhere/minder.yaml", over: folder.path + "/base")
    #expect((scenario.name, scenario.title) == ("minder", "Base"))
    #expect(scenario.workers.map(\.fte) == [0.25, 1])
    #expect(scenario.workers[0].homes == ["Hatert"])
    #expect(scenario.neighbourhoods.map(\.goal.weight) == [5])
  }

  @Test func tablesBesideAVariantCount() throws {
    let folder = try folder([
      "ziek/scenario.yaml": "employers: [{name: Welzijn, limits: {longest_day: 9h}}]\n",
      "ziek/availability.csv": "worker,state,days\nBilal Aziz,unavailable,thu\n",
      "ziek/workers.csv": "name,fte\nDewi Post,0.5\n",
    ])
    let scenario = try loadScenario(at: folder.path + "/ziek", over: folder.path + "/second.yaml")
    #expect(scenario.name == "ziek")
    #expect(scenario.roundName == "ronde")
    #expect(scenario.workers.map(\.name) == ["Amy Bos", "Bilal Aziz", "Dewi Post"])
    #expect(scenario.workers[1].availability.count == 2)
    #expect(scenario.employers[0].limits.longestDay == 540)
  }

  @Test func whatExtendsAnotherIsReadAsItIs() throws {
    let folder = try folder([
      "other.yaml": """
      disciplines: [a]
      employers: [{name: E}]
      workers: [{name: W, fte: 1}]
      """,
      "variant.yaml": "extends: other.yaml\ntitle: Variant\n",
    ])
    let scenario = try loadScenario(
      at: folder.path + "/variant.yaml", over: folder.path + "/base")
    #expect(scenario.workers.map(\.name) == ["W"])
    #expect(scenario.neighbourhoods.isEmpty)
  }

  /// Availability and history are added: laid over itself, a scenario would hold them twice.
  @Test(arguments: ["base", "second.yaml"])
  func whatTheBaseIsMadeOfIsReadAsItIs(_ base: String) throws {
    let folder = try folder([:])
    let scenario = try loadScenario(at: folder.path + "/base", over: folder.path + "/" + base)
    #expect(try scenario == loadScenario(at: folder.path + "/base"))
    #expect(scenario.workers[1].availability.count == 1)
  }

  @Test func faultsOfAVariantNameItsFileAndLine() throws {
    let folder = try folder([
      "variant/scenario.yaml": """
      workers:
        - {name: Amy Boss, remove: true}
      events:
        - name: Kermis
          posts: [{name: plein, place: Hatert, date: 2026-12-18, from: 20:00, to: 25:00}]
      """,
      "variant/availability.csv": "worker,state,days\nBilal Azis,unavailable,thu\n",
    ])
    #expect(
      complaint(folder, "variant", over: "base").split(separator: "\n").map { $0.prefix(48) } == [
        "variant/availability.csv:2: unknown worker \"Bila",
        "variant/scenario.yaml:2: \"Amy Boss\" cannot be re",
        "variant/scenario.yaml:5: to \"25:00\" of post \"ple",
      ])
  }

  @Test func faultsOfTheBaseAreThere() throws {
    let folder = try folder(["variant.yaml": "title: Variant\n"])
    #expect(
      complaint(folder, "variant.yaml", over: "bas")
        == "bas: no such file or folder. Maybe \"base\"?")
    try folder.write(Data("workers: []\nfte: 1\n".utf8), to: "base/scenario.yaml")
    #expect(complaint(folder, "variant.yaml", over: "base").hasPrefix("base/scenario.yaml:2: "))
  }

  /// What the base extends is found from where the base is, and stays within its folder.
  @Test func theBaseExtendsFromItsOwnPlace() throws {
    let folder = try folder(["far/away/variant.yaml": "title: Variant\n"])
    let scenario = try loadScenario(
      at: folder.path + "/far/away/variant.yaml", over: folder.path + "/second.yaml")
    #expect((scenario.title, scenario.roundName) == ("Variant", "ronde"))
    try folder.write(Data("extends: ../../base\n".utf8), to: "far/out/scenario.yaml")
    #expect(
      complaint(folder, "far/away/variant.yaml", over: "far/out").contains(
        "leads outside the folder"))
  }
}
