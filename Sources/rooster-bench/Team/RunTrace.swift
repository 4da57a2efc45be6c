import Foundation
import Rostering

/// What a run leaves behind in its folder.
struct RunTrace {
  let folder: URL

  /// What it printed.
  var output: URL { folder.appendingPathComponent("output.txt") }
  /// What it said on standard error.
  var errors: URL { folder.appendingPathComponent("errors.txt") }

  /// What came of it, if it was about so many weeks.
  func outcome(weeks: Int) throws -> Outcome {
    let own = folder.appendingPathComponent(Outcome.fileName)
    if let data = try? Data(contentsOf: own) {
      return try JSONDecoder().decode(Outcome.self, from: data)
    }
    let roster = try Data(contentsOf: folder.appendingPathComponent("roster.json"))
    var outcome = try JSONDecoder().decode(RosterFile.self, from: roster).outcome
    outcome.noteTimes(SearchLog(text(errors)).moments, weeks: weeks)
    return outcome
  }

  /// The beginning of what it said on standard error.
  var firstComplaints: String {
    text(errors).split(separator: "\n").filter { !SearchLog.isEntry($0) }.prefix(8)
      .joined(separator: "\n")
  }

  private func text(_ file: URL) -> String {
    String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
  }
}

extension Outcome {
  /// The file that runs of this program write.
  static let fileName = "outcome.json"

  /// Writes it for the program that waits.
  func write(to folder: String) throws {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(Self.fileName)
    try JSONEncoder().encode(self).write(to: file, options: .atomic)
  }

  /// Whether another run would end the same way.
  var isRepeatable: Bool { ending != Proof.Ending.timeLimit.rawValue }
}
