import Foundation

/// Who does the work of a run.
enum Program: String {
  /// The program that users have.
  case rooster
  /// This one, for what cannot be had through files.
  case itself = "rooster-bench"

  /// Where it is: beside this program.
  var path: String { Self.folder.appendingPathComponent(rawValue).path }

  /// Whether it is there.
  var exists: Bool { FileManager.default.isExecutableFile(atPath: path) }

  private static let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()
}
