/// Where something was written.
struct Place: Hashable {
  /// The file, named as the user named it.
  var file: String
  /// The line, counted from 1; nil for the file as a whole.
  var line: Int?
  /// Whether it is a cell of a table: spreadsheets write dates and fractions their own way.
  var isTable = false

  /// Like `pins.csv:7`.
  var title: String { line.map { "\(file):\($0)" } ?? file }
}

/// What a user wrote, in YAML or as a row of a table, with where she wrote it.
struct SourceValue: Sendable {
  /// One key of a map with its value.
  struct Field: Sendable {
    var key: String
    var place: Place
    var value: SourceValue
  }

  indirect enum Content: Sendable {
    case empty
    case text(String)
    case list([SourceValue])
    case map([Field])
  }

  var place: Place
  var content: Content

  var isEmpty: Bool {
    if case .empty = content { true } else { false }
  }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  var list: [SourceValue]? {
    if case .list(let items) = content { items } else { nil }
  }

  var map: [Field]? {
    if case .map(let fields) = content { fields } else { nil }
  }

  /// The value of a key of a map.
  subscript(key: String) -> SourceValue? {
    map?.first { $0.key == key }?.value
  }

  /// What it is called in a message.
  var kind: String {
    switch content {
    case .empty: "nothing"
    case .text(let text): "the text \(quoted(text))"
    case .list: "a list"
    case .map: "a group of keys"
    }
  }
}

/// A value as it stands in a message: in quotes, on one line, and not longer than a reader likes.
func quoted(_ text: some StringProtocol) -> String {
  let visible = text.unicodeScalars.prefix(60).map { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
    default: String(scalar)
    }
  }
  return "\"" + visible.joined() + (text.unicodeScalars.count > 60 ? "…" : "") + "\""
}
