/// An event of an iCalendar file: its properties by name, texts as they were meant.
struct IcsEvent: Hashable {
  var properties: [String: String]

  subscript(name: String) -> String { properties[name] ?? "" }
  var uid: String { self["UID"] }
  var sequence: Int { Int(self["SEQUENCE"]) ?? -1 }
  var isCancelled: Bool { self["STATUS"] == "CANCELLED" }
}

/// A calendar with its own properties and its events.
struct IcsCalendar {
  var properties: [String: String] = [:]
  var events: [IcsEvent] = []
}

/// A reader of RFC 5545 written from the text of that standard, sharing nothing with the writer.
///
/// Refuses lines of more than 75 octets, line ends other than CR LF, a character that is cut by a fold,
/// a property that is there twice, and an event without what it must have.
func readIcs(_ text: String) -> IcsCalendar? {
  guard let lines = contentLines(text), lines.first == "BEGIN:VCALENDAR",
    lines.last == "END:VCALENDAR"
  else { return nil }
  var calendar = IcsCalendar()
  var event: [String: String]?
  for line in lines.dropFirst().dropLast() {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = String(line[..<colon].prefix { $0 != ";" })
    guard let value = unescaped(line[line.index(after: colon)...]) else { return nil }
    switch (name, value, event) {
    case ("BEGIN", "VEVENT", nil): event = [:]
    case ("END", "VEVENT", let read?):
      guard ["UID", "DTSTAMP", "DTSTART"].allSatisfy({ read[$0] != nil }) else { return nil }
      calendar.events.append(IcsEvent(properties: read))
      event = nil
    case ("BEGIN", _, _), ("END", _, _): return nil
    case (_, _, nil):
      guard calendar.properties.updateValue(value, forKey: name) == nil else { return nil }
    default:
      guard event?.updateValue(value, forKey: name) == nil else { return nil }
    }
  }
  return event == nil ? calendar : nil
}

/// The lines as they were before they were folded (3.1).
private func contentLines(_ text: String) -> [String]? {
  var lines: [String] = []
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let line = bytes.prefix { $0 != 13 && $0 != 10 }
    bytes = bytes.dropFirst(line.count)
    guard bytes.starts(with: [13, 10]), line.count <= 75,
      let whole = String(validating: line, as: UTF8.self)
    else { return nil }
    bytes = bytes.dropFirst(2)
    if whole.utf8.first == UInt8(ascii: " ") {
      guard let last = lines.popLast() else { return nil }
      lines.append(last + whole.unicodeScalars.dropFirst().map(String.init).joined())
    } else {
      lines.append(whole)
    }
  }
  return lines
}

/// A text without its backslashes (3.3.11); nil where one is missing.
private func unescaped(_ value: Substring) -> String? {
  var text = String.UnicodeScalarView()
  var isEscaped = false
  for scalar in value.unicodeScalars {
    switch (isEscaped, scalar) {
    case (false, "\\"): isEscaped = true
    case (false, ";"), (false, ","): return nil
    case (false, _): text.append(scalar)
    case (true, "n"), (true, "N"):
      text.append("\n")
      isEscaped = false
    case (true, "\\"), (true, ";"), (true, ","):
      text.append(scalar)
      isEscaped = false
    default: return nil
    }
  }
  return isEscaped ? nil : String(text)
}
