import Foundation

/// A single file to write to.
struct OutputFile {
  private let folder: ReportFolder

  init(path: String) {
    let url = URL(fileURLWithPath: path)
    let parent = (path as NSString).deletingLastPathComponent
    folder = ReportFolder(path: parent.isEmpty ? "." : parent, names: [url.lastPathComponent])
  }

  /// Writes all of `text` or nothing; ends the program with status 73 if it cannot.
  func write(_ text: String) throws {
    try folder.check()
    try folder.write([text])
  }
}
