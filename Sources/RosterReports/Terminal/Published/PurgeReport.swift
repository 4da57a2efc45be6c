public import RiskCalendar
public import Rostering

/// What a purge deleted, and what is left of all purged weeks, by activity and place.
///
/// - Parameters:
///   - count: What was deleted.
///   - totals: What is left.
///   - week: The first week that was not purged.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The report, with a line end after every line.
public func purgeReport(
  _ count: PurgeCount, _ totals: [WeekTotal], before week: IsoWeek, language: Language = .dutch,
  width: Int? = nil, bold: Bool = false
) -> String {
  let page = PurgePage(language: language, width: PurgePage.width(width), bold: bold)
  return plainText(page.deleted(count, before: week) + page.kept(totals))
}

private struct PurgePage: TextPage {
  let language: Language
  let width: Int
  let bold: Bool

  func deleted(_ count: PurgeCount, before week: IsoWeek) -> [String] {
    if count == PurgeCount() {
      return paragraph(
        language.say(
          "Van vóór \(week) is niets te verwijderen.", "There is nothing to delete before \(week).")
      )
    }
    let duties = language.count(
      count.duties, ("dienstblok", "dienstblokken"), ("duty", "duties"))
    let people = language.count(
      count.people, ("persoon", "personen"), ("person", "people"))
    let versions = language.count(
      count.versions, ("versie", "versies"), ("version", "versions"))
    return paragraph(
      language.say(
        "Van vóór \(week) verwijderd: \(duties), alles van \(people) van wie later niets meer bekend "
          + "is, en van \(versions) door wie en waarom.",
        "Deleted of the weeks before \(week): \(duties), all of \(people) of whom nothing later is "
          + "known, and of \(versions) by whom and why."))
  }

  func kept(_ totals: [WeekTotal]) -> [String] {
    let weeks = Dictionary(grouping: totals, by: \.week)
    guard let first = weeks.keys.min(), let last = weeks.keys.max() else { return [] }
    return heading(
      language.say(
        "Bewaard zonder namen, \(first) t/m \(last)", "Kept without names, \(first) to \(last)"))
      + sums(totals).flatMap { paragraph($0, lead: " · ") }
  }

  /// Over all weeks, the most hours first.
  private func sums(_ totals: [WeekTotal]) -> [String] {
    Dictionary(grouping: totals) { "\($0.activity), \($0.place)" }
      .map { work, totals in
        (work, totals.reduce(0) { $0 + $1.duties }, totals.reduce(0) { $0 + $1.paidMinutes })
      }
      .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
      .map { work, duties, minutes in
        "\(work): \(language.hours(minutes)) \(language.say("uur", "hours")), "
          + language.count(duties, ("dienstblok", "dienstblokken"), ("duty", "duties"))
      }
  }
}
