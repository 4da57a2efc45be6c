/// One thing that is wrong in what the user wrote.
public struct ScenarioError: Error, Hashable, Sendable {
  /// The file, named as the user named it.
  public var file: String
  /// The line, counted from 1; nil if it is about the file as a whole.
  public var line: Int?
  /// What is wrong with which value, and the likely repair.
  public var message: String

  /// Something wrong in `file`.
  public init(file: String, line: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}

extension ScenarioError: CustomStringConvertible {
  /// Like `workers.csv:7: unknown neighbourhood "Haterd" of worker "Amy". Maybe "Hatert"?`.
  public var description: String {
    (line.map { "\(file):\($0)" } ?? file) + ": " + message
  }
}

/// Everything that is wrong in what the user wrote, ordered by file and line.
public struct ScenarioErrors: Error, Hashable, Sendable {
  /// At least one error, ordered by file, then line.
  public let errors: [ScenarioError]

  /// More lines than this help nobody; the rest is counted.
  private static let mostShown = 200

  /// What was found, at least one error, in any order; the same error counts once.
  public init(_ found: [ScenarioError]) {
    var seen: Set<ScenarioError> = []
    errors = found.filter { seen.insert($0).inserted }.enumerated()
      .sorted {
        ($0.element.file, $0.element.line ?? 0, $0.offset)
          < ($1.element.file, $1.element.line ?? 0, $1.offset)
      }
      .map(\.element)
  }
}

extension ScenarioErrors: CustomStringConvertible {
  /// One line an error.
  public var description: String {
    let lines = errors.prefix(Self.mostShown).map(\.description)
    let rest = errors.count - lines.count
    return (lines + (rest > 0 ? ["and \(rest) more errors"] : [])).joined(separator: "\n")
  }
}
