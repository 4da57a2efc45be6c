import ArgumentParser
import RosterReports
import Rostering
import ScenarioFiles

/// `rooster check`: an audit of any roster, also one made by hand.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Audit a roster: name every rule it breaks.",
    discussion: """
      Example:
        rooster check Reports/nijmegen/2026-W51/roster.csv --scenario Scenarios/nijmegen

      Reads CSV (comma or semicolon, as a spreadsheet saves it) or JSON. Ends with status 1 if a \
      rule is broken.
      """)

  @Argument(help: "The roster, a CSV or JSON file.")
  var roster: String

  @Option(help: "The folder or YAML file of the scenario it belongs to.")
  var scenario: String

  @Option(help: "The language of the report: nl or en.")
  var language: Language = .dutch

  func run() throws {
    let planned = try Console.reading { () throws(ScenarioErrors) in
      let scenario = try loadScenario(at: self.scenario)
      let roster = try loadRoster(at: self.roster, for: scenario)
      let agenda = Agenda(scenario, roster.horizon)
      return PlannedRoster(
        agenda: agenda, roster: roster, verdict: Audit(agenda).judge(roster), proof: nil)
    }
    try Console.print(
      checkReport(planned, language: language, width: Console.width, bold: Console.isTerminal))
    if !planned.verdict.isLegal { throw ExitCode(1) }
  }
}
