/// A file that is being read, and what was found wrong in it so far.
struct InstanceReading {
  let file: String
  private(set) var errors: [TextError] = []
  /// The lines of each section that the file has.
  private(set) var sections: [InstanceSection: [TextLine]] = [:]

  /// Cuts the text into its sections.
  init(_ text: String, file: String) {
    self.file = file
    let lines = textLines(text)
    let parts = lines.split(omittingEmptySubsequences: false) { Self.isTitle($0) }
    if let line = parts.first?.first {
      wrong(
        line, "\(quoted(line.fields[0])) stands before the first section",
        "Maybe put a line like \(InstanceSection.horizon.rawValue) before it?")
    }
    var begun: [InstanceSection: Int] = [:]
    for (title, part) in zip(lines.filter(Self.isTitle), parts.dropFirst()) {
      guard let section = section(of: title) else { continue }
      if let before = begun[section] {
        wrong(
          title, "\(section.rawValue) begins again, but has begun in line \(before)",
          "Maybe join the two?")
      }
      begun[section] = begun[section] ?? title.number
      sections[section, default: []] += part
    }
    for section in InstanceSection.allCases where section.isNeeded && begun[section] == nil {
      wrong(nil, "\(section.rawValue) is missing", "Maybe the file is cut off?")
    }
  }

  private static func isTitle(_ line: TextLine) -> Bool {
    line.fields[0].uppercased().hasPrefix("SECTION_")
  }

  private mutating func section(of title: TextLine) -> InstanceSection? {
    if let section = InstanceSection(rawValue: title.fields[0].uppercased()) { return section }
    wrong(
      title, "\(quoted(title.fields[0])) is no section",
      knownWords(InstanceSection.allCases.map(\.rawValue)))
    return nil
  }

  /// Notes an error: what is wrong, and the likely repair.
  mutating func wrong(_ line: TextLine?, _ what: String, _ repair: String) {
    errors.append(TextError(file: file, line: line?.number, message: "\(what). \(repair)"))
  }

  /// The lines of a section that have the fields they need.
  mutating func lines(of section: InstanceSection) -> [TextLine] {
    let names = section.fields.joined(separator: ", ")
    return (sections[section] ?? []).filter { line in
      guard !section.fieldCounts.contains(line.fields.count) else { return true }
      wrong(
        line,
        "\(line.fields.count) fields, but a line of \(section.rawValue) has "
          + "\(section.fields.count): \(names)", "Maybe a comma is missing or too many?")
      return false
    }
  }

  /// A whole number between two bounds.
  mutating func number(
    _ text: String, _ what: String, in range: ClosedRange<Int>, _ line: TextLine
  ) -> Int? {
    if let number = Int(text), range.contains(number) { return number }
    let digits = text.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    let repair = Int(digits).flatMap { range.contains($0) && "\($0)" != text ? $0 : nil }
    wrong(
      line,
      "\(what) is \(quoted(text)), but must be a whole number from \(range.lowerBound) to "
        + "\(range.upperBound)", repair.map { "Maybe \($0)?" } ?? "Maybe a field was left out?")
    return nil
  }
}

/// Like `Known are "A", "B"`.
func knownWords(_ words: [String]) -> String {
  let shown = words.prefix(8).map(quoted).joined(separator: ", ")
  return words.isEmpty ? "Nothing is known." : "Known are \(shown)\(words.count > 8 ? ", …" : "")."
}
