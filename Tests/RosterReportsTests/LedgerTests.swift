import Foundation
import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The burden ledger")
struct LedgerTests {
  /// The small team after four weeks of which only totals are known.
  static let planned: PlannedRoster = {
    var scenario = SmallTeam.scenario
    var burden = Burden()
    burden.evening = 30 * 60
    burden.weekend = 390
    scenario.balances = [
      Balance(
        worker: "B. de Boer", firstWeek: week("2026-W47"), lastWeek: week("2026-W50"),
        burden: burden)
    ]
    return plan(scenario, SmallTeam.horizon, SmallTeam.duties)
  }()

  @Test("shows kinds from start to end where they are known")
  func terminal() {
    let table = """
      Stand van de belasting
       Medewerker │     Avond │   Nacht │  Weekend │  Risico │ Begin │ Erbij │ Eind │ Per fte
      ────────────┼───────────┼─────────┼──────────┼─────────┼───────┼───────┼──────┼─────────
       A. Smit    │   0,0→8,0 │ 0,0→0,0 │  0,0→4,0 │ 0,0→0,0 │   2,0 │  12,0 │ 14,0 │    14,0
       C. Öztürk  │   0,0→4,0 │ 0,0→0,0 │  0,0→0,0 │ 0,0→0,0 │   0,0 │   4,0 │  4,0 │     8,0
       B. de Boer │ 30,0→42,0 │ 0,0→0,0 │ 6,5→10,5 │ 0,0→0,0 │  36,5 │  16,0 │ 52,5 │    70,0
       In uren, zoals belasting weegt: meegebracht (begin), in deze periode (erbij) en samen (eind). Per soort: begin → eind.
       Een beginstand die als één getal is opgegeven, zit niet in de soorten.

      """
    #expect(terminalReport(Self.planned, width: 120).contains(table))
    #expect(checkReport(Self.planned, width: 120).contains(table))
  }

  @Test("leaves the kinds out of a narrow terminal", arguments: [60, 80])
  func narrow(width: Int) {
    let report = terminalReport(Self.planned, language: .english, width: width)
    #expect(report.contains(" Worker    │ Start│ Added│  End│ Per FTE\n"))
    #expect(report.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test("says where nothing is known of earlier weeks")
  func unknown() {
    var scenario = SmallTeam.scenario
    for index in scenario.workers.indices { scenario.workers[index].openingBurden = 0 }
    let planned = plan(scenario, SmallTeam.horizon, SmallTeam.duties)
    let report = terminalReport(planned, width: 160)
    #expect(report.contains("Van eerdere weken is geen belasting bekend.\n"))
    #expect(htmlReport(planned).contains("Van eerdere weken is geen belasting bekend."))
  }

  @Test("stands in the page with the same figures")
  func page() throws {
    let elements = try #require(PageReader.elements(of: htmlReport(Self.planned)))
    let cells = elements.filter { $0.name == "td" && $0.around.contains { $0.contains("ledger") } }
    #expect(cells.count == 3 * 8)
    #expect(
      cells.suffix(8).map(\.text) == [
        "30,0→42,0", "0,0→0,0", "6,5→10,5", "0,0→0,0", "36,5", "16,0", "52,5", "70,0",
      ])
    #expect(cells.allSatisfy { $0.attributes["data-label"]?.isEmpty == false })
    let plain = try #require(PageReader.elements(of: htmlReport(SmallTeam.planned)))
    #expect(
      plain.filter { $0.name == "td" && $0.around.contains { $0.contains("ledger") } }.count
        == 3 * 4)
  }

  @Test("is whole in the JSON")
  func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(jsonReport(Self.planned).utf8))
    let accounts = try #require((object as? [String: Any])?["accounts"] as? [String: Any])
    let workers = try #require(accounts["workers"] as? [[String: Any]])
    let ledger = try #require(workers[2]["ledger"] as? [String: Any])
    func figures(_ key: String) -> [Int?] {
      let balance = ledger[key] as? [String: Int]
      return ["evening", "night", "weekend", "event", "burden"].map { balance?[$0] }
    }
    #expect(figures("opening") == [1800, 0, 390, 0, 2190])
    #expect(figures("added") == [720, 0, 240, 0, 960])
    #expect(figures("closing") == [2520, 0, 630, 0, 3150])
    #expect(figures("closing_per_fte") == [3360, 0, 840, 0, 4200])
    #expect((workers[0]["ledger"] as? [String: Any])?["stated"] as? Int == 120)
  }
}
