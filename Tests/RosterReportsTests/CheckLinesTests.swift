import Foundation
import RiskCalendar
import Rostering
import Testing

@testable import RosterReports

@Suite("Where limits come from, exceptions used, and what is known in part")
struct CheckLinesTests {
  private static let sunday = WindowLimit(
    .restDays, .weeks(52), most: 39,
    Citation("ATW-SUN-2", .law, article: "ATW 5:6 lid 3", source: "ATW", edition: "± 2015"))
  private static let average = WindowLimit(
    .work, .weeks(16), most: 46080, Citation("ATW-AVG16", .law, article: "ATW 5:7 lid 2 c"))
  private static let split = RestPattern(72 * 60, in: 14 * 24 * 60, parts: 32 * 60)
  private static let rest = Citation("ATW-REST-W", .law, article: "ATW 5:5 lid 2")

  private func planned(_ violations: [Violation] = []) -> PlannedRoster {
    var employer = SmallTeam.welfare
    employer.overrides = [LimitOverride(.number(.longestWeek), 62 * 60)]
    var scenario = SmallTeam.scenario
    scenario.employers[0] = employer
    let planned = plan(scenario, SmallTeam.horizon, SmallTeam.duties, violations: violations)
    var verdict = planned.verdict
    verdict.branches = [
      BranchUse(
        worker: "A. Smit", rule: .weeklyRest, citation: Self.rest, branch: .rest(Self.split),
        interval: interval("2026-12-15 13:30-23:00")),
      BranchUse(
        worker: "B. de Boer", rule: .nightShiftLength, citation: nil, branch: .longNightShift,
        interval: interval("2026-12-17 20:00-07:00")),
      BranchUse(
        worker: "B. de Boer", rule: .restAfterNight, citation: nil, branch: .shortRestAfterNight,
        interval: interval("2026-12-18 20:00-03:00")),
    ]
    verdict.partChecks = [
      PartCheck(worker: "A. Smit", limit: Self.average, unknownWeeks: 15, weeks: 16),
      PartCheck(worker: "A. Smit", limit: Self.sunday, unknownWeeks: 51, weeks: 52),
      PartCheck(worker: "B. de Boer", limit: Self.average, unknownWeeks: 12, weeks: 16),
    ]
    return PlannedRoster(
      agenda: planned.agenda, roster: planned.roster, verdict: verdict, proof: nil)
  }

  private static let limit = Citation(
    "CSW-SHIFT", .agreement, article: "Cao Sociaal Werk 5.3 B", source: "sociaalwerk-werkt.nl",
    edition: "2023-2025", certainty: .seen)
  private static let tooLong = Violation(
    .longestShift, worker: "A. Smit", duties: [SmallTeam.duties[2]], found: 630, limit: 600,
    unit: .minutes, citation: limit)

  @Test("a violation names the article and the id of its limit")
  func source() {
    let report = checkReport(planned([Self.tooLong]))
    #expect(
      report.contains(
        """
         1. Dienst te lang – A. Smit
            10 u 30 werk, hoogstens 10 u. Bron: Cao Sociaal Werk 5.3 B (CSW-SHIFT).
            · di 15-12 19:00–23:00 straatronde, Hatert

        """), "\(report)")
  }

  @Test(
    "rules of one's own are named by who lays them down",
    arguments: [
      (Layer.house, "HOUSE-LONGEST-SHIFT", "huisregel (HOUSE-LONGEST-SHIFT)"),
      (.person, "PERSON-LONGEST-SHIFT", "afspraak met de medewerker (PERSON-LONGEST-SHIFT)"),
      (.override, "OVERRIDE-LONGEST-SHIFT", "afwijking van de regels (OVERRIDE-LONGEST-SHIFT)"),
    ])
  func ownRules(layer: Layer, id: String, words: String) {
    var violation = Self.tooLong
    violation.citation = Citation(id, layer)
    #expect(checkReport(planned([violation])).contains("Bron: \(words)."))
  }

  private static let sections = """

    Gebruikte uitzonderingen
     · A. Smit: rust van 72 u in 14 × 24 u in delen van minstens 32 u, bij het werk van di 15-12 13:30 tot di 15-12 23:00 – ATW 5:5 lid 2 (ATW-REST-W).
     · B. de Boer: langere nachtdienst, van do 17-12 20:00 tot vr 18-12 07:00.
     · B. de Boer: kortere rust na de nachtdienst van vr 18-12 20:00 tot za 19-12 03:00.

    Ten dele nagegaan
     · Werk gemiddeld over 16 weken – ATW 5:7 lid 2 c (ATW-AVG16): 1 tot 4 van de 16 weken bekend.
     · Gewerkte zondagen of andere rustdagen in 52 weken – ATW 5:6 lid 3 (ATW-SUN-2): 1 van de 52 weken bekend.

    """
  private static let departures = """

    Afwijkingen van de regels
     · Welzijn: Werk in één week: hoogstens 62 u, in plaats van hoogstens 60 u – ATW 5:7 lid 2 b (ATW-WEEK).

    """

  @Test("both pages for a terminal list exceptions, part checks and departures")
  func terminal() {
    for report in [checkReport(planned(), width: 200), terminalReport(planned(), width: 200)] {
      #expect(report.contains(Self.sections), "\(report)")
      #expect(report.contains(Self.departures), "\(report)")
    }
  }

  @Test("nothing is said where there is nothing to say")
  func nothing() {
    let report = terminalReport(SmallTeam.planned)
    for heading in ["Afwijkingen", "Gebruikte uitzonderingen", "Ten dele"] {
      #expect(!report.contains(heading))
      #expect(!htmlReport(SmallTeam.planned).contains(heading))
    }
  }

  @Test("an override that something stricter overtakes is said to have no effect")
  func overtaken() {
    var employer = Employer(
      name: "Welzijn", layers: [.law, .caoSociaalWerk],
      overrides: [LimitOverride(.window("ATW-AVG4"), 4 * 54 * 60)])
    employer.floorFTE = nil
    var scenario = SmallTeam.scenario
    scenario.employers = [employer]
    #expect(
      scenario.overrideLines(.dutch).map { $0.sentence(.dutch) } == [
        "Welzijn: Werk gemiddeld over 4 weken: hoogstens 54 u per week, in plaats van hoogstens "
          + "55 u per week – ATW 5:7 lid 3 (ATW-AVG4); zonder gevolg, want Cao Sociaal Werk 5.3 B "
          + "(CSW-AVG4) is strenger."
      ])
  }

  @Test("the page of HTML has the same lists")
  func html() throws {
    let elements = try #require(PageReader.elements(of: htmlReport(planned())))
    let items = elements.filter { $0.name == "li" }
    #expect(items.filter { $0.around.contains("checks") }.count == 5)
    let departures = items.filter { $0.around.contains("overrides") }.map(\.text)
    #expect(departures.count == 1)
    #expect(departures[0].hasPrefix("Welzijn: Werk in één week: hoogstens 62 u"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("the JSON of a roster has them too")
  func json() throws {
    let document = try object(jsonReport(planned([Self.tooLong])))
    let branches = try #require(document["branches"] as? [[String: Any]])
    #expect(
      branches.map { $0["branch"] as? String } == [
        "rest", "long-night-shift", "short-rest-after-night",
      ])
    #expect(branches[0]["part"] as? Int == 1920)
    #expect(branches[0]["start"] as? String == "2026-12-15T13:30:00+01:00")
    let checks = try #require(document["part_checks"] as? [[String: Any]])
    #expect(checks.map { $0["weeks"] as? Int } == [16, 52])
    #expect(checks.map { $0["known_least"] as? Int } == [1, 1])
    #expect(checks.map { $0["known_most"] as? Int } == [4, 1])
    #expect(checks.map { $0["workers"] as? Int } == [2, 1])
    let overrides = try #require(document["overrides"] as? [[String: Any]])
    #expect(overrides.map { $0["limit"] as? String } == ["OVERRIDE-LONGEST-WEEK"])
    #expect(overrides[0]["value"] as? Int == 3720)
    #expect(overrides[0]["instead_of"] as? [String] == ["ATW-WEEK"])
  }

  @Test("the JSON of a check tells rule, source, worker, duties and figures")
  func checkJSON() throws {
    let document = try object(checkJson(planned([Self.tooLong])))
    #expect(document["late_changes"] == nil)
    let violation = try #require((document["violations"] as? [[String: Any]])?.first)
    #expect(violation["rule"] as? String == "longest-shift")
    #expect(violation["worker"] as? String == "A. Smit")
    #expect(violation["found"] as? Int == 630)
    #expect(violation["limit"] as? Int == 600)
    #expect(violation["unit"] as? String == "minutes")
    let source = try #require(violation["source"] as? [String: String])
    #expect(
      source == [
        "id": "CSW-SHIFT", "layer": "agreement", "article": "Cao Sociaal Werk 5.3 B",
        "text": "sociaalwerk-werkt.nl", "edition": "2023-2025", "certainty": "seen",
      ])
    let duty = try #require((violation["duties"] as? [[String: Any]])?.first)
    #expect(duty["start"] as? String == "2026-12-15T19:00:00+01:00")
  }

  private static let late = [
    LateChange(
      worker: "A. Smit", change: .moved(from: SmallTeam.duties[2], to: SmallTeam.duties[6]),
      date: date("2026-12-15"), daysAhead: 5, term: 28, shortTerm: 4,
      citation: Citation("ATW-NOTICE", .law, article: "ATW 4:2")),
    LateChange(
      worker: "B. de Boer", change: .gone(SmallTeam.duties[3]), date: date("2026-12-15"),
      daysAhead: 1, term: 31, shortTerm: 4),
  ]

  @Test("late changes in a sentence each")
  func notice() {
    #expect(
      noticeReport(Self.late, .amsterdam, width: 200) == """

        Wijzigingen waarvoor instemming nodig is
         · A. Smit: verplaatst: di 15-12 19:00–23:00 straatronde, Hatert wordt za 19-12 19:00–23:00 straatronde, Hatert; 5 dagen vooraf (termijn 28 dagen, ATW 4:2 (ATW-NOTICE)).
         · B. de Boer: vervalt: di 15-12 19:00–23:00 straatronde, Hatert; 1 dag vooraf (termijn 31 dagen); ook binnen de korte termijn van 4 dagen.

        """)
    #expect(
      noticeReport([], .amsterdam, language: .english) == """

        Changes that need consent
         None: nothing changes inside the notice term.

        """)
  }

  @Test("late changes in the JSON of a check")
  func noticeJSON() throws {
    let changes = try #require(
      object(checkJson(planned(), Self.late))["late_changes"] as? [[String: Any]])
    #expect(changes.map { $0["change"] as? String } == ["moved", "gone"])
    #expect(changes.map { $0["days_ahead"] as? Int } == [5, 1])
    #expect(changes[1]["to"] == nil && changes[1]["from"] != nil)
  }
}
