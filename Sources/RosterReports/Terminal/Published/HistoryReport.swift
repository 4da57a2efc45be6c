public import RiskCalendar
public import Rostering

/// The versions of a roster, newest first: number, when, by whom, of which weeks, and why.
///
/// - Parameters:
///   - publications: All versions.
///   - purgedBefore: The first week of which anything personal is still held; nil if nothing was deleted.
///   - clock: The clock on the wall.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The report, with a line end after every line.
public func historyReport(
  _ publications: [Publication], purgedBefore: IsoWeek?, _ clock: TownClock,
  language: Language = .dutch, width: Int? = nil, bold: Bool = false
) -> String {
  let page = PublishedPage(language: language, clock: clock, width: width, bold: bold)
  return plainText(page.list(publications) + page.purge(purgedBefore))
}

/// What `plan` tells that `older` does not, a line for each duty that differs.
///
/// - Parameters:
///   - plan: What is published as of the later version.
///   - older: What was as of the earlier one.
///   - title: What is compared, in one line.
///   - clock: The clock on the wall.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The report, with a line end after every line.
public func differenceReport(
  _ plan: PublishedPlan, since older: PublishedPlan, title: String, _ clock: TownClock,
  language: Language = .dutch, width: Int? = nil, bold: Bool = false
) -> String {
  let page = PublishedPage(language: language, clock: clock, width: width, bold: bold)
  return plainText([page.emphasized(title)] + page.differences(plan, since: older))
}

/// What to call the difference of two versions.
public func differenceTitle(from old: Int, to new: Int, language: Language) -> String {
  old == 0
    ? language.say("Nieuw in versie \(new)", "New in version \(new)")
    : language.say("Van versie \(old) naar versie \(new)", "From version \(old) to version \(new)")
}
