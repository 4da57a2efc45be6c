import Foundation
import TestSupport
import Testing

/// What a run of the program came to.
struct ProgramRun {
  var status: Int32
  /// What it printed.
  var output: String
  /// What it said on standard error.
  var errors: String

  /// What it said on standard error, line by line.
  var complaints: [Substring] { errors.split(separator: "\n") }
}

/// The program, running.
final class RunningProgram {
  private let process = Process()
  private let files: TemporaryFolder
  private let end: AsyncStream<Void>

  /// Starts `rooster` with `arguments` in the folder `directory`; what it prints goes to a file
  /// unless there is another `output`. A `launcher` is a command that starts the command after it.
  init(
    _ arguments: [String], in directory: String, output: FileHandle? = nil, launcher: [String] = []
  ) throws {
    files = try TemporaryFolder(["output": "", "errors": ""])
    let command = launcher + [Self.executable.path] + arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: nobody has to empty them while the program runs.
    process.standardOutput = try output ?? FileHandle(forWritingTo: files.url("output"))
    process.standardError = try FileHandle(forWritingTo: files.url("errors"))
    let (end, ending) = AsyncStream<Void>.makeStream()
    self.end = end
    process.terminationHandler = { _ in ending.finish() }
    try process.run()
  }

  /// The built program stands beside the test bundle.
  static let executable = URL(fileURLWithPath: "/proc/self/exe")
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("rooster")

  /// Presses Ctrl-C.
  func interrupt() { process.interrupt() }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

  /// Ends it at once, wherever it is.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits until standard error holds `text`, or the program has ended.
  func says(_ text: String) async throws -> Bool {
    while process.isRunning {
      if try files.text("errors").contains(text) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return try files.text("errors").contains(text)
  }

  /// Waits for its end.
  func result() async throws -> ProgramRun {
    for await _ in end {}
    return ProgramRun(
      status: process.terminationStatus, output: try files.text("output"),
      errors: try files.text("errors"))
  }
}

/// Runs `rooster` with `arguments` in the folder `directory` to its end.
func rooster(_ arguments: String..., in directory: String) async throws -> ProgramRun {
  try await RunningProgram(arguments, in: directory).result()
}
