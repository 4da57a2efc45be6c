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

/// What to call the difference of two versions.
public func differenceTitle(from old: Int, to new: Int, language: Language) -> String {
  old == 0
    ? language.say("Nieuw in versie \(new)", "New in version \(new)")
    : language.say("Van versie \(old) naar versie \(new)", "From version \(old) to version \(new)")
}

/// A report on what was published, for a terminal of some width.
private struct PublishedPage: TextPage {
  let words: PublishedWords
  let width: Int
  let bold: Bool

  init(language: Language, clock: TownClock, width: Int?, bold: Bool) {
    words = PublishedWords(language: language, clock: clock)
    self.width = Self.width(width)
    self.bold = bold
  }

  private var language: Language { words.language }

  func list(_ publications: [Publication]) -> [String] {
    guard !publications.isEmpty else {
      return [language.say("Er is nog niets gepubliceerd.", "Nothing was published yet.")]
    }
    let titles = language.say("versie|wanneer|door|weken|waarom", "version|when|by|weeks|why")
      .split(separator: "|").map(String.init)
    let rows = publications.reversed().map(cells)
    let widths = titles.indices.dropLast().map { column in
      min(24, ([titles[column]] + rows.map { $0[column] }).map(\.displayWidth).max() ?? 0)
    }
    let rest = max(20, width - widths.reduce(0) { $0 + $1 + 3 } - 2)
    return table(titles, rows, widths: widths + [rest])
  }

  private func cells(_ publication: Publication) -> [String] {
    [
      String(publication.number), language.moment(publication.moment, words.clock),
      publication.author.isEmpty ? "–" : publication.author.visible,
      words.weeks(publication.horizon), words.remarks(publication).visible,
    ]
  }

  private func table(_ titles: [String], _ rows: [[String]], widths: [Int]) -> [String] {
    let columns = zip(titles, widths).enumerated().map { index, column in
      TextTable.Column(title: [column.0], width: column.1, rightAligned: index == 0)
    }
    let cells = rows.map { row in zip(row, widths).map { $0.wrapped(to: $1) } }
    return TextTable(columns: columns, rows: cells).lines
  }

  func purge(_ week: IsoWeek?) -> [String] {
    guard let week else { return [] }
    return [""]
      + paragraph(
        language.say(
          "Van vóór \(week) zijn alleen totalen zonder namen bewaard.",
          "Of the weeks before \(week) only totals without names are kept."))
  }

  func title(_ publication: Publication) -> [String] {
    let number = publication.number
    return [
      emphasized(language.say("Versie \(number) is gepubliceerd", "Version \(number) is published"))
    ]
      + paragraph(
        "\(words.weeks(publication.horizon)), \(language.moment(publication.moment, words.clock)), "
          + "\(publication.author)")
  }

  func news(from before: PublishedPlan, to after: PublishedPlan) -> [String] {
    let known = after.limited(to: before.weeks, words.clock)
    let count = after.standing.count - known.standing.count
    let new =
      after.weeks == before.weeks
      ? []
      : paragraph(
        language.say("Voor het eerst gepubliceerd: ", "Published for the first time: ")
          + language.count(count, ("dienstblok", "dienstblokken"), ("duty", "duties")) + ".")
    return new
      + (before.weeks.isEmpty
        ? []
        : heading(language.say("Wat er verandert", "What changes"))
          + differences(known, since: before))
  }

  func differences(_ plan: PublishedPlan, since older: PublishedPlan) -> [String] {
    let changes = plan.changes(since: older)
    guard !changes.isEmpty else {
      return [language.say(" Geen verschil.", " No difference.")]
    }
    return words.lines(changes, in: plan, since: older).flatMap { paragraph($0, lead: " · ") }
  }
}
