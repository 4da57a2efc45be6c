import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The table of a comparison")
struct ComparisonCsvTests {
  private func rows(_ comparison: Comparison = Kermis.comparison) throws -> [[String]] {
    try #require(readCsv(comparisonCsv(comparison)))
  }

  private func figures(
    _ measure: String, _ subject: String = "", _ variant: String = "kermis",
    in comparison: Comparison = Kermis.comparison
  ) throws -> [String] {
    let own = try rows(comparison).filter { $0.prefix(3) == [variant, measure, subject] }
    try #require(own.count == 1, "\(own)")
    return Array(own[0].dropFirst(3))
  }

  @Test("has a row for every variant, measure and subject")
  func columns() throws {
    let rows = try rows()
    #expect(rows[0] == ["variant", "measure", "subject", "unit", "base", "value", "difference"])
    #expect(rows.allSatisfy { $0.count == 7 })
    #expect(Set(rows.map { $0.prefix(3) }).count == rows.count)
    #expect(Set(rows.dropFirst().map { $0[0] }) == ["kermis", "vast"])
  }

  @Test("tells whole numbers in their unit")
  func values() throws {
    #expect(try figures("presence", "Hatert") == ["minutes", "480", "240", "-240"])
    #expect(try figures("presence") == ["minutes", "720", "480", "-240"])
    #expect(try figures("evening-rounds-asked", "Hatert") == ["count", "2", "2", "0"])
    #expect(try figures("posts-here", "Hatert") == ["minutes", "0", "720", "720"])
    #expect(try figures("points", "Hatert") == ["points", "27", "21", "-6"])
    #expect(try figures("event-work", "Najaarskermis") == ["minutes", "", "720", "720"])
    #expect(try figures("shortage") == ["minutes", "0", "360", "360"])
    #expect(try figures("fte", "Welzijn") == ["hundredths-fte", "150", "150", "0"])
    #expect(try figures("paid", "Gemeente") == ["minutes", "810", "930", "120"])
    #expect(try figures("new-duties") == ["count", "", "2", "2"])
    #expect(try figures("cost", "presence") == ["points", "6", "12", "6"])
    #expect(try figures("gap", "presence") == ["points", "1", "8", "7"])
    #expect(try figures("certain", "must") == ["yes-no", "", "1", ""])
    #expect(try figures("certain", "presence") == ["yes-no", "", "0", ""])
  }

  @Test("has no figures where there is no roster")
  func impossible() throws {
    #expect(try figures("legal-roster", "", "vast") == ["yes-no", "1", "0", "-1"])
    #expect(try figures("legal-roster") == ["yes-no", "1", "1", "0"])
    #expect(try figures("presence", "Hatert", "vast") == ["minutes", "480", "", ""])
  }

  /// A wage that is not told is no nought.
  @Test("leaves open what is not known")
  func unknown() throws {
    func side(_ name: String, wage: Int?) -> PlannedRoster {
      var scenario = SmallTeam.scenario
      scenario.name = name
      scenario.employers[1].allowances = .tod
      scenario.workers[2].allowances = .tod
      scenario.workers[2].hourlyWage = wage
      return plan(scenario, SmallTeam.horizon, SmallTeam.duties)
    }
    let comparison = Comparison(
      of: side("basis", wage: 2000), with: [.planned(side("kermis", wage: nil))])
    let money = try figures("allowance-money", "Gemeente", in: comparison)
    #expect((money[0], money[2], money[3]) == ("cents", "", ""))
    #expect(money[1] != "")
    #expect(try !rows(comparison).contains { $0[1] == "allowance" && $0[2] == "Welzijn" })
  }

  @Test("keeps names as they are")
  func hostileNames() throws {
    let comparison = Comparison(of: Nights.newYear, with: [.planned(Nights.newYear)])
    #expect(
      try figures("event-work", "jaarwisseling", "jaarwisseling", in: comparison)
        == ["minutes", "3360", "3360", "0"])
    let subjects = Set(try rows(comparison).map { $0[2] })
    #expect(subjects.contains("Welzijn, \"West\""))
  }
}
