import RiskCalendar
import Rostering

/// What the template of the page shows.
struct PageView {
  let lang: String
  let words: PageWords
  let title: String
  let weekTitle: String
  let holidays: String?
  let events: String?
  let hasProof: Bool
  let proofHeadline: String
  let proofSummary: String
  let proofLines: [ProofLine]
  let legend: [LegendView]
  let weeks: [WeekView]
  let standby: StandbyView?
  let presence: PresenceView?
  let hours: HoursView
  let openLines: [OpenLine]
  let hasOpenWork: Bool
  let violations: ViolationsView?
  let unasked: [String]
  let hasUnasked: Bool
  let overrides: ListView?
  let checks: [ListView]

  init(_ briefing: Briefing) {
    let language = briefing.language
    lang = language.rawValue
    words = PageWords(language)
    title = briefing.scenario.title
    weekTitle = language.title(briefing.horizon)
    holidays = briefing.holidaySentence
    events = briefing.eventSentence
    hasProof = briefing.planned.proof != nil
    proofHeadline = briefing.proofHeadline
    proofSummary = briefing.proofSummary
    proofLines = briefing.proofLines
    legend = LegendView.all(briefing)
    weeks = briefing.horizon.weeks.map { WeekView($0, briefing) }
    standby = StandbyView(briefing)
    presence = PresenceView(briefing)
    hours = HoursView(briefing)
    openLines = briefing.openLines
    hasOpenWork = !openLines.isEmpty
    violations = ViolationsView(briefing)
    unasked = briefing.verdict.unaskedDuties.map { "\($0.worker): \(briefing.text($0))" }
    hasUnasked = !unasked.isEmpty
    overrides = ListView(language.title(.overrides), briefing.overrideLines)
    checks = [
      ListView(language.title(.events), briefing.eventLines),
      ListView(language.title(.dropOuts), briefing.dropOutLines),
      ListView(language.title(.branches), briefing.branchLines),
      ListView(language.title(.partChecks), briefing.partCheckLines),
    ].compactMap(\.self)
  }
}

/// A kind of work in the legend.
struct LegendView {
  let kind: String
  let name: String

  /// The kinds of work that the roster holds.
  static func all(_ briefing: Briefing) -> [LegendView] {
    let kinds = Set(briefing.duties.map(briefing.kind(of:)))
    return ActivityKind.allCases.filter(kinds.contains).map {
      LegendView(kind: $0.rawValue, name: briefing.language.name($0))
    }
  }
}

/// The broken rules, where there are any.
struct ViolationsView {
  let count: String
  let lines: [ViolationLine]

  init?(_ briefing: Briefing) {
    guard !briefing.verdict.isLegal else { return nil }
    lines = briefing.violationLines
    count = briefing.language.violationCount(lines.count)
  }
}
