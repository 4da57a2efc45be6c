public import Rostering

/// What a shared calendar is written for.
public enum CalendarProfile: String, CaseIterable, Sendable {
  /// The CSV that Google Calendar imports.
  case google
  /// The CSV that Outlook for Windows imports.
  case outlook
  /// A CSV that Excel opens as a table where Windows is set to Dutch.
  case excelNl = "excel-nl"
  /// iCalendar (RFC 5545), to subscribe to or to import.
  case ics

  /// How the name of such a file ends, without the dot.
  public var fileExtension: String { self == .ics ? "ics" : "csv" }
}

/// What was written where: how many duties, and of which version.
public func writtenSentence(
  _ path: String, duties: Int, _ publication: Publication?, language: Language
) -> String {
  let count = language.count(duties, ("dienstblok", "dienstblokken"), ("duty", "duties"))
  return "\(path): \(count), \(language.shortName(publication))\n"
}
