public import RiskCalendar
public import Rostering

/// What a version tells that was not published before: how many duties of weeks that are new, and what
/// is other in weeks that are not.
///
/// - Parameters:
///   - publication: The version.
///   - before: What was published of its weeks before.
///   - after: What is now.
///   - clock: The clock on the wall.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The report, with a line end after every line.
public func publishedReport(
  _ publication: Publication, from before: PublishedPlan, to after: PublishedPlan,
  _ clock: TownClock, language: Language = .dutch, width: Int? = nil, bold: Bool = false
) -> String {
  let page = PublishedPage(language: language, clock: clock, width: width, bold: bold)
  return plainText(page.title(publication) + page.news(from: before, to: after))
}

/// What to say where a roster is published already.
public func unchangedSentence(_ language: Language) -> String {
  language.say(
    "Geen nieuwe versie: dit is al gepubliceerd.", "No new version: this is published already.")
}

/// What whoever publishes `roster` may have overlooked: work that nobody asked for, and obligations that
/// it leaves open. Nothing, where there is nothing of the kind.
///
/// - Parameters:
///   - roster: The roster.
///   - audit: An audit of its weeks.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
/// - Returns: The report, with a line end after every line.
public func reminder(
  of roster: Roster, _ audit: Audit, language: Language = .dutch, width: Int? = nil
) -> String {
  let (scenario, open) = (audit.agenda.scenario, audit.score(of: roster).must)
  let words = DutyWords(language: language, clock: scenario.clock)
  let page = PlainPage(width: width, bold: false)
  let unasked = audit.unasked(in: roster).map { "\($0.worker): \(words.text($0))" }
  let shown = unasked.prefix(mostUnasked)
  let more = unasked.count - shown.count
  return plainText(
    (unasked.isEmpty
      ? []
      : page.heading(
        language.say("Let op: hier vroeg niemand om", "Mind: nobody asked for this"))
        + shown.flatMap { page.paragraph($0, lead: " · ") }
        + (more > 0 ? [language.say(" en nog \(more)", " and \(more) more")] : []))
      + (open == 0
        ? []
        : [""]
          + page.paragraph(
            language.say(
              "Let op: van wat moet, blijft \(language.hours(open)) uur open. \"rooster check\" zegt wat.",
              "Mind: of what must be done, \(language.hours(open)) hours stay open. \"rooster check\" "
                + "says what."))))
}

private let mostUnasked = 8
