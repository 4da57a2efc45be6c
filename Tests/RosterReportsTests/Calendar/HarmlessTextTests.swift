import RosterReports
import Rostering
import Testing

/// Names and notes that would like to be something else, as in case 10 of the worked cases.
@Suite struct HarmlessTextTests {
  static let hostile = [
    "=cmd|' /C calc'!A0", "-Hatert", "+31 6", "@SUM(A1)", "regel\r\n=einde", "tab\t=x", "a;=b",
    "a, -b",
    "a,\u{A0}\u{200B}@b", "\"=x\"", "a\"\"=b", "\u{FEFF}=x", "\u{2028}-x\u{85}+y", "＝x ＠y", "−1",
    "\u{301}=x", "'=x", "<script>alert('x')</script>", "\u{202E}=neve\u{2066}x", "=-+@", "\u{0}=x",
    "\u{1B}[31m-rood", "a;\u{200D}=x", ";;=;+", "\u{E000}=x",
  ]

  /// The cells that a spreadsheet may make of a text, whichever signs end a cell there.
  private func cells(_ text: String) -> [String] {
    text.unicodeScalars.split { ",;\t\r\n\"".unicodeScalars.contains($0) }
      .map { String($0).filter { !$0.isWhitespace } }
  }

  private func calendar(_ text: String) -> SharedCalendar {
    var scenario = Publishing.scenario
    scenario.title = text
    scenario.workers.append(
      Worker(
        name: text, employer: scenario.employers[0], discipline: "jongerenwerker", fte: 1))
    let duties = [duty(text, "2026-12-31 20:00-04:00", text, text)]
    return Publishing.calendar(duties, scenario, showsNames: true)
  }

  @Test(arguments: hostile, CalendarProfile.allCases)
  func noCellIsAFormula(text: String, profile: CalendarProfile) {
    let file = calendar(text).text(profile).replacing("\r\n ", with: "")
    for cell in cells(file) {
      #expect(!"=+-@＝＠−|\u{301}".unicodeScalars.contains(cell.unicodeScalars.first ?? "x"))
    }
    let isVisible = file.unicodeScalars.allSatisfy { scalar in
      scalar == "\r" || scalar == "\n" || scalar == "\u{FEFF}"
        || ![.control, .format, .lineSeparator, .paragraphSeparator, .privateUse]
          .contains(scalar.properties.generalCategory)
    }
    #expect(isVisible)
    #expect(file.unicodeScalars.count { $0 == "\u{FEFF}" } == (profile == .excelNl ? 1 : 0))
  }

  @Test(arguments: hostile) func filesKeepTheirForm(text: String) throws {
    let calendar = calendar(text)
    #expect(try #require(csvRecords(calendar.text(.google))).count == 1)
    #expect(try #require(csvRecords(calendar.text(.outlook))).count == 1)
    #expect(try #require(readIcs(calendar.text(.ics))).events.count == 1)
    #expect(calendar.text(.excelNl).count { $0.isNewline } == 2)
    #expect(calendar.entries[0].title.hasPrefix("Dienst:"))
    #expect(calendar.entries[0].description == "Rooster, gepubliceerd vr 20-11-2026 14:05.")
  }

  @Test(arguments: [
    ("=cmd|' /C calc'!A0", "cmd|' /C calc'!A0"), ("-Hatert", "Hatert"),
    ("regel\r\neinde", "regel einde"), ("a;=b", "a;b"), ("Plein 1, \"oost\"", "Plein 1, \"oost\""),
    ("'t Acker", "'t Acker"), ("Neerbosch-Oost", "Neerbosch-Oost"), ("A. + B.", "A. + B."),
    ("Zoë 👩‍👧 & co", "Zoë 👩‍👧 & co"), ("links\u{202E}rechts", "linksrechts"), ("\u{0}", ""),
    ("a\u{200D}b", "ab"), ("x \n", "x"),
  ]) func legible(text: String, expected: String) {
    #expect(
      Array(calendar(text).entries[0].location.unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// An emoji of several characters at every place around the seventy-fifth octet.
  @Test(arguments: 40..<80) func emojiAtTheFold(length: Int) throws {
    let place =
      String(repeating: "x", count: length) + "👩‍👧 é; ,\\" + String(repeating: "ü", count: 60)
    let event = try #require(readIcs(calendar(place).text(.ics))?.events.first)
    #expect(event["LOCATION"] == place)
    #expect(event["SUMMARY"] == "Dienst: \(place) (\(place))")
  }

  /// Only a store that was written by hand has such identifiers.
  @Test func identifiersBreakNoLine() throws {
    let published = PublishedDuty(
      id: "x\r\nSTATUS:CANCELLED", duty: duty("Bram Kok", "2026-12-15 19:00-23:00", "a", "b"),
      isCancelled: false, revision: 0, changed: Publishing.first)
    let calendar = SharedCalendar(
      PublishedPlan(duties: [published]), of: Publishing.scenario, publication: nil)
    let event = try #require(readIcs(calendar.text(.ics))?.events.first)
    #expect(!event.isCancelled && event.uid.hasSuffix("@rooster"))
  }
}
