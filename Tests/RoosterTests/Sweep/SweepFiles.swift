import Foundation
import TestSupport

/// A small sweep in a folder of its own.
struct SweepFiles {
  let folder: TemporaryFolder

  /// Two weeks × 3 × 2 cases of the tiny team; each takes a moment.
  static let tiny = """
    base: tiny.yaml
    weeks: [2026-W49, 2026-W51]
    axes:
      - name: inzet
        values:
          - {name: zoals nu}
          - {name: "meer, voor Amy", scenario: {workers: [{name: Amy Bos, fte: 0.75}]}}
          - {name: minder, scenario: {workers: [{name: Bilal Aziz, fte: 0.25}]}}
      - name: dagdeel
        values:
          - {name: middag en avond}
          - {name: avond, scenario: {blocks: [{name: middag, remove: true}]}}
    """

  init(_ sweep: String = tiny, base: String = "tiny.yaml") throws {
    folder = try TemporaryFolder(["sweep.yaml": sweep])
    try FileManager.default.copyItem(atPath: shipped(base), toPath: folder.path + "/" + base)
  }

  /// Starts the sweep.
  func start(_ options: String...) throws -> RunningProgram {
    try RunningProgram(["sweep", "sweep.yaml", "--output", "out"] + options, in: folder.path)
  }

  /// Runs the sweep to its end.
  func run(_ options: String...) async throws -> ProgramRun {
    try await RunningProgram(
      ["sweep", "sweep.yaml", "--output", "out"] + options, in: folder.path
    ).result()
  }

  /// The names of all tables.
  var tables: [String] {
    folder.files.filter { $0.hasPrefix("out/") }.map { String($0.dropFirst(4)) }.sorted()
  }

  /// What a table says.
  func text(_ table: String = "cases.csv") throws -> String { try folder.text("out/" + table) }

  /// The rows of all tables by case number, without headers; a torn one is a row too.
  func rows() throws -> [String] {
    try tables.flatMap { try text($0).components(separatedBy: "\r\n").dropFirst() }
      .filter { !$0.isEmpty }
      .sorted { ($0.prefix { $0 != "," }.count, $0) < ($1.prefix { $0 != "," }.count, $1) }
  }
}
