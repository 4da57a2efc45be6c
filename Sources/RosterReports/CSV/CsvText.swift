/// Rows of fields as RFC 4180 has them: commas, and CR LF after each row.
func csvText(_ rows: [[String]]) -> String {
  rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
}

/// A field as RFC 4180 has it, in quotes where it holds a comma, a quote or a line end, or where
/// a reader could take blanks at its edge for padding.
///
/// Works on scalars, for CR LF is one character.
private func quoted(_ field: String) -> String {
  let special = field.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
  guard special || field.hasPrefix(" ") || field.hasSuffix(" ") else { return field }
  var inside = String.UnicodeScalarView()
  for scalar in field.unicodeScalars {
    if scalar == "\"" { inside.append("\"") }
    inside.append(scalar)
  }
  return "\"\(String(inside))\""
}
