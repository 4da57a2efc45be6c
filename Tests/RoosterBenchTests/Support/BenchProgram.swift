import Foundation

@testable import rooster_bench

/// What a run of the program came to.
struct BenchRun {
  var status: Int32
  /// What it printed.
  var output: String
  /// What it said on standard error.
  var errors: String
}

/// Runs the program to its end with files that are there beforehand, named in the arguments as in
/// `FOLDER/name`; `after` sees the folder before it goes.
func bench(
  _ arguments: [String], files: [String: String] = [:], after: (URL) throws -> Void = { _ in }
) throws -> BenchRun {
  try withRunFolder { folder in
    for (name, text) in files { try write(text, to: folder.appendingPathComponent(name).path) }
    let output = folder.appendingPathComponent("said.output").path
    let errors = folder.appendingPathComponent("said.errors").path
    let usage = try ChildProcess(
      executable: Program.itself.path,
      arguments: arguments.map { $0.replacing("FOLDER", with: folder.path) },
      output: output, errors: errors
    ).run(patience: 60)
    try after(folder)
    return BenchRun(
      status: usage.status, output: try textOfFile(at: output), errors: try textOfFile(at: errors))
  }
}

/// The text of a file in a folder.
func text(_ name: String, in folder: URL) throws -> String {
  try textOfFile(at: folder.appendingPathComponent(name).path)
}
