import Foundation
import Rostering
import ScenarioFiles
import Testing

/// Every folder in `Broken` holds files with one defect and, in `expected.txt`, exactly what is
/// said of it. The scenario is the folder itself or the folder `scenario` in it; a folder with a
/// `roster.csv` or `roster.json` holds a roster for the scenario `good`.
@Suite struct BrokenFilesTests {
  static let folder = Bundle.module.bundlePath + "/Broken"

  static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0 != "good" }.sorted()

  @Test func thereAreManyCases() {
    #expect(Self.cases.count >= 100)
  }

  @Test(arguments: cases) func saysExactlyWhatIsWrong(_ name: String) throws {
    let folder = Self.folder + "/" + name
    let expected = folder + "/expected.txt"
    let said = complaint(folder)
    // Set ROOSTER_RECORD to the folder of the cases to write down what is said now.
    if let record = ProcessInfo.processInfo.environment["ROOSTER_RECORD"] {
      try (said + "\n").write(
        toFile: "\(record)/\(name)/expected.txt", atomically: true, encoding: .utf8)
      return
    }
    #expect(try said + "\n" == String(contentsOfFile: expected, encoding: .utf8))
  }

  /// What is said of the files of a case, with file names as seen from its folder.
  private func complaint(_ folder: String) -> String {
    do {
      try load(folder)
      return "no fault was found"
    } catch {
      return "\(error)".replacing(folder + "/", with: "").replacing(folder, with: ".")
        .replacing(Self.folder + "/", with: "../")
    }
  }

  private func load(_ folder: String) throws {
    for roster in ["roster.csv", "roster.json"] {
      let path = folder + "/" + roster
      guard FileManager.default.fileExists(atPath: path) else { continue }
      _ = try loadRoster(at: path, for: loadScenario(at: Self.folder + "/good"))
      return
    }
    let inner = folder + "/scenario"
    _ = try loadScenario(at: FileManager.default.fileExists(atPath: inner) ? inner : folder)
  }
}
