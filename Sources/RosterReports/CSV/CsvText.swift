/// Rows of fields as RFC 4180 has them: commas or another separator, and CR LF after each row.
func csvText(
  _ rows: [[String]], separator: Unicode.Scalar = ",", quotesAll: Bool = false
) -> String {
  rows.map { row in
    row.map { quoted($0, separator, always: quotesAll) }.joined(separator: String(separator))
      + "\r\n"
  }.joined()
}

/// A field as RFC 4180 has it, in quotes where it holds the separator, a quote or a line end, or where
/// a reader could take blanks at its edge for padding.
///
/// Works on scalars, for CR LF is one character.
private func quoted(_ field: String, _ separator: Unicode.Scalar, always: Bool) -> String {
  let special = field.unicodeScalars.contains { [separator, "\"", "\r", "\n"].contains($0) }
  guard always || special || field.hasPrefix(" ") || field.hasSuffix(" ") else { return field }
  var inside = String.UnicodeScalarView()
  for scalar in field.unicodeScalars {
    if scalar == "\"" { inside.append("\"") }
    inside.append(scalar)
  }
  return "\"\(String(inside))\""
}
