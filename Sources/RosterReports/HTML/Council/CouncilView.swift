import Rostering

/// What the template of the page for a council shows.
struct CouncilView {
  let lang: String
  let isCouncil = true
  let words: CouncilWords
  let title: String
  let weekTitle: String
  let headline: String
  let shortfall: String?
  let mood: String
  let forms: [FormLineView]
  let hourNote: String
  let chart: FormChartView
  let neighbourhoods: [NeighbourhoodView]
  let hasNeighbourhoods: Bool
  let familiarSentence: String?
  let open: [String]

  init(_ briefing: CouncilBriefing) {
    let horizon = briefing.planned.roster.horizon
    lang = briefing.language.rawValue
    words = CouncilWords(briefing.language)
    title = briefing.planned.agenda.scenario.title
    weekTitle = briefing.language.title(horizon)
    headline = briefing.headline
    shortfall = briefing.shortfall
    mood = mark(briefing.isMet)
    forms =
      briefing.formLines.map { FormLineView($0) }
      + [FormLineView(briefing.otherLine), FormLineView(briefing.totalLine, isTotal: true)]
    hourNote = briefing.hourNote
    chart = FormChartView(briefing, words)
    let lines = briefing.neighbourhoodLines
    let most = lines.map(\.account.hours.average).max() ?? 0
    neighbourhoods = lines.map { NeighbourhoodView($0, most: most) }
    hasNeighbourhoods = !lines.isEmpty
    familiarSentence = briefing.familiarSentence
    open = briefing.openSentences
  }
}

/// The class of what is met, is not, or has no figure.
private func mark(_ isMet: Bool?) -> String {
  isMet.map { $0 ? "met" : "unmet" } ?? "unasked"
}

/// A form of work in the table.
struct FormLineView {
  let line: FormLine
  let figure: String
  let difference: String
  let mark: String
  let style: String?

  init(_ line: FormLine, isTotal: Bool = false) {
    self.line = line
    figure = line.figure ?? "–"
    difference = line.difference ?? "–"
    mark = RosterReports.mark(line.hours.isMet)
    style = isTotal ? "total" : nil
  }
}

/// A neighbourhood in the table, with bars in percent.
struct NeighbourhoodView {
  let line: NeighbourhoodLine
  let share: String
  let mark: String
  /// Rounds held of those asked.
  let filled: Int
  /// Hours, of those where most are.
  let load: Int

  init(_ line: NeighbourhoodLine, most: Int) {
    self.line = line
    share = line.share ?? "–"
    mark = RosterReports.mark(line.isFamiliar)
    let presence = line.account.presence
    filled = presence.held(.any).filled(of: presence.asked(.any))
    load = line.account.hours.average.filled(of: most)
  }
}
