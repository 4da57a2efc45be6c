public import Foundation

/// A folder with the files of a test, gone when the test is.
public final class TemporaryFolder {
  /// Where it is.
  public let path: String

  /// A folder with these texts, by name.
  public init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "rooster-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a file of it is.
  public func url(_ name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }

  /// What a file of it says.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// Writes a file, and the folders it is in.
  public func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url(name))
  }

  /// All files in it, at any depth, hidden ones too.
  public var files: Set<String> {
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return Set(all.filter { !url($0).isFolder })
  }

  /// All in it: files and folders.
  public var entries: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

extension URL {
  /// Whether it is a folder.
  public var isFolder: Bool {
    (try? resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
