import Foundation
import Rostering
import ScenarioFiles
import Testing

/// Files that nobody means to write, and that must do no harm.
@Suite struct HostileFilesTests {
  private static let yaml = "disciplines: [a, b]\nemployers: [{name: E}]\n"

  /// What is said of a folder with these files, with file names as seen from it.
  private func complaint(_ files: [String: Data]) throws -> String {
    let folder = try TemporaryFolder()
    for (name, data) in files { try folder.write(data, to: name) }
    return complaint(folder.path, folder)
  }

  private func complaint(_ path: String, _ folder: TemporaryFolder) -> String {
    do {
      _ = try loadScenario(at: path)
      return "no fault was found"
    } catch {
      return "\(error)".replacing(folder.path + "/", with: "")
    }
  }

  @Test func aLineOfFiftyMegabytes() throws {
    let line = Data(repeating: UInt8(ascii: "x"), count: 50_000_000)
    #expect(
      try complaint(["scenario.yaml": line])
        == "scenario.yaml: is larger than 20 MB. Maybe it is another file than you meant?")
    #expect(
      try complaint(["scenario.yaml": Data(Self.yaml.utf8), "workers.csv": line]).hasPrefix(
        "workers.csv: is larger than 20 MB"))
  }

  @Test func aLineOfTwoMegabytes() throws {
    let line = Data("# first\n".utf8) + Data(repeating: UInt8(ascii: "["), count: 2_000_000)
    #expect(
      try complaint(["scenario.yaml": line])
        == "scenario.yaml:2: the line is longer than 1 MB. Maybe it is another file than you meant?"
    )
  }

  @Test func linesWithoutEnd() throws {
    let lines = Data(repeating: UInt8(ascii: "\n"), count: 1_000_000)
    #expect(
      try complaint(["scenario.yaml": lines])
        == "scenario.yaml: has more than 200000 lines. Maybe it is another file than you meant?")
  }

  @Test func aTableWithoutEnd() throws {
    let rows = Data("name\n".utf8) + Data(String(repeating: "x\n", count: 20_000).utf8)
    #expect(
      try complaint(["scenario.yaml": Data(Self.yaml.utf8), "workers.csv": rows])
        == "workers.csv: has more than 10000 rows")
  }

  /// Ten levels of ten aliases each would unfold to ten thousand million values.
  @Test func aliasesThatUnfold() throws {
    let levels = (1...10).map { level in
      "l\(level): &l\(level) ["
        + Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ") + "]"
    }
    let text = (["l0: &l0 [lol]"] + levels + ["? *l10", ": x"]).joined(separator: "\n")
    let said = try complaint(["scenario.yaml": Data(text.utf8)])
    #expect(said.hasPrefix("scenario.yaml:2: the alias \"*l0\" is not read."))
  }

  @Test func somethingThatIsNoFile() throws {
    let folder = try TemporaryFolder()
    try #require(mkfifo(folder.path + "/pipe.yaml", 0o600) == 0)
    #expect(
      complaint(folder.path + "/pipe.yaml", folder)
        == "pipe.yaml: is neither a folder nor an ordinary file")
    #expect(
      complaint(folder.path + "/pip.yaml", folder)
        == "pip.yaml: no such file or folder. Maybe \"pipe.yaml\"?")
  }

  @Test(.enabled(if: getuid() != 0, "who may read everything is refused nothing"))
  func aFileThatMayNotBeRead() throws {
    let folder = try TemporaryFolder(["scenario.yaml": Self.yaml])
    try #require(chmod(folder.path + "/scenario.yaml", 0) == 0)
    #expect(
      complaint(folder.path, folder)
        == "scenario.yaml: cannot be read. Maybe you are not allowed to read it?")
  }

  @Test func aLinkThatLeadsOutside() throws {
    let outside = try TemporaryFolder(["scenario.yaml": Self.yaml])
    let folder = try TemporaryFolder(["over/scenario.yaml": "extends: ../link\n"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: outside.path)
    #expect(complaint(folder.path + "/over", folder).contains("leads outside the folder"))
  }

  /// However a file is spoiled, it is read or refused.
  @Test(arguments: [
    ["nijmegen/scenario.yaml", "nijmegen/workers.csv", "nijmegen/availability.csv"],
    ["over/scenario.yaml", "over/fixtures.csv", "over/school_holidays.csv"],
  ]) func spoiledFiles(_ names: [String]) throws {
    let source = packageFolder + "/Scenarios/"
    let (usual, year) = (source + "nijmegen", source + "nijmegen-risicojaar")
    var chance = Chance(state: 2_026)
    for round in 0..<120 {
      let folder = try TemporaryFolder()
      try FileManager.default.copyItem(atPath: usual, toPath: folder.path + "/nijmegen")
      try FileManager.default.copyItem(atPath: year, toPath: folder.path + "/over")
      let name = names[round % names.count]
      var data = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
      for _ in 0...(round % 4) { chance.spoil(&data) }
      try folder.write(data, to: name)
      _ = complaint(folder.path + "/over", folder)
    }
  }
}

/// Repeatable chance.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  /// Changes, drops or repeats a piece of the data.
  mutating func spoil(_ data: inout Data) {
    let start = Int.random(in: 0..<data.count, using: &self)
    let end = min(data.count, start + Int.random(in: 1...20, using: &self))
    let pieces: [Data] = [
      Data("\"'[]{}:,-&*!|>%@`#?\t\r\n;=".utf8.shuffled(using: &self).prefix(3)), Data(),
      data[start..<end] + data[start..<end], Data([UInt8.random(in: 0...255, using: &self)]),
      Data("99999999999999999999".utf8), Data("~".utf8),
    ]
    data.replaceSubrange(start..<end, with: pieces.randomElement(using: &self) ?? Data())
    if data.isEmpty { data = Data("x".utf8) }
  }
}
