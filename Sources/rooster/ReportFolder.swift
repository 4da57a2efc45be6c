import ArgumentParser
import Foundation

/// A folder with reports of these names.
struct ReportFolder {
  let path: String
  let names: [String]

  private var folder: URL { URL(fileURLWithPath: path, isDirectory: true) }

  /// Ends the program with status 73 if something is in the way of the reports: better before a
  /// long search than after it.
  func check() throws {
    var place = folder.standardizedFileURL
    while !FileManager.default.fileExists(atPath: place.path), place.path != "/" {
      place.deleteLastPathComponent()
    }
    guard isFolder(place) else { throw fail("\(place.path) is no folder") }
    for name in names where isFolder(folder.appendingPathComponent(name)) {
      throw fail("\(name) is a folder")
    }
  }

  /// Writes all reports, in the order of their names. They are written beside their places first and
  /// moved there when all are whole, so that nobody ever sees half of one, nor a new one next to an old
  /// one: what there is nothing to say of any more is removed.
  func write(_ texts: [String?]) throws {
    let reports = zip(names, texts).compactMap { name, text in text.map { (name, $0) } }
    let staging = folder.appendingPathComponent(
      ".rooster-\(ProcessInfo.processInfo.processIdentifier)", isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: staging) }
      for (name, text) in reports {
        try Data(text.utf8).write(to: staging.appendingPathComponent(name))
      }
      for (name, _) in reports { try move(name, from: staging) }
      for (name, text) in zip(names, texts) where text == nil { try removeOld(name) }
    } catch {
      throw fail(error.localizedDescription)
    }
  }

  private func move(_ name: String, from staging: URL) throws {
    let (old, new) = (
      staging.appendingPathComponent(name).path, folder.appendingPathComponent(name).path
    )
    guard rename(old, new) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
  }

  private func removeOld(_ name: String) throws {
    let old = folder.appendingPathComponent(name).path
    if FileManager.default.fileExists(atPath: old) {
      try FileManager.default.removeItem(atPath: old)
    }
  }

  private func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }

  private func fail(_ reason: String) -> ExitCode {
    Console.complain("\(path): cannot write the reports here: \(reason)")
    return ExitCode(73)
  }
}
