import Foundation

/// A text file of the user that is safe to parse: of a sane size, UTF-8, without control
/// characters.
struct TextFile {
  /// How the user named it.
  let name: String
  /// What it says, without a byte order mark.
  let text: String

  private static let mostBytes = 20_000_000
  private static let mostBytesInLine = 1_000_000
  private static let mostLines = 200_000

  /// Reads the file, or notes why it cannot be used. What is not UTF-8 is read as Windows-1252, as
  /// older spreadsheets write it, if `isFromSpreadsheet`.
  init?(path: String, name: String, _ findings: Findings, isFromSpreadsheet: Bool = false) {
    guard let bytes = Self.bytes(path, name, findings),
      let text = Self.text(bytes, name, findings, isFromSpreadsheet)
    else { return nil }
    self.name = name
    self.text = text
  }

  private static func bytes(_ path: String, _ name: String, _ findings: Findings) -> [UInt8]? {
    let place = Place(file: name)
    switch FileKind(path) {
    case .file: break
    case .folder:
      findings.add(place, "is a folder where a file is expected")
      return nil
    case .missing:
      findings.add(place, "no such file" + maybeSibling(of: path))
      return nil
    case .other:
      findings.add(place, "is no ordinary file")
      return nil
    }
    // Reads no more than a byte over the limit, however long the file is or grows.
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: mostBytes + 1) ?? Data()
    else {
      findings.add(place, "cannot be read. Maybe you are not allowed to read it?")
      return nil
    }
    try? handle.close()
    guard data.count <= mostBytes else {
      findings.add(place, "is larger than 20 MB. Maybe it is another file than you meant?")
      return nil
    }
    return Array(data)
  }

  private static func text(
    _ bytes: [UInt8], _ name: String, _ findings: Findings, _ isFromSpreadsheet: Bool
  ) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      findings.add(
        Place(file: name), "is UTF-16, not UTF-8. Maybe save it again as \"CSV UTF-8\"?")
      return nil
    }
    guard hasSaneLines(bytes, name, findings) else { return nil }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let text = String(validating: bytes[start...], as: UTF8.self) { return text }
    if isFromSpreadsheet, start == 0, let text = textOfWindows1252(bytes) { return text }
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    let wrong = zip(bytes, repaired).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let position = wrong ?? bytes.count - 1
    let hex = String(bytes[position], radix: 16, uppercase: true)
    findings.add(
      Place(file: name, line: line(of: position, in: bytes)),
      "byte \(position + 1) of the file (0x\(hex)) is not UTF-8. Maybe save the file again as "
        + "UTF-8 (in a spreadsheet: \"CSV UTF-8\")?")
    return nil
  }

  /// Notes too many lines, an overlong one, or the first control character.
  private static func hasSaneLines(_ bytes: [UInt8], _ name: String, _ findings: Findings) -> Bool {
    guard line(of: max(0, bytes.count - 1), in: bytes) <= mostLines else {
      findings.add(
        Place(file: name),
        "has more than \(mostLines) lines. Maybe it is another file than you meant?")
      return false
    }
    var lineStart = 0
    for (position, byte) in bytes.enumerated() {
      if byte == 0x0A || byte == 0x0D { lineStart = position + 1 }
      if position - lineStart >= mostBytesInLine {
        findings.add(
          Place(file: name, line: line(of: position, in: bytes)),
          "the line is longer than 1 MB. Maybe it is another file than you meant?")
        return false
      }
      guard byte < 0x20 || byte == 0x7F, byte != 0x09, byte != 0x0A, byte != 0x0D else { continue }
      let hex = String(byte, radix: 16, uppercase: true)
      findings.add(
        Place(file: name, line: line(of: position, in: bytes)),
        "the control character 0x\(hex.count < 2 ? "0" : "")\(hex) does not belong in a text. "
          + "Maybe it is another file than you meant?")
      return false
    }
    return true
  }

  private static func line(of position: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for at in 0..<position
    where bytes[at] == 0x0A || bytes[at] == 0x0D && bytes[at + 1] != 0x0A {
      line += 1
    }
    return line
  }
}

/// What stands at a path.
enum FileKind {
  case file, folder, other, missing

  /// Looks, following links.
  init(_ path: String) {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    switch attributes?[.type] as? FileAttributeType {
    case .typeRegular: self = .file
    case .typeDirectory: self = .folder
    case nil: self = .missing
    default: self = .other
    }
  }
}

/// The end of a message that suggests what else is in the folder of a missing file, or nothing.
func maybeSibling(of path: String) -> String {
  let url = URL(fileURLWithPath: path)
  let folder = url.deletingLastPathComponent().path
  let siblings = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return maybe(url.lastPathComponent, among: siblings.sorted())
}
