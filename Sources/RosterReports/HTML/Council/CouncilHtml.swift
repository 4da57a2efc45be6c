public import Rostering

/// A roster held against the figures of a document, as one page of HTML for readers outside the team,
/// like a council: hours by form of work, with a chart, what each neighbourhood gets, and what stays
/// open. It needs nothing but itself, fits one sheet of A4, and names no worker.
///
/// - Parameters:
///   - planned: The roster with its verdict.
///   - language: The language of the page.
/// - Returns: The page; nil where the scenario states no figures.
public func councilReport(_ planned: PlannedRoster, language: Language = .dutch) -> String? {
  CouncilBriefing(planned, language).map {
    PageTemplates.render(CouncilView($0), with: PageTemplates.council)
  }
}
