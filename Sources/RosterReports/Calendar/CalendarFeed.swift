import RiskCalendar
import Rostering

extension SharedCalendar {
  /// The whole calendar as iCalendar (RFC 5545 and 7986), to be read from an address again and again.
  ///
  /// It names no method, for then a server of calendars would refuse it (RFC 4791, 4.1).
  var feed: String { icsText(entries.map(lines), properties: properties) }

  /// Some of its events, to be imported.
  func icsFile(_ entries: [Entry]) -> String { icsText(entries.map(lines)) }

  private var properties: [IcsLine] {
    let version = language.name(publication, clock).capitalizedAtStart
    let published = publication.map { [IcsLine("LAST-MODIFIED", plain: $0.moment.icsTime)] } ?? []
    return [
      IcsLine("NAME", name), IcsLine("X-WR-CALNAME", name), IcsLine("DESCRIPTION", version),
      IcsLine("X-WR-CALDESC", version),
    ] + published + [
      IcsLine("REFRESH-INTERVAL;VALUE=DURATION", plain: "PT4H"),
      IcsLine("X-PUBLISHED-TTL", plain: "PT4H"),
    ]
  }

  private var statusOfStanding: String { publication == nil ? "TENTATIVE" : "CONFIRMED" }

  private func lines(_ entry: Entry) -> [IcsLine] {
    [
      IcsLine("UID", "\(entry.id)@rooster"), IcsLine("SEQUENCE", plain: "\(entry.revision)"),
      IcsLine("DTSTAMP", plain: entry.changed.icsTime),
      IcsLine("LAST-MODIFIED", plain: entry.changed.icsTime),
      IcsLine("DTSTART", plain: entry.interval.start.icsTime),
      IcsLine("DTEND", plain: entry.interval.end.icsTime), IcsLine("SUMMARY", title(entry)),
      IcsLine("LOCATION", entry.location), IcsLine("DESCRIPTION", entry.description),
      IcsLine("CATEGORIES", entry.activity),
      IcsLine("STATUS", plain: entry.isCancelled ? "CANCELLED" : statusOfStanding),
      // As in the CSV of Google.
      IcsLine("CLASS", plain: selection.worker == nil ? "PUBLIC" : "PRIVATE"),
      IcsLine("TRANSP", plain: entry.isCancelled ? "TRANSPARENT" : "OPAQUE"),
    ]
  }

  /// Not every program shows that an event is off.
  private func title(_ entry: Entry) -> String {
    (entry.isCancelled ? language.say("Vervallen: ", "Cancelled: ") : "") + entry.title
  }
}
