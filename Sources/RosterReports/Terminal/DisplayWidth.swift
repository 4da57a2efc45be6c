extension StringProtocol {
  /// Columns a terminal takes for the text: one a character, two for wide ones and emoji.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text with everything a terminal would act upon, line ends included, as blanks.
  var visible: String {
    String(map { $0.unicodeScalars.contains(where: \.isControl) ? " " : $0 })
  }

  /// The text in exactly `width` columns: filled up with blanks, or cut with an ellipsis.
  func fitted(to width: Int, rightAligned: Bool = false) -> String {
    let cut = truncated(to: width)
    let blanks = String(repeating: " ", count: Swift.max(0, width - cut.displayWidth))
    return rightAligned ? blanks + cut : cut + blanks
  }

  /// The text in at most `width` columns, cut with an ellipsis.
  func truncated(to width: Int) -> String {
    guard displayWidth > width else { return String(self) }
    var (kept, used) = ("", 0)
    for character in self where used + character.displayWidth <= width - 1 {
      kept.append(character)
      used += character.displayWidth
    }
    return width < 1 ? "" : kept + "…"
  }

  /// The text in lines of at most `width` columns, at least two, broken at blanks; a longer word
  /// is broken at a hyphen, or with one.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.displayWidth + 1 + word.displayWidth <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines += word.broken(to: width)
      }
    }
    return lines
  }

  /// A word in pieces of at most `width` columns.
  private func broken(to width: Int) -> [String] {
    guard displayWidth > width else { return [String(self)] }
    var (head, used) = (startIndex, 0)
    while head < endIndex, used + self[head].displayWidth <= width - 1 {
      used += self[head].displayWidth
      formIndex(after: &head)
    }
    // A character too wide for any line still has to go somewhere.
    if head == startIndex { formIndex(after: &head) }
    let hyphen = self[..<head].lastIndex(of: "-").map { index(after: $0) }
    let end = hyphen ?? head
    let piece = self[..<end] + (hyphen == nil ? "-" : "")
    return [String(piece)] + self[end...].broken(to: width)
  }
}

extension Character {
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first, !first.isControl else { return 0 }
    let isEmoji =
      first.properties.isEmojiPresentation
      || (first.properties.isEmoji && unicodeScalars.contains { $0.value == 0xFE0F })
    if isEmoji || first.isWide { return 2 }
    return first.properties.generalCategory == .nonspacingMark
      || first.properties.generalCategory == .format ? 0 : 1
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// The blocks whose characters fill two columns: Hangul, kana, ideographs and full-width forms.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
