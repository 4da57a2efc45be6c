public import Rostering

/// A comparison as one page of HTML that needs nothing else: what matters most of each variant, rounds
/// by neighbourhood against their goals as bars, differences of presence as a heat map, which
/// neighbourhoods lose presence, what stays open, and all figures side by side.
///
/// - Parameters:
///   - comparison: The base and its variants.
///   - language: The language of the page.
/// - Returns: The page, which reads on paper, on a screen and on a telephone.
public func comparisonHtml(_ comparison: Comparison, language: Language = .dutch) -> String {
  let briefing = ComparisonBriefing(comparison: comparison, language: language)
  return PageTemplates.render(ComparisonView(briefing), with: PageTemplates.comparison)
}
