import Mustache
public import Rostering

/// A roster as one page of HTML that needs nothing else: the weeks by worker and by place,
/// presence against its goals, hours and burden, what stays open and why, and how close the roster
/// is to the best possible. Reads on paper (A4 landscape), on a screen and on a telephone.
///
/// - Parameters:
///   - planned: The roster with its verdict and proof.
///   - language: The language of the page.
/// - Returns: The page.
public func htmlReport(_ planned: PlannedRoster, language: Language = .dutch) -> String {
  let view = PageView(Briefing(planned: planned, language: language))
  return PageTemplates.render(view, with: PageTemplates.page)
}

/// The templates of pages, part by part.
enum PageTemplates {
  /// The part that holds all others of a roster.
  static let page = "page"
  /// The part that holds all others of a comparison.
  static let comparison = "comparison"
  /// The part that holds all others of a roster against a document.
  static let council = "council"

  /// The page of one of these parts that shows `view`.
  static func render(_ view: Any, with part: String) -> String {
    guard let page = library.render(view, withTemplate: part) else {
      preconditionFailure("the library holds the template of the page")
    }
    return page
  }

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(ScalarMarkup(), named: ScalarMarkup.name)
    let parts = [
      page: pageTemplate, comparison: comparisonTemplate, "head": headTemplate,
      "charts": chartsTemplate, "sides": sidesTemplate, "tables": figureTablesTemplate,
      "comparison-style": comparisonStyle, council: councilTemplate, "forms": formsTemplate,
      "neighbourhoods": neighbourhoodsTemplate, "council-style": councilStyle,
      "violations": violationsTemplate, "week": weekTemplate,
      "places": placesTemplate, "standby": standbyTemplate, "presence": presenceTemplate,
      "hours": hoursTemplate,
      "ledger": ledgerTemplate, "findings": findingsTemplate, "overrides": overridesTemplate,
      "checks": checksTemplate, "screen-style": screenStyle, "table-style": tableStyle,
      "phone-style": phoneStyle, "print-style": printStyle,
    ]
    do {
      // A part does not inherit the type of the page that holds it.
      let templates = try parts.mapValues { part in
        try MustacheTemplate(string: "{{% CONTENT_TYPE:\(ScalarMarkup.name)}}\n" + part)
      }
      return MustacheLibrary(templates: templates)
    } catch {
      preconditionFailure("a template of the page does not parse: \(error)")
    }
  }()
}

/// Markup in which every scalar that means something to HTML is escaped.
///
/// The library's own type goes by characters, and a quote with a combining accent is one character
/// that is no quote to it but still is one to a browser.
struct ScalarMarkup: MustacheContentType {
  static let name = "HTML-BY-SCALAR"

  func escapeText(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(scalar)
      }
    }.joined()
  }
}
