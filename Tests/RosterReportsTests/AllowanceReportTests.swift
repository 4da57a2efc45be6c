import Foundation
import RiskCalendar
import Rostering
import Testing

@testable import RosterReports

@Suite("What irregular hours cost")
struct AllowanceReportTests {
  /// Worked case 1 of the facts: New Year's Eve at both employers, and a short evening.
  private func planned(wages: [Int?] = [2455, 3000]) -> PlannedRoster {
    var (welfare, town) = (Employer(name: "Welzijn"), Employer(name: "Gemeente"))
    welfare.allowances = .ort
    town.allowances = .tod
    var workers = [
      Worker(name: "A. Smit", employer: welfare, discipline: "jongerenwerker", fte: 1),
      Worker(name: "B. de Boer", employer: town, discipline: "jeugdcoach", fte: 1),
      Worker(name: "C. Öztürk", employer: town, discipline: "jeugdcoach", fte: 1),
    ]
    for (index, wage) in wages.enumerated() { workers[index].hourlyWage = wage }
    let scenario = Scenario(
      name: "nacht", title: "Nacht", workers: workers, employers: [welfare, town],
      disciplines: ["jongerenwerker", "jeugdcoach"])
    let duties = ["A. Smit", "B. de Boer"].map {
      duty($0, "2026-12-31 20:00-04:00", "vuurplaats", "Hatert", breakMinutes: 30)
    }
    return plan(
      scenario, Horizon(firstWeek: week("2026-W53")),
      duties + [duty("C. Öztürk", "2026-12-29 18:00-21:00", "overleg", "Stadhuis")])
  }

  @Test("is a part of the line of each employer")
  func lines() {
    let dutch = Briefing(planned: planned(), language: .dutch).employerLines
    #expect(dutch[0].hasSuffix("; toeslag 4,4 uur loon, € 108,02 (ORT, oudere cao-tekst)"))
    #expect(dutch[1].hasSuffix("; toeslag 3,8 uur loon, € 114,00 (TOD, oudere cao-tekst)"))
    let english = Briefing(planned: planned(), language: .english).employerLines
    #expect(
      english[0].hasSuffix(
        "; allowance 4.4 hours of pay, €108.02 (ORT, older text of the agreement)"))
  }

  @Test("stands in the terminal and in the page")
  func reports() {
    let text = "toeslag 4,4 uur loon, € 108,02 (ORT, oudere cao-tekst)"
    #expect(terminalReport(planned(), width: 200).contains(text))
    #expect(htmlReport(planned()).contains(text))
  }

  @Test("is told in hours where a wage is not told")
  func withoutWages() {
    let lines = Briefing(planned: planned(wages: [nil, 3000]), language: .dutch).employerLines
    #expect(lines[0].hasSuffix("; toeslag 4,4 uur loon (ORT, oudere cao-tekst)"))
    #expect(lines[1].hasSuffix("; toeslag 3,8 uur loon, € 114,00 (TOD, oudere cao-tekst)"))
  }

  @Test("is not spoken of where nothing is paid")
  func nobodyPays() {
    #expect(!terminalReport(SmallTeam.planned).contains("toeslag"))
  }

  @Test("is in the JSON duty by duty")
  func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(jsonReport(planned()).utf8))
    let allowances = try #require((object as? [String: Any])?["allowances"] as? [String: Any])
    let duties = try #require(allowances["duties"] as? [[String: Any]])
    #expect(
      duties.map { $0["duty_id"] as? String } == [
        "20261231T1900Z-a-smit", "20261231T1900Z-b-de-boer",
      ])
    #expect(duties.map { $0["hours"] as? Double } == [4.4, 3.8])
    #expect(duties.map { $0["euro"] as? Double } == [108.02, 114])
    let employers = try #require(allowances["employers"] as? [[String: Any]])
    #expect(employers.map { $0["scheme"] as? String } == ["ORT", "TOD"])
    #expect(employers.map { $0["hours"] as? Double } == [4.4, 3.8])
    #expect(employers.map { $0["certainty"] as? String } == ["older-edition", "older-edition"])
  }

  @Test("is written with cents", arguments: [(0, "€ 0,00"), (5, "€ 0,05"), (10_802, "€ 108,02")])
  func money(cents: Int, text: String) {
    #expect(Language.dutch.money(cents) == text)
  }
}
