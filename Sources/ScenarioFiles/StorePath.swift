import Foundation

/// Where the store of published rosters of the scenario at `path` is: `rooster.sqlite` in its folder,
/// or `NAME.rooster.sqlite` beside a single YAML file. Named as the user named the scenario.
public func storePath(ofScenarioAt path: String) -> String {
  guard let location = ScenarioLocation(path: path, name: path, Findings()) else {
    return normalised(path + "/rooster.sqlite")
  }
  let name = location.isFolder ? "rooster.sqlite" : "\(location.shortName).rooster.sqlite"
  return normalised(location.nameOfFolder + "/" + name)
}

/// Where the scenario of the roster at `path` is, unless the user says so: what the roster or the
/// `roster.json` beside it names, or the folder that `Reports/<scenario>/<week>/` is called after. It is
/// looked for in `Scenarios/` below the current folder, and in the folders that the roster is in and their
/// `Scenarios/`. Nil if there is no such scenario.
public func scenarioPath(ofRosterAt path: String) -> String? {
  let url = URL(fileURLWithPath: path).standardizedFileURL
  let folder = url.deletingLastPathComponent()
  let reported = [url, folder.appendingPathComponent("roster.json")].lazy
    .compactMap { nameOfScenario(inRosterAt: $0) }.first
  let name = reported ?? folder.deletingLastPathComponent().lastPathComponent
  let places = ["Scenarios"] + ancestors(of: folder).flatMap { ["\($0)/Scenarios", $0] }
  return places.lazy.flatMap { ["\($0)/\(name)", "\($0)/\(name).yaml"] }.first { path in
    switch FileKind(path) {
    case .file: path.hasSuffix(".yaml")
    case .folder: FileManager.default.fileExists(atPath: path + "/" + ScenarioLocation.fileName)
    case .missing, .other: false
    }
  }
}

/// The folder and those that hold it, nearest first.
private func ancestors(of folder: URL) -> [String] {
  var folders = [folder.path]
  while let last = folders.last, last != "/", !last.isEmpty {
    folders.append((last as NSString).deletingLastPathComponent)
  }
  return folders
}

/// What a roster in JSON says of its scenario.
private func nameOfScenario(inRosterAt url: URL) -> String? {
  struct Document: Decodable {
    struct Scenario: Decodable {
      var name: String
    }
    var scenario: Scenario
  }
  let name = (try? Data(contentsOf: url))
    .flatMap { try? JSONDecoder().decode(Document.self, from: $0) }?.scenario.name
  return name.flatMap { $0.contains("/") || $0.hasPrefix(".") ? nil : $0 }
}
