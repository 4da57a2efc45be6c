import Foundation
import RosterReports

/// Shows on standard error how many cases are done: one line that is written over, and only where
/// somebody reads it.
final class SweepProgress: Sendable {
  private let language: Language
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ language: Language) { self.language = language }

  /// Shows how far it is; any thread may.
  func show(_ summary: SweepSummary) {
    let all = summary.skipped + summary.planned + summary.left
    let done = summary.skipped + summary.planned
    write(
      language == .dutch
        ? "\(done) van \(all) · \(summary.skipped) overgeslagen"
        : "\(done) of \(all) · \(summary.skipped) skipped")
  }

  /// Clears the line.
  func end() { write("") }

  private func write(_ text: String) {
    if isShown { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8)) }
  }
}
