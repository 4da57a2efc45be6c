/// A text that users wrote, as it may stand in a file that other programs open.
///
/// Nothing in it can be taken for a formula, neither at its start nor after a comma, semicolon, quote,
/// tab or line end, for there a spreadsheet of another country may begin a new cell. Line ends and
/// other control characters become blanks, and invisible characters go, such as those that turn the
/// direction of writing. An ordinary name stays as it is.
func harmless(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  var beginsCell = true
  for scalar in text.unicodeScalars {
    switch Share(of: scalar, after: kept.last, beginsCell: beginsCell) {
    case .none: continue
    case .lineEnd:
      beginsCell = true
      if let last = kept.last, !last.isBlank { kept.append(" ") }
    case .blank: if !kept.isEmpty { kept.append(" ") }
    case .separator:
      beginsCell = true
      kept.append(scalar)
    case .quote: kept.append(scalar)
    case .plain:
      beginsCell = false
      kept.append(scalar)
    }
  }
  while let last = kept.last, last.isBlank { kept.removeLast() }
  return String(kept)
}

/// What a character may do in a harmless text.
private enum Share {
  case none, lineEnd, blank, separator, quote, plain

  init(of scalar: Unicode.Scalar, after last: Unicode.Scalar?, beginsCell: Bool) {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: self = .lineEnd
    case .spaceSeparator: self = .blank
    case .format: self = scalar == "\u{200D}" && last?.isEmoji ?? false ? .plain : .none
    case .privateUse, .unassigned, .surrogate: self = .none
    // Signs of arithmetic and hyphens of every width; and marks, which could stand on one of them.
    case .mathSymbol, .dashPunctuation, .nonspacingMark, .enclosingMark:
      self = beginsCell ? .none : .plain
    default:
      switch scalar {
      case "@", "＠", "﹫": self = beginsCell ? .none : .plain
      case ",", ";", "\"": self = .separator
      case "'", "’": self = .quote
      default: self = .plain
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " }

  /// Whether a zero-width joiner after it belongs to a picture.
  fileprivate var isEmoji: Bool {
    !isASCII && properties.isEmoji || self == "\u{FE0F}"
  }
}
