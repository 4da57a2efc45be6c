import Foundation
import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

/// Spreadsheets save tables in their own ways; all of them say the same.
@Suite struct TableFormatsTests {
  private static let table = """
    name,employer,discipline,fte,homes,latest_end,opening_burden_hours
    "Amy ""Ace"" Bos",Welzijn,jongerenwerker,0.5,"Hatert|
    Lindenholt",22:30,1.5
    Zoë Peters , Welzijn ,jeugdcoach,0.75,Lindenholt/Hatert,,
    """

  private func workers(_ table: Data) throws -> [Worker] {
    let folder = try TemporaryFolder([
      "scenario.yaml": """
      disciplines: [jongerenwerker, jeugdcoach]
      employers: [{name: Welzijn}]
      neighbourhoods: [{name: Hatert, rounds: 1}, {name: Lindenholt, rounds: 1}]
      """
    ])
    try folder.write(table, to: "workers.csv")
    return try loadScenario(at: folder.path).workers
  }

  @Test func theUsualWay() throws {
    let workers = try workers(Data(Self.table.utf8))
    #expect(workers.map(\.name) == ["Amy \"Ace\" Bos", "Zoë Peters"])
    #expect(workers.map(\.fte) == [0.5, 0.75])
    #expect(workers.map(\.homes) == [["Hatert", "Lindenholt"], ["Hatert", "Lindenholt"]])
    #expect(workers[0].openingBurden == 90)
    #expect(workers[0].personal.latestEnd == ClockTime("22:30"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"])
  func anyLineEndAndSeparator(_ lineEnd: String, _ separator: String) throws {
    let table = Self.table.replacing("\n", with: lineEnd).replacing(",", with: separator)
    for mark in ["", "\u{FEFF}"] {
      for end in ["", lineEnd, lineEnd + separator + separator + lineEnd] {
        let written = try workers(Data((mark + table + end).utf8))
        #expect(written == (try workers(Data(Self.table.utf8))))
      }
    }
  }

  @Test func dutchFractionsAndTimesWithSeconds() throws {
    let table = Self.table.replacing(",", with: ";").replacing("0.5", with: "0,5")
      .replacing("0.75", with: "0,75").replacing("1.5", with: "1,5")
      .replacing("22:30", with: "22:30:00")
    #expect(try workers(Data(table.utf8)) == workers(Data(Self.table.utf8)))
  }

  @Test func columnsInAnyOrderAndEmptyOnesAtTheEnd() throws {
    let table = """
      fte,name,discipline,employer,,
      0.5,Amy Bos,jongerenwerker,Welzijn,,

      ,,,,,
      0.75,Zoë Peters,jeugdcoach,Welzijn,,
      """
    #expect(try workers(Data(table.utf8)).map(\.fte) == [0.5, 0.75])
  }
}
