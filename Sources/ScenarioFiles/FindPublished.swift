import Foundation
import Rostering

/// The scenario in `Scenarios/` below the current folder of which rosters were published.
///
/// Throws an error that names the likely repair if there is none, or more than one.
public func publishedScenarioPath() throws(ScenarioErrors) -> String {
  let folder = "Scenarios"
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  let published = names.sorted().map { "\(folder)/\($0)" }.filter { path in
    guard ScenarioLocation(path: path, name: path, Findings()) != nil else { return false }
    if case .file = FileKind(storePath(ofScenarioAt: path)) { return true }
    return false
  }
  guard let only = published.first, published.count == 1 else {
    let what =
      published.isEmpty
      ? "holds no scenario of which rosters were published"
      : "holds more than one scenario of which rosters were published: "
        + published.joined(separator: ", ")
    throw ScenarioErrors([
      ScenarioError(
        file: folder, message: what + ". Name one with --scenario, such as Scenarios/nijmegen")
    ])
  }
  return only
}

extension [String] {
  /// The name among these that a user calls `name`: letters and digits count.
  ///
  /// Throws an error about `path` with the likely repair if nobody and nothing of that name is known
  /// there; `kind` says what it would be.
  public func named(
    _ name: String, _ kind: String, at path: String
  ) throws(ScenarioErrors) -> String {
    if contains(name) { return name }
    if let alike = first(where: { slug(of: $0) == slug(of: name) }) { return alike }
    throw ScenarioErrors([
      ScenarioError(
        file: path, message: "unknown \(kind) \(quoted(name))\(maybe(name, among: self))")
    ])
  }
}
