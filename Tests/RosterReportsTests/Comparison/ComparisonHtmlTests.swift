import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The page of a comparison")
struct ComparisonHtmlTests {
  private func elements(
    _ comparison: Comparison = Kermis.comparison, _ language: Language = .dutch
  ) throws -> [PageReader.Element] {
    try #require(PageReader.elements(of: comparisonHtml(comparison, language: language)))
  }

  @Test(
    "is well formed, says its language and needs nothing but itself", arguments: Language.allCases)
  func wellFormed(language: Language) throws {
    let elements = try elements(Kermis.comparison, language)
    #expect(elements.first?.attributes["lang"] == language.rawValue)
    #expect(elements.filter { $0.name == "h1" }.map(\.text) == ["Klein team"])
    #expect(!elements.contains { ["script", "link", "img", "iframe"].contains($0.name) })
    let page = comparisonHtml(Kermis.comparison, language: language)
    #expect(!page.contains("http") && !page.contains("url("))
    #expect(page == comparisonHtml(Kermis.comparison, language: language))
  }

  @Test("says first what matters most, and why there is no roster")
  func headlines() throws {
    let elements = try elements()
    let items = elements.filter { $0.name == "li" && $0.around.contains("headlines") }.map(\.text)
    #expect(items.count == 2)
    #expect(items[0].hasPrefix("kermis: 4,0 uur minder aanwezigheid (avond −4,0, weekend −4,0)"))
    #expect(items[1].hasPrefix("vast: geen rooster mogelijk"))
    let conflict = try #require(elements.ofClass("conflict").first).text
    #expect(conflict.contains("B. de Boer: vr 18-12 vrij"))
  }

  @Test("draws the rounds of each side in the outline of the goal")
  func bars() throws {
    let elements = try elements()
    let charts = elements.filter { $0.name == "svg" }
    #expect(
      charts.map { $0.attributes["aria-label"] } == [
        "Hatert. Basis: 2 / 3; kermis: 1 / 3", "Lindenholt. Basis: 1 / 1; kermis: 1 / 1",
      ])
    let bars = elements.filter { $0.name == "rect" }.map {
      [$0.attributes["class"], $0.attributes["width"]]
    }
    #expect(
      bars == [
        ["bar-base", "100"], ["goal", "150"], ["bar-less", "50"], ["goal", "150"],
        ["bar-base", "50"], ["goal", "50"], ["bar-same", "50"], ["goal", "50"],
      ])
  }

  @Test("maps the differences, each with its figure")
  func heat() throws {
    let maps = try elements().filter { $0.name == "td" && $0.around.contains("heat") }
    #expect(
      maps.map(\.text) == ["−4,0", "–", "=", "–"] + ["−4,0", "–", "=", "–"] + [
        "−4,0", "–", "=", "–",
      ])
    #expect(maps[0].attributes["class"] == "less-3")
    #expect(maps[1].attributes["class"] == nil)
    let more = Comparison(of: Kermis.planned, with: [.planned(SmallTeam.planned)])
    let cells = try elements(more).filter { $0.name == "td" && $0.around.contains("heat") }
    #expect(cells[0].attributes["class"] == "more-3")
    let same = Comparison(of: Kermis.planned, with: [.planned(Kermis.planned)])
    #expect(try elements(same).ofClass("heat").isEmpty)
  }

  @Test("names what every column, row and cell is")
  func scopes() throws {
    let elements = try elements()
    let scopes = elements.filter { $0.name == "th" }.map { $0.attributes["scope"] ?? "" }
    #expect(scopes.allSatisfy { ["col", "row", "rowgroup"].contains($0) })
    let cells = elements.filter {
      $0.name == "td" && $0.around.contains { $0.contains("cards") } && !$0.text.isEmpty
    }
    #expect(cells.count > 40)
    #expect(cells.allSatisfy { $0.attributes["data-label"]?.isEmpty == false })
  }

  @Test("shows a neighbourhood that only one side has")
  func oneSide() throws {
    var scenario = SmallTeam.scenario
    scenario.name = "anders"
    scenario.neighbourhoods = [Neighbourhood(name: "Hees", goal: PresenceGoal(rounds: 1))]
    let duties = ["A. Smit", "B. de Boer"].map {
      duty($0, "2026-12-16 19:00-23:00", "straatronde", "Hees")
    }
    let other = plan(scenario, SmallTeam.horizon, duties)
    let elements = try elements(Comparison(of: SmallTeam.planned, with: [.planned(other)]))
    let rows = elements.filter { $0.name == "tr" && $0.around.contains("heat") }.map(\.text)
    #expect(rows.contains { $0.hasPrefix("Hees+4,0") })
    #expect(rows.contains { $0.hasPrefix("Hatert−8,0") })
    #expect(
      elements.filter { $0.name == "figcaption" }.map(\.text) == ["Hatert", "Lindenholt", "Hees"])
    let hees = try #require(elements.filter { $0.name == "svg" }.last)
    #expect(hees.attributes["aria-label"] == "Hees. anders: 1")
  }

  @Test("gives hostile names back as text and nothing else")
  func hostileNames() throws {
    var scenario = Nights.newYear.agenda.scenario
    scenario.name = "<script>alert(1)</script>\" onload=\"x"
    scenario.neighbourhoods = [
      Neighbourhood(name: "\"/><svg onload=alert(2)>", goal: PresenceGoal(rounds: 1))
    ]
    let hostile = plan(scenario, Nights.newYear.agenda.horizon, Nights.newYear.roster.duties)
    let comparison = Comparison(of: Nights.newYear, with: [.planned(hostile)])
    let page = comparisonHtml(comparison)
    #expect(!page.contains("<script"))
    let elements = try elements(comparison)
    #expect(elements.allSatisfy { $0.attributes["onload"] == nil })
    #expect(elements.filter { $0.name == "svg" }.count == 1)
    #expect(
      elements.filter { $0.name == "figcaption" }.map(\.text) == ["\"/><svg onload=alert(2)>"])
    #expect(elements.contains { $0.name == "th" && $0.text == scenario.name })
  }

  @Test("speaks English on request")
  func english() throws {
    let page = comparisonHtml(Kermis.comparison, language: .english)
    #expect(page.contains("Difference in hours of presence from the base"))
    for word in ["Basis", "wijk", "uur ", "Verplicht"] { #expect(!page.contains(word), "\(word)") }
  }

  @Test("leaves the page of a roster without the styles of charts")
  func styles() {
    #expect(comparisonHtml(Kermis.comparison).contains(".bar-less"))
    #expect(!htmlReport(SmallTeam.planned).contains(".bar-less"))
  }
}
