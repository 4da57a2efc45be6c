import Foundation

/// Says something on standard error, where it does not disturb a result.
func note(_ text: String) {
  // Where standard error is closed, nobody wants to know.
  try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}

/// Writes a text to a file.
func write(_ text: String, to path: String) throws {
  try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
}
