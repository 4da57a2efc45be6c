/// One thing that is wrong in a file.
struct TextError: Error, Hashable, Sendable {
  /// The name of the file.
  var file: String
  /// The line, counted from 1; nil if it is about the file as a whole.
  var line: Int?
  /// What is wrong with which value, what the rule is, and the likely repair.
  var message: String
}

extension TextError: CustomStringConvertible {
  var description: String { (line.map { "\(file):\($0)" } ?? file) + ": " + message }
}

/// Everything that is wrong in a file, ordered by line.
struct TextErrors: Error, Hashable, Sendable {
  let errors: [TextError]

  /// More lines than this help nobody; the rest is counted.
  private static let mostShown = 100

  /// Errors in the order in which they were found.
  init(_ found: [TextError]) {
    errors = found.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }
}

extension TextErrors: CustomStringConvertible {
  /// One line an error.
  var description: String {
    let lines = errors.prefix(Self.mostShown).map(\.description)
    let rest = errors.count - lines.count
    return (lines + (rest > 0 ? ["and \(rest) more errors"] : [])).joined(separator: "\n")
  }
}
