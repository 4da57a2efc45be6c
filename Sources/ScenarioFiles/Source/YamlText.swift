import Yams

/// Reads YAML into values that know their lines.
struct YamlText {
  private let file: TextFile
  private let findings: Findings
  private let isJSON: Bool
  private static let deepest = 32

  private var language: String { isJSON ? "JSON" : "YAML" }

  /// The one document in `file`, or nil with a note of what is wrong. JSON is YAML too, but for
  /// the tabs that may indent it.
  static func read(
    _ file: TextFile, _ findings: Findings, isJSON: Bool = false
  ) -> SourceValue? {
    let reader = YamlText(file: file, findings: findings, isJSON: isJSON)
    guard reader.hasPlainLines() else { return nil }
    do {
      // The encoding is named, for the default may print; no resolver, for every key knows best
      // what its value should be.
      let parser = try Parser(yaml: file.text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        findings.add(Place(file: file.name), "is empty")
        return nil
      }
      return try reader.value(root, depth: 0)
    } catch let fault as Fault {
      findings.add(fault.place, fault.message)
      return nil
    } catch {
      reader.note(error)
      return nil
    }
  }

  // MARK: Before parsing

  private func place(_ line: Int?) -> Place { Place(file: file.name, line: line) }

  /// Notes what the parser would say in riddles, and aliases: a few of them unfold to more values
  /// than a machine can hold, and nobody who edits a scenario needs them.
  private func hasPlainLines() -> Bool {
    var isPlain = true
    var anchors: Set<Substring> = []
    for (index, line) in file.text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .enumerated() {
      if hasTabInIndent(line) {
        findings.add(
          place(index + 1), "a tab stands before \(quoted(firstWords(line))). Use spaces")
        isPlain = false
      }
      anchors.formUnion(names(after: "&", in: line))
      if let alias = names(after: "*", in: line).first(where: anchors.contains) {
        findings.add(
          place(index + 1),
          "the alias \(quoted("*\(alias)")) is not read. Write its values out, or use \"extends\"")
        isPlain = false
      }
    }
    return isPlain
  }

  private func hasTabInIndent(_ line: Substring) -> Bool {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    return !isJSON && indent.contains("\t") && indent.count < line.count
      && line[indent.endIndex] != "#"
  }

  private func firstWords(_ line: Substring) -> String {
    String(line.drop { $0 == " " || $0 == "\t" }.prefix(20))
  }

  /// Every name that could be an anchor or alias: rather one too many than one too few.
  private func names(after sign: Character, in line: Substring) -> [Substring] {
    line.split(separator: sign, omittingEmptySubsequences: false).dropFirst().map { rest in
      rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" || $0 == "-" }
    }.filter { !$0.isEmpty }
  }

  // MARK: After parsing

  /// Something that makes the rest of the file unreadable.
  private struct Fault: Error {
    var place: Place
    var message: String
  }

  private static let tooDeep = "is nested deeper than \(deepest) levels"
  private static let mostItems = 10_000

  private func value(_ node: Node, depth: Int) throws -> SourceValue {
    let place = place(node.mark?.line)
    guard depth <= Self.deepest else { throw Fault(place: place, message: Self.tooDeep) }
    switch node {
    case .scalar(let scalar):
      let text = scalar.string.trimmed
      let isNull = scalar.style == .plain && (text == "~" || text == "null")
      return SourceValue(place: place, content: text.isEmpty || isNull ? .empty : .text(text))
    case .sequence(let sequence):
      try check(sequence.count, place)
      let items = try sequence.map { try value($0, depth: depth + 1) }
      return SourceValue(place: place, content: .list(items))
    case .mapping(let mapping):
      try check(mapping.count, place)
      let fields = try mapping.map { try field($0.key, $0.value, depth: depth + 1) }
      return SourceValue(place: place, content: .map(fields))
    case .alias:
      throw Fault(place: place, message: "aliases are not read. Write the values out")
    }
  }

  private func check(_ count: Int, _ place: Place) throws {
    guard count > Self.mostItems else { return }
    throw Fault(place: place, message: "has more than \(Self.mostItems) items")
  }

  private func field(_ key: Node, _ node: Node, depth: Int) throws -> SourceValue.Field {
    let keyPlace = place(key.mark?.line)
    guard case .scalar(let name) = key else {
      throw Fault(
        place: keyPlace, message: "a list or group of keys stands where a key is expected")
    }
    return SourceValue.Field(
      key: name.string, place: keyPlace, value: try value(node, depth: depth))
  }

  // MARK: Errors of the parser

  private func note(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let isTooDeep = problem.contains("nesting level")
      let message = "is not \(language): \(problem)\(hint(problem))"
      findings.add(place(mark.line), isTooDeep ? Self.tooDeep : message)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { quoted($0) }.joined(separator: ", ")
      findings.add(
        place(context.mark.line), "the key \(names) is written twice in one group. Keep one of them"
      )
    case .reader(let problem, _, _, _):
      findings.add(place(nil), "is not \(language): \(problem)")
    default:
      findings.add(place(nil), "is not \(language)")
    }
  }

  /// What most often causes a complaint of the parser.
  private func hint(_ problem: String) -> String {
    if isJSON { return ". Maybe a comma, quote or bracket is missing?" }
    return switch problem {
    case let text where text.hasPrefix("mapping values are not allowed"):
      ". Maybe the text before it has a colon and needs quotes, or the line is indented too far?"
    case let text where text.hasPrefix("could not find expected ':'"):
      ". Maybe a colon is missing on this line or the one before?"
    case let text where text.hasPrefix("found character that cannot start any token"):
      ". Maybe the text needs quotes?"
    case let text where text.hasPrefix("did not find expected"):
      ". Maybe a line here is indented differently from its neighbours, or a bracket is not closed?"
    case let text where text.hasPrefix("found unexpected end of stream"):
      ". Maybe a quote or bracket is not closed?"
    case let text where text.hasPrefix("but found another document"):
      ". Maybe remove the line \"---\"?"
    default: ""
    }
  }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
