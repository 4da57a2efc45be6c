import RiskCalendar
import Rostering

/// A report for a terminal of some width, section by section.
struct TerminalPage: TextPage {
  /// Under this width days stand under each other instead of side by side: a table has columns of
  /// 14 for the names and 11, as wide as times, for the days.
  static let narrow = 106

  let briefing: Briefing
  let width: Int
  let bold: Bool

  init(_ planned: PlannedRoster, language: Language, width: Int?, bold: Bool) {
    briefing = Briefing(planned: planned, language: language)
    self.width = Self.width(width)
    self.bold = bold
  }

  var language: Language { briefing.language }
  var isNarrow: Bool { width < Self.narrow }
}

extension TerminalPage {
  /// Whose roster it is and for when.
  var title: [String] {
    paragraph(briefing.scenario.title).map(emphasized)
      + paragraph(language.title(briefing.horizon)) + occasions
  }

  /// Public holidays and risk events, where there are any.
  private var occasions: [String] {
    let labelled = [
      (language.holidays, briefing.holidaySentence), (language.events, briefing.eventSentence),
    ]
    return labelled.flatMap { label, sentence in
      sentence.map { paragraph($0, lead: "\(label): ") } ?? []
    }
  }
}
