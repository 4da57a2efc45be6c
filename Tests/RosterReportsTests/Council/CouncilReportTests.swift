import RiskCalendar
import RosterReports
import Rostering
import Testing

/// The page for a council.
@Suite struct CouncilReportTests {
  private func page(
    _ planned: PlannedRoster = Letter.planned(), _ language: Language = .dutch
  ) throws -> String {
    try #require(councilReport(planned, language: language))
  }

  private func elements(
    _ planned: PlannedRoster = Letter.planned(), _ language: Language = .dutch
  ) throws -> [PageReader.Element] {
    try #require(PageReader.elements(of: page(planned, language)))
  }

  /// The rows of a table, each with its heading first.
  private func rows(_ elements: [PageReader.Element], of section: String) -> [[String]] {
    let cells = elements.filter {
      $0.around.contains(section) && ($0.name == "td" || $0.attributes["scope"] == "row")
    }
    return cells.reduce(into: []) { rows, cell in
      if cell.name == "th" { rows.append([]) }
      rows[rows.count - 1].append(cell.text)
    }
  }

  @Test func thereIsNoneWithoutFigures() {
    #expect(councilReport(Letter.planned(nil)) == nil)
  }

  @Test(arguments: Language.allCases)
  func isWellFormedAndNeedsNothingButItself(_ language: Language) throws {
    let (page, elements) = (
      try page(Letter.planned(), language), try elements(Letter.planned(), language)
    )
    #expect(elements.first?.attributes["lang"] == language.rawValue)
    #expect(elements.filter { $0.name == "h1" }.map(\.text) == ["Klein team"])
    #expect(!elements.contains { ["script", "link", "img", "iframe"].contains($0.name) })
    #expect(!page.contains("http") && !page.contains("url("))
    #expect(page.contains("size: A4 portrait"))
    #expect(try page == self.page(Letter.planned(), language))
  }

  @Test func saysInOneSentenceWhetherTheDocumentIsMet() throws {
    let headline = try #require(try elements().ofClass("headline").first)
    #expect(
      headline.text
        == "Dit rooster haalt 2 van de 4 cijfers uit “Brief aan de raad”. Niet gehaald: straathoekwerk "
        + "(2,0 uur per week te weinig) en bekende gezichten (te weinig in Lindenholt).")
    #expect(headline.classes == ["headline", "unmet"])
  }

  @Test(arguments: [
    ([26, 3], "Dit rooster haalt het cijfer uit “B” niet.", "unmet"),
    ([24, 3], "Dit rooster haalt het cijfer uit “B”.", "met"),
    ([nil, 3], "In “B” staat geen cijfer waaraan dit rooster te toetsen is.", "unasked"),
    ([26, 4], "Dit rooster haalt geen van de 2 cijfers uit “B”.", "unmet"),
    ([24, 2], "Dit rooster haalt alle 2 cijfers uit “B”.", "met"),
  ])
  func headlines(_ hours: [Int?], _ headline: String, _ mark: String) throws {
    let both = headline.contains("2 cijfers")
    let figures = Figures(
      document: "B",
      forms: zip(["straatronde", "wijkbriefing"], hours).map { activity, hours in
        let isStated = both || activity == "straatronde"
        return Figures.Form(
          name: activity, activities: [activity],
          figure: isStated ? hours.map { Figure(minutes: $0 * 60) } : nil)
      })
    let said = try #require(try elements(Letter.planned(figures)).ofClass("headline").first)
    #expect(said.text.hasPrefix(headline), "\(said.text)")
    #expect(said.classes.contains { $0 == mark })
  }

  @Test func everyFormAgainstItsFigure() throws {
    let all = try elements()
    #expect(
      rows(all, of: "forms") == [
        [
          "straathoekwerk“Er komt minimaal 26 uur.”", "minstens 26,0", "24,0", "−2,0",
          "✗ te weinig",
        ],
        ["overleg", "ongeveer 3,0", "3,0", "0,0", "✓ gehaald"],
        ["online", "–", "0,0", "–", "geen cijfer"],
        ["overig werk", "–", "0,0", "–", "geen cijfer"],
        ["alles samen", "hoogstens 30,0", "27,0", "−3,0", "✓ gehaald"],
      ])
    #expect(all.ofClass("source").map(\.text) == ["“Er komt minimaal 26 uur.”"])
    #expect(
      all.ofClass("note").first?.text.contains(
        "De contracten zijn samen 81,0 uur. Ongeveer: "
          + "hoogstens 5 % ernaast.") == true)
  }

  @Test func bothSidesOfAFigure() throws {
    let figures = Figures(
      document: "B",
      forms: [
        Figures.Form(
          name: "overleg", activities: ["wijkbriefing"],
          figure: Figure(minutes: 120, sense: .about))
      ], total: Figure(minutes: 26 * 60, sense: .atMost))
    let rows = rows(try elements(Letter.planned(figures)), of: "forms")
    #expect(rows[0].suffix(2) == ["+1,0", "✗ te veel"])
    #expect(rows[2].suffix(2) == ["+1,0", "✗ te veel"])
  }

  @Test func drawsBarsWithALineForTheFigure() throws {
    let all = try elements()
    let bars = all.filter { $0.name == "rect" }
    #expect(bars.map { $0.attributes["width"] } == ["323", "40", "0", "0"])
    #expect(
      bars.map { $0.attributes["class"] } == [
        "bar-unmet", "bar-met", "bar-unasked", "bar-unasked",
      ])
    #expect(all.filter { $0.name == "line" }.map { $0.attributes["x1"] } == ["530", "220"])
    #expect(all.ofClass("value").map(\.text) == Self.values)
  }

  private static let values = [
    "24,0 · minstens 26,0 ✗", "3,0 · ongeveer 3,0 ✓", "0,0", "0,0",
  ]

  @Test func tellsTheChartInWords() throws {
    let all = try elements()
    let chart = try #require(all.first { $0.name == "svg" })
    #expect(chart.attributes["role"] == "img")
    let ids = try #require(chart.attributes["aria-labelledby"]).split(separator: " ")
    let texts = ids.compactMap { id in all.first { $0.attributes["id"] == String(id) }?.text }
    #expect(
      texts == [
        "Uren per week: rooster en document",
        "straathoekwerk: 24,0 · minstens 26,0 ✗; overleg: 3,0 · ongeveer 3,0 ✓; online: 0,0; "
          + "overig werk: 0,0.",
      ])
  }

  @Test func neighbourhoods() throws {
    let all = try elements()
    #expect(
      rows(all, of: "neighbourhoods") == [
        ["Hatert", "2 van 3", "16,0", "81,8 %", "2 ✓ genoeg"],
        ["Lindenholt", "1 van 1", "8,0", "100 %", "0 ✗ te weinig"],
      ])
    let bars = all.compactMap { $0.name == "span" ? $0.attributes["style"] : nil }
    #expect(bars == ["width:66%", "width:100%", "width:100%", "width:50%"])
    #expect(try page().contains("<p>Minder dan 1 bekend gezicht in het team: Lindenholt (0).</p>"))
    let known = Letter.planned { $0.workers[2].homes = ["Lindenholt"] }
    #expect(
      try page(known).contains("<p>Elke wijk heeft in het team minstens 1 bekend gezicht.</p>"))
  }

  @Test func asksNoFacesUnlessTheDocumentDoes() throws {
    var figures = Letter.figures
    figures.familiarFaces = nil
    let planned = Letter.planned(figures)
    #expect(rows(try elements(planned), of: "neighbourhoods").map(\.last) == ["2", "0"])
    #expect(try !page(planned).contains("bekend gezicht"))
  }

  @Test func severalWeeksAreAnAverageWithTheirRange() throws {
    let horizon = Horizon(firstWeek: week("2026-W51"), weekCount: 2)
    let planned = Letter.planned(Letter.figures, horizon)
    let first = try #require(rows(try elements(planned), of: "forms").first)
    #expect(first[2...4] == ["12,0 van 0,0 tot 24,0", "−14,0", "✗ te weinig"])
    #expect(try page(planned).contains("per week, gemiddeld over 2 weken."))
    #expect(try page(planned).contains("Week 51 t/m 52 · "))
  }

  @Test func namesNoWorker() throws {
    let sessions = OpenWork(
      kind: .sessions, activity: "coaching", place: "kantoor", week: week("2026-W51"), missing: 60,
      cost: 60, occasion: nil, obstacles: [.init(worker: "A. Smit", violations: [])])
    let base = Letter.planned()
    let planned = plan(
      base.agenda.scenario, SmallTeam.horizon, SmallTeam.duties,
      violations: [SmallTeam.shortRest], openWork: [sessions, SmallTeam.openRound],
      presence: SmallTeam.presence)
    for language in Language.allCases {
      let page = try page(planned, language)
      for worker in ["Smit", "Öztürk", "Boer"] { #expect(!page.contains(worker)) }
    }
  }

  @Test func givesHostileNamesBackAsTextAndNothingElse() throws {
    let name = "<script>alert('x')</script>"
    let planned = Letter.planned(
      Figures(
        document: "\"\u{301}><b onmouseover=\"x\">",
        forms: [
          Figures.Form(
            name: name, activities: ["straatronde"], figure: Figure(minutes: 60), source: name)
        ])
    ) { scenario in
      scenario.title = name
      scenario.neighbourhoods[0].name = "\"/><svg onload=alert(2)>"
    }
    #expect(try !page(planned).contains("<script"))
    let all = try elements(planned)
    #expect(
      all.allSatisfy { $0.attributes["onload"] == nil && $0.attributes["onmouseover"] == nil })
    #expect(all.filter { $0.name == "svg" }.count == 1)
    #expect(all.first { $0.name == "h1" }?.text == name)
    #expect(rows(all, of: "forms").first?.first == "\(name)“\(name)”")
    #expect(rows(all, of: "neighbourhoods").first?.first == "\"/><svg onload=alert(2)>")
  }

  @Test func speaksEnglishOnRequest() throws {
    let page = try page(Letter.planned(), .english)
    for words in [
      "This roster meets 2 of the 4 figures of “Brief aan de raad”.", "at least 26.0",
      "✗ too few", "2 of 3", "Fewer than 1 familiar face in the team: Lindenholt (0).",
      "Of the 4 rounds asked for, 1 does not go: Hatert 1.",
    ] { #expect(page.contains(words), "\(words)") }
    for word in ["uur ", "Wijk", "minstens", "gehaald", "Rooster"] { #expect(!page.contains(word)) }
  }

  @Test func namesWhatEveryColumnRowAndCellIs() throws {
    let all = try elements()
    let scopes = all.filter { $0.name == "th" }.map { $0.attributes["scope"] ?? "" }
    #expect(scopes.allSatisfy { ["col", "row"].contains($0) })
    let cells = all.filter { $0.name == "td" }
    #expect(cells.count == 5 * 4 + 2 * 4)
    #expect(cells.allSatisfy { $0.attributes["data-label"]?.isEmpty == false })
  }

  @Test func leavesThePageOfARosterAsItIs() {
    #expect(htmlReport(Letter.planned()) == htmlReport(Letter.planned(nil)))
  }
}
