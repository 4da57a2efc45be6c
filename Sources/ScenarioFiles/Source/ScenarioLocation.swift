import Foundation

/// Where the files of one scenario are, and how the user would name them.
struct ScenarioLocation {
  /// Whether tables lie beside the YAML.
  let isFolder: Bool
  /// The folder with the YAML, resolved.
  let folder: String
  let yamlPath: String
  /// How the user would name that folder.
  let nameOfFolder: String
  let yamlName: String

  static let fileName = "scenario.yaml"

  /// The scenario at `path`: a folder with a `scenario.yaml`, or a YAML file. Notes on a path that
  /// another file asked for stand where it did so.
  init?(path: String, name: String, _ findings: Findings, askedBy asking: Asking? = nil) {
    let path = resolved(path)
    let place = asking?.value.place ?? Place(file: name)
    let subject = asking.map { "\($0.title): " } ?? ""
    switch FileKind(path) {
    case .folder: isFolder = true
    case .file: isFolder = (path as NSString).lastPathComponent == Self.fileName
    case .missing:
      findings.add(place, subject + "no such file or folder" + maybeSibling(of: path))
      return nil
    case .other:
      findings.add(place, subject + "is neither a folder nor an ordinary file")
      return nil
    }
    let isYaml = if case .file = FileKind(path) { true } else { false }
    folder = isYaml ? (path as NSString).deletingLastPathComponent : path
    yamlPath = isYaml ? path : path + "/" + Self.fileName
    nameOfFolder = isYaml ? Self.folderName(of: name) : name
    yamlName = isYaml ? name : normalised(name + "/" + Self.fileName)
    guard case .missing = FileKind(yamlPath) else { return }
    findings.add(
      place, subject + "there is no \(Self.fileName) in this folder" + maybeSibling(of: yamlPath))
    return nil
  }

  /// The folder of a file, as the user would name it.
  static func folderName(of name: String) -> String {
    let folder = (name as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Where a table would be.
  func table(_ kind: TableKind) -> String { folder + "/" + kind.fileName }

  /// The folder that holds the scenario.
  var holder: String { isFolder ? (folder as NSString).deletingLastPathComponent : folder }

  /// The name of the folder, or of the file without its ending.
  var shortName: String {
    let last = ((isFolder ? folder : yamlPath) as NSString).lastPathComponent
    return isFolder ? last : (last as NSString).deletingPathExtension
  }
}

/// A file that names a scenario.
struct Asking {
  /// The key after which it does, what the file is, and what one might write there.
  let key, file, example: String
  /// What it writes.
  let value: SourceValue

  /// A scenario that lies over another.
  static func extends(_ value: SourceValue) -> Asking {
    Asking(key: "extends", file: "scenario", example: "../nijmegen", value: value)
  }

  /// A sweep over variants of a scenario.
  static func base(_ value: SourceValue) -> Asking {
    Asking(key: "base", file: "sweep", example: "nijmegen", value: value)
  }

  /// Like `extends "../nijmegen"`.
  var title: String { "\(key) \(quoted(value.text ?? ""))" }
}

/// An absolute path without links.
func resolved(_ path: String) -> String {
  URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
}

/// A path as a user would write it: `a/../b` is `b`.
func normalised(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(part)
    }
  }
  let joined = parts.joined(separator: "/")
  return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
}
