public import RiskCalendar
public import Rostering

/// The risk events of a scenario as an iCalendar file (RFC 5545): each event over its dates, tentative
/// where they are not sure, and each of its posts at its hours. Identifiers are the same whenever the
/// calendar is made anew, so that what is imported again replaces what was there.
///
/// No clock goes into it: `DTSTAMP` is the midnight before `period`.
public func eventsCalendar(
  _ scenario: Scenario, in period: DatePeriod, language: Language = .dutch
) -> String {
  let stamp = IcsLine("DTSTAMP", plain: scenario.clock.day(period.first).start.icsTime)
  let entries = CalendarEntry.all(of: scenario, in: period, language).filter { $0.kind == .event }
  return icsText(
    entries.flatMap { entry in
      [[stamp] + entry.icsLines]
        + entry.posts.map { [stamp] + entry.icsLines(of: $0, scenario.clock) }
    })
}

extension CalendarEntry {
  fileprivate var icsLines: [IcsLine] {
    [
      IcsLine("UID", plain: "\(identity)@rooster"),
      IcsLine("DTSTART;VALUE=DATE", plain: period.first.icsDate),
      IcsLine("DTEND;VALUE=DATE", plain: (period.last + 1).icsDate),
      IcsLine("SUMMARY", name),
      IcsLine(
        "DESCRIPTION", ([uncertainty].compactMap(\.self) + details).joined(separator: "\n")),
      IcsLine("STATUS", plain: uncertainty == nil ? "CONFIRMED" : "TENTATIVE"),
      IcsLine("TRANSP", plain: "TRANSPARENT"),
    ]
  }

  fileprivate func icsLines(of post: Post, _ clock: TownClock) -> [IcsLine] {
    let interval = clock.interval(post.date, post.span)
    return [
      IcsLine("UID", plain: "\(identity)-\(slug(of: "\(post.name) \(post.date)"))@rooster"),
      IcsLine("DTSTART", plain: interval.start.icsTime),
      IcsLine("DTEND", plain: interval.end.icsTime),
      IcsLine("SUMMARY", "\(name): \(post.name)"),
      IcsLine("LOCATION", post.place),
      IcsLine("STATUS", plain: uncertainty == nil ? "CONFIRMED" : "TENTATIVE"),
    ]
  }
}
