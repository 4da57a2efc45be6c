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

      Reads CSV (as a Dutch spreadsheet saves it, too) or JSON. Ends with status 1 if a rule is \
      broken. With --published it also lists what changes so late that people must agree to it.
      """)

  @Argument(help: "The roster, a CSV or JSON file.")
  var roster: String

  @Option(help: "The folder or YAML file of the scenario it belongs to.")
  var scenario: String

  @Option(help: "The language of the report: nl or en.")
  var language: Language = .dutch

  @Flag(help: "Print what is broken as JSON.")
  var json = false

  @OptionGroup var notice: NoticeOptions
  @OptionGroup var past: PastOptions

  func run() throws {
    let team = try Team(at: scenario, past)
    let (roster, published) = try Console.reading { () throws(ScenarioErrors) in
      let roster = try loadRoster(at: self.roster, for: team.scenario)
      return (roster, try notice.roster(for: team.scenario))
    }
    let planned = try team.judged(roster)
    let before = try team.plan(of: roster.horizon)
    let changes = notice.lateChanges(published, or: before, planned)
    try Console.print(json ? checkJson(planned, changes) : text(planned, changes))
    if !planned.verdict.isLegal { throw ExitCode(1) }
  }

  private func text(_ planned: PlannedRoster, _ changes: [LateChange]?) -> String {
    let (width, bold) = (Console.width, Console.isTerminal)
    let report = checkReport(planned, language: language, width: width, bold: bold)
    return report
      + (changes.map {
        noticeReport(
          $0, planned.agenda.scenario.clock, language: language, width: width, bold: bold)
      } ?? "")
  }
}
