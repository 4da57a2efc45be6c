import Yams

/// Reads YAML into values that know their lines.
struct YamlText {
  private let file: TextFile
  private let findings: Findings
  private static let deepest = 32

  /// The one document in `file`, or nil with a note of what is wrong. JSON is YAML too.
  static func read(_ file: TextFile, _ findings: Findings) -> SourceValue? {
    let reader = YamlText(file: file, findings: findings)
    guard reader.hasPlainLines() else { return nil }
    do {
      // The encoding is named, for the default may print; no resolver, for every key knows best
      // what its value should be.
      let parser = try Parser(yaml: file.text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        findings.add(Place(file: file.name), "is empty")
        return nil
      }
      return reader.value(root, depth: 0)
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
    let isJSON = file.name.hasSuffix(".json")
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

  private func value(_ node: Node, depth: Int) -> SourceValue? {
    let place = place(node.mark?.line)
    guard depth <= Self.deepest else {
      findings.add(place, "is nested deeper than \(Self.deepest) levels")
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let text = scalar.string.trimmed
      let isNull = scalar.style == .plain && (text == "~" || text == "null")
      return SourceValue(place: place, content: text.isEmpty || isNull ? .empty : .text(text))
    case .sequence(let sequence):
      return SourceValue(
        place: place, content: .list(sequence.compactMap { value($0, depth: depth + 1) }))
    case .mapping(let mapping):
      return SourceValue(
        place: place,
        content: .map(mapping.compactMap { field($0.key, $0.value, depth: depth + 1) }))
    case .alias:
      findings.add(place, "aliases are not read. Write the values out, or use \"extends\"")
      return nil
    }
  }

  private func field(_ key: Node, _ node: Node, depth: Int) -> SourceValue.Field? {
    guard case .scalar(let name) = key else {
      findings.add(place(key.mark?.line), "a key is a word, not a list or group of keys")
      return nil
    }
    return value(node, depth: depth).map {
      SourceValue.Field(key: name.string, place: place(name.mark?.line), value: $0)
    }
  }

  // MARK: Errors of the parser

  private func note(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      findings.add(place(mark.line), "is not YAML: \(problem)\(Self.hint(problem))")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { quoted($0) }.joined(separator: ", ")
      findings.add(
        place(context.mark.line), "the key \(names) is written twice in one group. Keep one of them"
      )
    case .reader(let problem, _, _, _):
      findings.add(place(nil), "is not YAML: \(problem)")
    default:
      findings.add(place(nil), "is not YAML")
    }
  }

  /// What most often causes a complaint of the parser.
  private static func hint(_ problem: String) -> String {
    switch problem {
    case let text where text.hasPrefix("mapping values are not allowed"):
      ". Maybe the text before it has a colon and needs quotes, or the line is indented too far?"
    case let text where text.hasPrefix("could not find expected ':'"):
      ". Maybe a colon is missing on this line or the one before?"
    case let text where text.hasPrefix("found character that cannot start any token"):
      ". Maybe the text needs quotes?"
    case let text where text.hasPrefix("did not find expected"):
      ". Maybe a line here is indented differently from the lines it belongs to?"
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
