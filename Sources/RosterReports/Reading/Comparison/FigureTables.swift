import Rostering

extension ComparisonBriefing {
  /// What is compared in figures apart from presence, table by table.
  var otherTables: [FigureTable] {
    [teamTable, employerTable, scoreTable].compactMap(\.self)
  }

  /// Hours of presence, neighbourhood by neighbourhood.
  var presenceTable: FigureTable? {
    let lines = presenceLines
    let parts = lines.filter { !$0.subject.isEmpty && $0.key == "presence" }
    let whole = ["presence", "evening-presence", "weekend-presence", "rounds", "rounds-asked"]
    let totals = lines.filter { $0.subject.isEmpty && whole.contains($0.key) }
    return FigureTable(
      say("Aanwezigheid per wijk, in uren", "Presence by neighbourhood, in hours"),
      parts.map { FigureRow($0, language, label: $0.subject) }
        + totals.map { FigureRow($0, language, label: $0.key == "presence" ? allWord : nil) },
      notes: [
        say(
          "Een ronde telt voor haar lengte. Wie bij een risicomoment staat, loopt geen ronde. Zijn "
            + "meerdere roosters even goed, dan kan een verschil tussen wijken toeval zijn.",
          "A round counts for its length. Who stands at a risk event walks no round. Where several "
            + "rosters are equally good, a difference between neighbourhoods may be chance.")
      ])
  }

  private var allWord: String { say("Alle wijken", "All neighbourhoods") }

  /// What stays open, what events take, and how much of the roster changes.
  private var teamTable: FigureTable? {
    let events = eventLines.map { line in
      FigureRow(
        line, language,
        label: say("Inzet \(line.subject), uren", "Work at \(line.subject), hours"))
    }
    return FigureTable(
      say("Het werk en het rooster", "The work and the roster"),
      (teamLines.filter { $0.key != "burden-spread" }).map { FigureRow($0, language) } + events
        + changeLines.map { FigureRow($0, language, hasDifferences: false) })
  }

  /// Hours, allowances and burden, employer by employer.
  private var employerTable: FigureTable? {
    let lines = employerLines
    let parts = lines.map(\.subject).eachOnce.flatMap { name in
      [FigureRow(heading: name)]
        + lines.filter { $0.subject == name }.map { FigureRow($0, language) }
    }
    let whole = teamLines.filter { $0.key == "burden-spread" }
    return FigureTable(
      say("Uren en belasting per werkgever", "Hours and burden by employer"),
      parts + [FigureRow(heading: say("Hele team", "The whole team"))]
        + whole.map { FigureRow($0, language) },
      notes: [
        say(
          "In uren. Boven en onder contract: per medewerker en week, met wat als gewerkt telt. "
            + "Belasting per fte: met die van eerdere weken; zwaarst–lichtst is het verschil tussen "
            + "wie per fte het meest en wie het minst draagt.",
          "In hours. Over and under contract: by worker and week, with what counts as worked. "
            + "Burden per FTE: with that of earlier weeks; heaviest less lightest is between whoever "
            + "carries most by FTE and whoever carries least.")
      ])
  }

  /// What the rosters cost level by level, and how certain the differences are.
  private var scoreTable: FigureTable? {
    let contrasts = variants.compactMap(\.contrast)
    let sides = [base.planned] + contrasts.map(\.figures.planned)
    let rows = Level.allCases.flatMap { level in
      let isProven = sides.allSatisfy { $0.range(level).isClosed }
      let doubts = variants.map { $0.contrast?.uncertain.contains(level) ?? false }
      return scoreLines(level).filter { $0.key == "cost" || !isProven }.map {
        FigureRow($0, language, doubts: doubts, hasDifferences: $0.key == "cost")
      }
    }
    let isCertain = contrasts.allSatisfy(\.uncertain.isEmpty)
    return FigureTable(
      say("Doelen op volgorde", "Goals in order"), rows,
      notes: [
        isCertain
          ? say("Deze verschillen zijn zeker.", "These differences are certain.")
          : say(
            "?: niet zeker; met langer zoeken kan dit verschil nog omslaan.",
            "?: not certain; with a longer search this difference might turn round.")
      ])
  }
}
