import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The page of HTML")
struct HtmlReportTests {
  private func elements(
    _ planned: PlannedRoster, _ language: Language = .dutch
  ) throws -> [PageReader.Element] {
    try #require(PageReader.elements(of: htmlReport(planned, language: language)))
  }

  @Test("is well formed and says its language", arguments: Sample.allCases, Language.allCases)
  func wellFormed(sample: Sample, language: Language) throws {
    let elements = try elements(sample.planned, language)
    #expect(elements.first?.name == "html")
    #expect(elements.first?.attributes["lang"] == language.rawValue)
    #expect(elements.filter { $0.name == "h1" }.count == 1)
  }

  @Test("shows every duty once by worker and once by place", arguments: Sample.allCases)
  func everyDuty(sample: Sample) throws {
    let planned = sample.planned
    let elements = try elements(planned)
    #expect(elements.ofClass("duty", within: "by-worker").count == planned.roster.duties.count)
    #expect(elements.ofClass("name", within: "by-place").count == planned.roster.duties.count)
    let byPlace = elements.ofClass("duty", within: "by-place").map(\.text)
    let clock = planned.agenda.scenario.clock
    for duty in planned.roster.duties {
      let name = duty.worker.replacing("\r\n", with: "\n")
      let start = clock.local(duty.interval.start).time.description
      #expect(
        byPlace.contains {
          $0.contains(name) && $0.hasPrefix(start) && $0.contains(duty.activity)
        })
    }
  }

  @Test("gives hostile names back as text and nothing else")
  func hostileNames() throws {
    let page = htmlReport(Nights.newYear)
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    let elements = try elements(Nights.newYear)
    #expect(elements.allSatisfy { $0.attributes["onmouseover"] == nil })
    let rows = elements.filter { $0.name == "th" && $0.attributes["scope"] == "row" }.map(\.text)
    for name in Nights.hostileNames {
      #expect(rows.contains { $0.hasPrefix(name.replacing("\r\n", with: "\n")) })
    }
    #expect(elements.first { $0.name == "h1" }?.text == "Jaarwisseling & <b>nacht</b>")
  }

  @Test("needs nothing but itself", arguments: Sample.allCases)
  func selfContained(sample: Sample) throws {
    let page = htmlReport(sample.planned)
    #expect(!page.contains("url("))
    #expect(!page.contains("http"))
    let elements = try elements(sample.planned)
    #expect(elements.allSatisfy { $0.attributes["src"] == nil && $0.attributes["href"] == nil })
    #expect(!elements.contains { ["script", "link", "img", "iframe"].contains($0.name) })
  }

  @Test("names what every column and row of a table is", arguments: Sample.allCases)
  func scopes(sample: Sample) throws {
    let elements = try elements(sample.planned)
    let scopes = elements.filter { $0.name == "th" }.map { $0.attributes["scope"] ?? "" }
    #expect(scopes.allSatisfy { ["col", "row", "colgroup"].contains($0) })
    let cells = elements.filter { $0.name == "td" && $0.around.contains { $0.contains("cards") } }
    #expect(cells.allSatisfy { $0.attributes["data-label"]?.isEmpty == false })
  }

  @Test("tells the kinds of work apart by class, with their names in a legend")
  func kinds() throws {
    let elements = try elements(SmallTeam.planned)
    #expect(
      elements.ofClass("key").map(\.text) == ["ronde in de wijk", "overleg of vaste afspraak"])
    #expect(elements.ofClass("meeting", within: "by-worker").count == 2)
    #expect(elements.ofClass("round", within: "by-worker").count == 6)
    let post = try self.elements(Nights.newYear).ofClass("post", within: "by-worker")
    #expect(post.count == Nights.hostileNames.count)
    #expect(post.first?.text.contains("20:00–04:00 vuurplaats") == true)
  }

  @Test("shows presence against its goal, with figures in the colours")
  func presence() throws {
    let cells = try elements(SmallTeam.planned).filter {
      $0.name == "td" && $0.around.contains("heat")
    }
    #expect(cells.map(\.text) == Self.heat)
    #expect(cells.first { $0.text == "2 / 3" }?.attributes["class"] == "heat-2")
    #expect(cells.first { $0.text == "2 / 2" }?.attributes["class"] == "heat-4")
  }

  private static let heat = [
    "·", "1", "·", "·", "·", "1", "·", "2 / 3", "2 / 2",
    "·", "·", "·", "1", "·", "·", "·", "1 / 1", "–",
  ]

  @Test("has two grids a week and says public holidays")
  func weeks() throws {
    let horizon = Horizon(firstWeek: week("2026-W52"), weekCount: 2)
    let planned = plan(SmallTeam.scenario, horizon, [])
    let elements = try elements(planned)
    #expect(elements.ofClass("grid").count == 4)
    #expect(
      elements.ofClass("holiday", within: "by-worker").map(\.text) == [
        "eerste kerstdag", "tweede kerstdag", "nieuwjaarsdag",
      ])
  }

  @Test("is blank where a worker is away, and has no column of credit")
  func absence() throws {
    var scenario = SmallTeam.scenario
    scenario.workers[1].availability = [
      AvailabilityEntry(
        .unavailable, .dates(date("2026-12-14"), date("2026-12-20")), creditMinutes: 432)
    ]
    let page = htmlReport(plan(scenario, SmallTeam.horizon, []))
    #expect(!page.contains("Telt mee"))
    let elements = try #require(PageReader.elements(of: page))
    #expect(elements.ofClass("off", within: "by-worker").allSatisfy { $0.text.isEmpty })
    #expect(elements.ofClass("off", within: "by-worker").count == 3 * 7)
  }

  @Test("speaks English on request")
  func english() {
    let page = htmlReport(SmallTeam.planned, language: .english)
    for words in ["What stays open, and why", "Fri 18 Dec", "<th scope=\"col\">Worker</th>"] {
      #expect(page.contains(words))
    }
    #expect(!page.contains("Medewerker"))
  }

  @Test("puts violations first")
  func violations() throws {
    let planned = plan(
      SmallTeam.scenario, SmallTeam.horizon, SmallTeam.duties, violations: [SmallTeam.shortRest],
      unasked: [SmallTeam.duties[0]])
    let page = htmlReport(planned)
    let violation = try #require(page.firstRange(of: "<h2>1 overtreding</h2>"))
    let grid = try #require(page.firstRange(of: "class=\"week\""))
    #expect(violation.lowerBound < grid.lowerBound)
    #expect(page.contains("9 u 30 rust na do 17-12 23:00, minstens 11 u. Bron: ATW 5:3 lid 2."))
    #expect(page.contains("<h2>Dienstblokken waar niemand om vroeg</h2>"))
  }

  @Test("is the same every time", arguments: Sample.allCases)
  func repeatable(sample: Sample) {
    #expect(htmlReport(sample.planned) == htmlReport(sample.planned))
  }
}
