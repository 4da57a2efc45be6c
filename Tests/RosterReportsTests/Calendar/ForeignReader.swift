import Foundation
import Testing

/// Runs a script of `Tests/Readers` with Debian's Python, for which Debian packs the readers.
func foreignReader(_ script: String, _ arguments: String...) throws -> Data {
  let readers = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Readers")
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
  process.arguments = [readers.appendingPathComponent(script).path] + arguments
  // Python and locales of other makers may come first elsewhere.
  process.environment = [
    "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", "TZ": "Europe/Amsterdam",
    "HOME": NSTemporaryDirectory(),
  ]
  let output = Pipe()
  process.standardOutput = output
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let data = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  try #require(
    process.terminationStatus == 0,
    "\(script) does not work. Are khal, python3-icalendar, radicale and vdirsyncer installed?")
  return data
}
