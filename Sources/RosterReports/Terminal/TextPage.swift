/// A page of plain text of some width.
protocol TextPage {
  /// Columns of a line.
  var width: Int { get }
  /// Whether headings are in bold, by escape sequences of ANSI.
  var bold: Bool { get }
}

/// A page that is nothing but its width.
struct PlainPage: TextPage {
  let width: Int
  let bold: Bool

  init(width: Int?, bold: Bool) {
    self.width = Self.width(width)
    self.bold = bold
  }
}

extension TextPage {
  /// The columns for a terminal of some width, or for output that goes to none.
  static func width(_ width: Int?) -> Int { min(200, max(60, width ?? 120)) }

  /// A heading with an empty line before it.
  func heading(_ text: String) -> [String] { ["", emphasized(text)] }

  /// A text in bold where the terminal may show it.
  func emphasized(_ text: String) -> String {
    bold ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// A text in lines after `lead`, the next lines under the first.
  func paragraph(_ text: String, lead: String = "") -> [String] {
    let indent = String(repeating: " ", count: lead.displayWidth)
    return text.visible.wrapped(to: width - lead.displayWidth).enumerated().map { index, line in
      (index == 0 ? lead : indent) + line
    }
  }
}

/// A text whose lines fit a terminal: what is too long goes on in the next line, under its beginning.
///
/// - Parameters:
///   - text: The text.
///   - width: Columns of the terminal, nil if there is none: then it stays as it is.
/// - Returns: The same words.
public func fitted(_ text: String, width: Int?) -> String {
  guard let width else { return text }
  let page = PlainPage(width: width, bold: false)
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let lead = line.prefix { " -0123456789.".contains($0) }
    let lines = page.paragraph(String(line.dropFirst(lead.count)), lead: String(lead))
    return lines.isEmpty ? String(line) : lines.joined(separator: "\n")
  }.joined(separator: "\n")
}
