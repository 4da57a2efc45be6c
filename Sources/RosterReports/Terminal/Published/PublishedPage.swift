import RiskCalendar
import Rostering

/// A report on what was published, for a terminal of some width.
struct PublishedPage: TextPage {
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
