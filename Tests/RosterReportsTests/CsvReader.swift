/// A reader of RFC 4180 written from the text of that standard, sharing nothing with the writer.
///
/// Refuses what the standard does not allow: a bare line feed outside quotes, a quote within a
/// field that is not quoted, or a last line without its end.
func readCsv(_ text: String) -> [[String]]? {
  var rows: [[String]] = []
  var fields: [String] = []
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    guard let (field, rest) = readField(bytes) else { return nil }
    fields.append(field)
    if rest.first == UInt8(ascii: ",") {
      bytes = rest.dropFirst()
    } else if rest.starts(with: [13, 10]) {
      rows.append(fields)
      fields = []
      bytes = rest.dropFirst(2)
    } else {
      return nil
    }
  }
  return fields.isEmpty ? rows : nil
}

private func readField(_ bytes: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
  let quote = UInt8(ascii: "\"")
  guard bytes.first == quote else {
    let field = bytes.prefix { ![UInt8(ascii: ","), 13, 10, quote].contains($0) }
    return (String(decoding: field, as: UTF8.self), bytes.dropFirst(field.count))
  }
  var (field, rest) = ([UInt8](), bytes.dropFirst())
  while let byte = rest.popFirst() {
    if byte != quote {
      field.append(byte)
    } else if rest.first == quote {
      field.append(quote)
      rest = rest.dropFirst()
    } else {
      return (String(decoding: field, as: UTF8.self), rest)
    }
  }
  return nil
}
