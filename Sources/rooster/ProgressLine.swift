import Foundation
import Logging
import RosterOptimizer
import RosterReports
import Rostering

/// Shows on standard error where the search stands: one line that is written over, and only where
/// somebody reads it. Any thread may show something.
final class ProgressLine: Sendable {
  private let language: Language
  private let logger: Logger
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ language: Language, _ logger: Logger) {
    self.language = language
    self.logger = logger
  }

  func show(_ progress: PlanningProgress) {
    logger.debug(
      "search",
      metadata: [
        "level": "\(progress.level)", "must": figure(progress.score?.must),
        "presence": figure(progress.score?.presence), "people": figure(progress.score?.people),
        "bound": figure(progress.bound), "rounds": figure(progress.rounds),
        "seconds": "\(String(format: "%.2f", progress.seconds))",
      ])
    show(progress.sentence(language))
  }

  /// Shows that so many of several searches have ended.
  func show(_ ended: Int, of count: Int) {
    logger.debug("planned", metadata: ["scenarios": "\(ended)", "of": "\(count)"])
    show(
      language == .dutch
        ? "\(ended) van \(count) scenario's gepland" : "\(ended) of \(count) scenarios planned")
  }

  private func show(_ text: String) {
    if isShown { write("\r\u{1B}[K" + text) }
  }

  /// Clears the line.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func figure(_ number: Int?) -> Logger.MetadataValue {
    "\(number.map { "\($0)" } ?? "-")"
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

extension PlanningProgress {
  /// The progress in a few words.
  func sentence(_ language: Language) -> String {
    let phase =
      switch (level, language) {
      case (.must, .dutch): "verplicht werk"
      case (.presence, .dutch): "aanwezigheid"
      case (.people, .dutch): "mensen"
      case (.must, .english): "obligatory work"
      case (.presence, .english): "presence"
      case (.people, .english): "people"
      }
    let reached = score.map { "\($0[level])" } ?? "…"
    let possible = "\(bound)"
    let seconds = String(format: "%.1f s", seconds)
    return language == .dutch
      ? "\(phase): \(reached), grens \(possible) · \(seconds)"
      : "\(phase): \(reached), bound \(possible) · \(seconds)"
  }
}
