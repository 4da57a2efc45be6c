/// A text in Windows-1252, as spreadsheets of the Netherlands long wrote CSV; nil if it has bytes that
/// mean nothing there.
func textOfWindows1252(_ bytes: [UInt8]) -> String? {
  var text = String.UnicodeScalarView()
  for byte in bytes {
    guard (0x80...0x9F).contains(byte) else {
      text.append(Unicode.Scalar(byte))
      continue
    }
    guard let scalar = special[Int(byte) - 0x80] else { return nil }
    text.append(scalar)
  }
  return String(text)
}

/// What stands at 0x80 to 0x9F.
private let special: [Unicode.Scalar?] = [
  "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil, nil, "‘", "’",
  "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
