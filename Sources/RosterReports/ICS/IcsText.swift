import RiskCalendar

/// A line of an iCalendar file: a property with its parameters, and its value as it stands there.
struct IcsLine {
  let text: String

  /// A property whose value needs no escaping.
  init(_ property: String, plain value: String) {
    text = "\(property):\(value)"
  }

  /// A property with a text (RFC 5545, 3.3.11).
  init(_ property: String, _ value: String) {
    self.init(property, plain: Self.escaped(value))
  }

  private static func escaped(_ value: String) -> String {
    value.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\\", ";", ",": text += "\\" + String(scalar)
      case "\n": text += "\\n"
      case "\r": break
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Lines of at most 75 octets, the next ones after a blank, never within a character (RFC 5545, 3.1).
  var folded: String {
    var (lines, line) = ([String](), "")
    for character in text.unicodeScalars {
      let room = lines.isEmpty ? 75 : 74
      if line.utf8.count + String(character).utf8.count > room {
        lines.append(line)
        line = ""
      }
      line.unicodeScalars.append(character)
    }
    return (lines + [line]).joined(separator: "\r\n ")
  }
}

/// A calendar of these components, each its lines without their frame (RFC 5545, 3.4), and with these
/// properties of its own.
func icsText(_ events: [[IcsLine]], properties: [IcsLine] = []) -> String {
  let frame = [
    IcsLine("BEGIN", plain: "VCALENDAR"), IcsLine("VERSION", plain: "2.0"),
    IcsLine("PRODID", plain: "-//Rooster//Rooster//NL"), IcsLine("CALSCALE", plain: "GREGORIAN"),
  ]
  let components = events.flatMap {
    [IcsLine("BEGIN", plain: "VEVENT")] + $0 + [IcsLine("END", plain: "VEVENT")]
  }
  let lines = frame + properties + components + [IcsLine("END", plain: "VCALENDAR")]
  return lines.map { $0.folded + "\r\n" }.joined()
}

extension CivilDate {
  /// Like `20261218`.
  var icsDate: String { description.filter { $0 != "-" } }
}

extension Instant {
  /// In coordinated universal time, like `20261218T180000Z`.
  var icsTime: String {
    let (date, time) = TownClock.utc.local(self)
    return "\(date.icsDate)T\(time.description.filter { $0 != ":" })00Z"
  }
}
