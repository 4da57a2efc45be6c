/// Names as text formats want them: short, plain, and no two the same.
struct TextNames {
  let rows: [String]
  let columns: [String]

  init(_ program: LinearProgram) {
    rows = program.rows.enumerated().map { Self.plain("r", $0.offset, $0.element.name) }
    columns = program.columns.enumerated().map { Self.plain("c", $0.offset, $0.element.name) }
  }

  /// Kind and index make it unique and start it with a letter that no number starts with.
  private static func plain(_ kind: String, _ index: Int, _ name: String) -> String {
    let letters = name.utf8.prefix(60).map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
      return isPlain ? Character(UnicodeScalar(byte)) : "_"
    }
    return letters.isEmpty ? "\(kind)\(index)" : "\(kind)\(index)_\(String(letters))"
  }
}

/// A number as text formats read it, without a point where it is whole.
func plainNumber(_ value: Double) -> String {
  let text = "\(value)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
