public import RiskCalendar
public import Rostering

/// The risk calendar of a scenario as plain text: every event, public holiday and clock change with a
/// date in `period`, what is not sure of it and what it asks; then where events meet, with the rule.
///
/// - Parameters:
///   - scenario: Whose events they are.
///   - period: From the first date to the last.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The page, with a line end after every line.
public func eventsReport(
  _ scenario: Scenario, in period: DatePeriod, language: Language = .dutch, width: Int? = nil,
  bold: Bool = false
) -> String {
  let page = EventsPage(
    scenario: scenario, period: period, language: language, width: EventsPage.width(width),
    bold: bold)
  return plainText(page.title + page.entries + page.stackings)
}

private struct EventsPage: TextPage {
  let scenario: Scenario
  let period: DatePeriod
  let language: Language
  let width: Int
  let bold: Bool

  var title: [String] {
    paragraph(scenario.title).map(emphasized)
      + paragraph(
        language.say("Risicokalender", "Risk calendar") + " · "
          + language.span(period.first, period.last))
  }

  var entries: [String] {
    let entries = CalendarEntry.all(of: scenario, in: period, language)
    var year: Int?
    return entries.flatMap { entry -> [String] in
      let own = entry.period.first.parts.year
      let heading = own == year ? [] : heading("\(own)")
      year = own
      return heading + lines(entry)
    }
  }

  private func lines(_ entry: CalendarEntry) -> [String] {
    let dates = language.dates(entry.period).padding(toLength: 26)
    let name = entry.kind == .event ? emphasized(entry.name.visible) : entry.name
    let unsure = entry.uncertainty.map { " (\($0))" } ?? ""
    return [" \(dates) \(name)\(unsure)"]
      + entry.details.flatMap { paragraph($0, lead: "     · ") }
  }

  /// Where events meet, week by week.
  var stackings: [String] {
    let weeks = (period.last - IsoWeek(containing: period.first).monday) / 7 + 1
    let horizon = Horizon(firstWeek: IsoWeek(containing: period.first), weekCount: weeks)
    let meeting = Agenda(scenario, horizon).stackings.filter { $0.period.overlaps(period) }
    guard !meeting.isEmpty else { return [] }
    return heading(
      language.say("Waar risicomomenten samenvallen", "Where risk events meet"))
      + meeting.flatMap { paragraph(language.sentence($0), lead: " · ") }
  }
}

extension String {
  /// With blanks up to a number of columns.
  fileprivate func padding(toLength columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }
}
