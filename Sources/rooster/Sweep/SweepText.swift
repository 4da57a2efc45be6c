import Foundation

/// What a table of a sweep says: its whole lines, and how much of it is torn.
struct SweepText {
  /// Without their ends.
  let lines: [String]
  let wholeBytes: Int
  let tornBytes: Int
  /// What stands after the last whole line.
  let torn: String

  /// Reads the table at `path`; nothing where there is none.
  init(at path: String) throws {
    self.init(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  init(_ data: Data) {
    let newline = UInt8(ascii: "\n")
    let end = data.lastIndex(of: newline).map { $0 + 1 } ?? data.startIndex
    wholeBytes = data[..<end].count
    tornBytes = data.count - wholeBytes
    torn = String(decoding: data[end...], as: UTF8.self)
    lines = data[..<end].split(separator: newline, omittingEmptySubsequences: false).dropLast()
      .map { line in
        // A spreadsheet or editor may have changed the line ends.
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      }
  }
}
