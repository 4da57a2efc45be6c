import Foundation

/// A line of a text file with fields between commas.
struct TextLine: Hashable, Sendable {
  /// Counted from 1.
  var number: Int
  /// At least one, without blanks around them and without empty ones at the end.
  var fields: [String]
}

/// The lines of a text that say something; whatever follows `#` is left out.
func textLines(_ text: String) -> [TextLine] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
    .compactMap { index, line in
      let said = line.prefix { $0 != "#" }
      var fields = said.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
      while fields.last?.isEmpty ?? false { fields.removeLast() }
      return fields.isEmpty ? nil : TextLine(number: index + 1, fields: fields)
    }
}

/// A text without blanks around it, nor the mark that some editors put before the first line.
func trimmed(_ text: some StringProtocol) -> String {
  text.trimmingCharacters(in: .whitespaces.union(["\u{FEFF}"]))
}

/// What a file says.
func textOfFile(at path: String) throws(TextErrors) -> String {
  let most = 200_000_000
  let url = URL(fileURLWithPath: path)
  func fail(_ message: String) -> TextErrors {
    TextErrors([TextError(file: url.lastPathComponent, message: message)])
  }
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw fail("no such file: \(path). Maybe the path is meant from another folder?")
  }
  guard !isFolder.boolValue else {
    throw fail("\(path) is a folder where a file is expected. Maybe name a file in it?")
  }
  guard let handle = FileHandle(forReadingAtPath: path),
    let data = try? handle.read(upToCount: most + 1) ?? Data()
  else { throw fail("\(path) cannot be read. Maybe you are not allowed to read it?") }
  try? handle.close()
  guard data.count <= most else {
    throw fail("\(path) is larger than 200 MB. Maybe it is another file than you meant?")
  }
  guard let text = String(validating: data, as: UTF8.self) else {
    throw fail("\(path) is not UTF-8. Maybe it is another file than you meant?")
  }
  return text
}
