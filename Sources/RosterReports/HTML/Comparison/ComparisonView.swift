import Rostering

/// What the template of a comparison shows.
struct ComparisonView {
  let lang: String
  let isComparison = true
  let words: ComparisonPageWords
  let title: String
  let weekTitle: String
  let subtitle: String
  let headlines: [Headline]
  let conflicts: [ConflictView]
  let variants: [String]
  let charts: [BarChartView]
  let hasCharts: Bool
  let heatMaps: [HeatView]
  let hasHeat: Bool
  let losses: [SideLines]
  let hasLosses: Bool
  let open: [SideLines]
  let hasOpen: Bool
  let tables: [FigureTableView]

  init(_ briefing: ComparisonBriefing) {
    lang = briefing.language.rawValue
    words = ComparisonPageWords(briefing)
    title = briefing.scenario.title
    weekTitle = briefing.weekTitle
    subtitle = briefing.subtitle
    headlines = briefing.headlines
    conflicts = briefing.conflicts(width: 80).map {
      ConflictView(name: $0.name, text: $0.lines.joined(separator: "\n"))
    }
    variants = briefing.variants.map(\.name)
    charts = briefing.barCharts
    hasCharts = !charts.isEmpty
    heatMaps = briefing.heatMaps
    hasHeat = !heatMaps.isEmpty
    losses = briefing.losses
    hasLosses = !losses.isEmpty
    open = briefing.openWork
    hasOpen = !open.isEmpty
    let tables = [briefing.presenceTable].compactMap(\.self) + briefing.otherTables
    self.tables = tables.map { FigureTableView($0, briefing) }
  }
}

/// Why a variant has no roster.
struct ConflictView {
  let name: String
  let text: String
}

/// The words of the page that do not depend on the rosters.
struct ComparisonPageWords {
  let summary: String
  let base: String
  let neighbourhood: String
  let charts: String
  let chartNote: String
  let heat: String
  let heatNote: String
  let losses: String
  let noLoss: String
  let open: String
  let nothingOpen: String

  init(_ briefing: ComparisonBriefing) {
    let language = briefing.language
    summary = briefing.headlineTitle
    base = briefing.baseWord
    neighbourhood = language.say("Wijk", "Neighbourhood")
    charts = language.say(
      "Rondes per wijk, tegen het doel", "Rounds by neighbourhood, and the goal")
    chartNote = language.say(
      "De balk is wat gehouden wordt, de lijn eromheen het doel. Donkergrijs: de basis; oranje: minder "
        + "dan de basis; blauw: meer; lichtgrijs: evenveel.",
      "The bar is what is held, the line around it the goal. Dark grey: the base; orange: less than "
        + "the base; blue: more; light grey: as much.")
    heat = language.say(
      "Verschil in uren aanwezigheid met de basis", "Difference in hours of presence from the base")
    heatNote = language.say(
      "Oranje is minder, blauw is meer; hoe donkerder, hoe groter het verschil.",
      "Orange is less, blue is more; the darker, the greater the difference.")
    losses = briefing.lossTitle
    noLoss = briefing.noLoss
    open = briefing.openTitle
    nothingOpen = briefing.noOpenWork
  }
}

/// A table of figures for the page.
struct FigureTableView {
  let title: String
  /// Rows under a heading, or all of them where there is none.
  let groups: [FigureGroupView]
  let notes: [String]

  init(_ table: FigureTable, _ briefing: ComparisonBriefing) {
    title = table.title
    notes = table.notes
    let names = briefing.variants.map(\.name)
    let starts = table.rows.indices.filter { $0 == 0 || table.rows[$0].isHeading }
    let ends = starts.dropFirst() + [table.rows.count]
    groups = zip(starts, ends).map { start, end in
      let heading = table.rows[start].isHeading ? table.rows[start].label : nil
      return FigureGroupView(
        heading: heading, span: names.count + 2,
        rows: table.rows[(heading == nil ? start : start + 1)..<end].map {
          FigureRowView($0, names)
        })
    }
  }
}

/// Rows that belong together.
struct FigureGroupView {
  let heading: String?
  /// Columns of the table.
  let span: Int
  let rows: [FigureRowView]
}

/// A figure on every side.
struct FigureRowView {
  let label: String
  let base: String
  let cells: [FigureCellView]

  init(_ row: FigureRow, _ names: [String]) {
    label = row.label
    base = row.base
    cells = zip(names, row.cells).map {
      FigureCellView(variant: $0, value: $1.value, difference: $1.difference)
    }
  }
}

/// A figure of a variant.
struct FigureCellView {
  let variant: String
  let value: String
  let difference: String
}
