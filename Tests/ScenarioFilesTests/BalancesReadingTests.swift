import Foundation
import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

/// Totals of earlier weeks, and what is paid, as a user writes them.
@Suite struct BalancesReadingTests {
  private static let yaml = """
    disciplines: [a]
    employers: [{name: E}]
    workers: [{name: Amy Bos, fte: 0.5}, {name: Zoë Peters, fte: 1, wage: 24.55}]

    """
  private static let csv = """
    worker,first_week,last_week,hours,rest_days,nights,late_nights,long_nights,touched_nights,late_touched_nights,evening_hours,night_hours,weekend_hours,event_hours
    Amy Bos,2026-W45,2026-W48,112.5,2,3,2,1,4,2,38.25,3.5,16,7.5
    Zoë Peters,2026-W48,2026-W48,36:10,,0,,,,,,,,
    """

  private func scenario(_ yaml: String = "", _ files: [String: String] = [:]) throws -> Scenario {
    let folder = try TemporaryFolder(
      files.merging(["scenario.yaml": Self.yaml + yaml]) { given, _ in given })
    return try loadScenario(at: folder.path)
  }

  private func week(_ text: String) throws -> IsoWeek { try #require(IsoWeek(text)) }

  @Test func everyColumnIsRead() throws {
    let balances = try scenario("", ["balances.csv": Self.csv]).balances
    #expect(balances.count == 2)
    let amy = balances[0]
    #expect((amy.worker, amy.firstWeek) == ("Amy Bos", try week("2026-W45")))
    #expect(amy.lastWeek == (try week("2026-W48")))
    #expect((amy.workMinutes, amy.restDays) == (6750, 2))
    #expect(
      amy.nights == [.usual: 3, .late: 2, .long: 1, .touched: 4, .lateTouched: 2])
    #expect((amy.burden.evening, amy.burden.night) == (2295, 210))
    #expect((amy.burden.weekend, amy.burden.event) == (960, 450))
  }

  @Test func whatIsBlankIsUnknown() throws {
    let zoë = try scenario("", ["balances.csv": Self.csv]).balances[1]
    #expect((zoë.workMinutes, zoë.restDays) == (2170, nil))
    #expect(zoë.nights == [.usual: 0])
    #expect(zoë.burden == Burden())
  }

  /// As Dutch Excel writes it back.
  @Test(arguments: ["\n", "\r\n"]) func asADutchSpreadsheetSavesIt(_ lineEnd: String) throws {
    let dutch = Self.csv.replacing(",", with: ";").replacing(".", with: ",")
      .replacing("36:10", with: "36:10:00").replacing("\n", with: lineEnd)
    let balances = try scenario("", ["balances.csv": "\u{FEFF}" + dutch + lineEnd]).balances
    #expect(balances == (try scenario("", ["balances.csv": Self.csv]).balances))
  }

  @Test func theyMayStandInTheYaml() throws {
    let yaml = """
      history_from: 2026-W49
      balances:
        - {worker: Amy Bos, first_week: 2026-W45, last_week: 2026-W47, hours: 100}
        - {worker: Amy Bos, first_week: 2026-W48, last_week: 2026-W48, hours: 2h, event_hours: 30m}
      """
    let scenario = try scenario(yaml)
    #expect(scenario.historyFrom == (try week("2026-W49")))
    #expect(scenario.balances.map(\.workMinutes) == [6000, 120])
    #expect(scenario.balances[1].burden.event == 30)
  }

  /// A history that begins in the middle of a week may stand beside a balance of that week.
  @Test func aWeekKnownInPartMayHaveABalance() throws {
    let yaml = """
      history_from: 2026-W51
      history:
        - {worker: Amy Bos, start: 2026-12-13 10:00, end: 2026-12-13 12:00, activity: a, place: b}
      balances: [{worker: Amy Bos, first_week: 2026-W50, last_week: 2026-W50, hours: 18}]
      """
    #expect(try scenario(yaml).balances.count == 1)
  }

  @Test func anExtendingScenarioAdds() throws {
    let folder = try TemporaryFolder([
      "base/scenario.yaml": Self.yaml, "base/balances.csv": Self.csv,
      "over/scenario.yaml": "extends: ../base\nhistory_from: 2026-W50\n",
      "over/balances.csv": "worker,first_week,last_week,hours\nAmy Bos,2026-W49,2026-W49,20\n",
    ])
    let scenario = try loadScenario(at: folder.path + "/over")
    #expect(scenario.balances.map(\.workMinutes) == [6750, 2170, 1200])
    #expect(scenario.historyFrom == (try week("2026-W50")))
  }

  @Test func whatIsToldOfARemovedWorkerGoesWithHer() throws {
    let folder = try TemporaryFolder([
      "base/scenario.yaml": Self.yaml, "base/balances.csv": Self.csv,
      "over/scenario.yaml": "extends: ../base\nworkers: [{name: Amy Bos, remove: true}]\n",
    ])
    let scenario = try loadScenario(at: folder.path + "/over")
    #expect(scenario.balances.map(\.worker) == ["Zoë Peters"])
  }

  @Test func wages() throws {
    #expect(try scenario().workers.map(\.hourlyWage) == [nil, 2455])
    let table = "name;fte;wage\nBo Stam;0,5;24,5\n"
    #expect(try scenario("", ["workers.csv": table]).workers[2].hourlyWage == 2450)
  }

  @Test(arguments: [
    ("ort", AllowanceScheme.ort), ("tod", .tod), ("none", nil),
  ]) func allowances(_ name: String, _ scheme: AllowanceScheme?) throws {
    let folder = try TemporaryFolder([
      "scenario.yaml": """
      disciplines: [a]
      employers: [{name: E, allowances: \(name)}]
      workers: [{name: Amy Bos, fte: 0.5}]
      weights: {employer_burden: 4, allowance: 0}
      """
    ])
    let scenario = try loadScenario(at: folder.path)
    #expect(scenario.employers[0].allowances == scheme)
    #expect(scenario.workers[0].allowances == scheme)
    #expect((scenario.weights.employerBurden, scenario.weights.allowance) == (4, 0))
  }

  @Test func noAgreementPaysNothing() throws {
    #expect(try scenario().employers[0].allowances == nil)
  }
}
