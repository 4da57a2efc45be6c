public import Rostering

/// A comparison as a page of plain text: what matters most of each variant in words, figures side by
/// side, which neighbourhoods lose presence, and what stays open.
///
/// - Parameters:
///   - comparison: The base and its variants.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none. Where not all variants fit beside each
///     other with their figures, there are only differences, and then several tables.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The page, with a line end after every line.
public func comparisonReport(
  _ comparison: Comparison, language: Language = .dutch, width: Int? = nil, bold: Bool = false
) -> String {
  let briefing = ComparisonBriefing(comparison: comparison, language: language)
  let page = ComparisonTextPage(
    briefing: briefing, width: ComparisonTextPage.width(width), bold: bold)
  return plainText(
    page.title + page.headlines
      + page.figures([briefing.presenceTable].compactMap(\.self))
      + page.lists(briefing.lossTitle, briefing.losses, otherwise: briefing.noLoss)
      + page.lists(briefing.openTitle, briefing.openWork, otherwise: briefing.noOpenWork)
      + page.figures(briefing.otherTables) + page.conflicts)
}

/// A comparison for a terminal of some width, section by section.
struct ComparisonTextPage: TextPage {
  let briefing: ComparisonBriefing
  let width: Int
  let bold: Bool

  /// What is compared, and for when.
  var title: [String] {
    paragraph(briefing.scenario.title).map(emphasized) + paragraph(briefing.weekTitle)
      + paragraph(briefing.subtitle)
  }

  /// What matters most.
  var headlines: [String] {
    heading(briefing.headlineTitle)
      + briefing.headlines.flatMap { paragraph("\($0.name): \($0.sentence).", lead: " · ") }
  }

  /// Lines, side by side.
  func lists(_ title: String, _ sides: [SideLines], otherwise: String) -> [String] {
    guard !sides.isEmpty else { return heading(title) + paragraph(otherwise, lead: " ") }
    return heading(title)
      + sides.flatMap { side in
        paragraph(side.name + ":", lead: " ")
          + side.lines.flatMap { paragraph($0, lead: "  · ") }
      }
  }

  /// Tables with their notes.
  func figures(_ tables: [FigureTable]) -> [String] {
    tables.flatMap { table in
      let text = FigureTableText(table, briefing, width: width)
      let notes = (text.hasValues ? [] : [briefing.differenceNote]) + table.notes
      return heading(table.title) + text.lines + notes.flatMap { paragraph($0, lead: " ") }
    }
  }

  /// Why variants have no roster.
  var conflicts: [String] {
    briefing.conflicts(width: width).flatMap { heading($0.name.visible) + $0.lines }
  }
}
