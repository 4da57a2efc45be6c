import ArgumentParser
import RosterOptimizer
import RosterReports
import Rostering
import ScenarioFiles

/// `rooster plan`: from a scenario to a weekly roster and its reports.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plan the best legal roster of one or more weeks.",
    discussion: """
      Example:
        rooster plan Scenarios/nijmegen --week 2026-W51

      Prints the roster, and writes roster.html, roster.csv, roster.json and balances.csv to \
      Reports/<scenario>/<week>/. The last is for the scenario of the weeks after. Where the scenario \
      states figures of a document, council.html holds the roster against them. Ctrl-C ends the search with the best roster so far.
      """)

  @Argument(help: "The folder or YAML file of the scenario.")
  var scenario: String

  @OptionGroup var planning: PlanningOptions

  @Option(help: "The folder to write to. [default: Reports/<scenario>/<week>]")
  var output: String?

  @OptionGroup var notice: NoticeOptions
  @OptionGroup var past: PastOptions

  func run() throws {
    let team = try Team(at: scenario, past)
    let published = try Console.reading { () throws(ScenarioErrors) in
      try notice.roster(for: team.scenario)
    }
    let scenario = try team.scenarioToPlan(planning.horizon, today: notice.day)
    let language = planning.language
    let folder = ReportFolder(
      path: output ?? "Reports/\(scenario.name)/\(planning.horizon.folderName)",
      names: Self.reportNames)
    try folder.check()
    let planned = try team.judgedWithLaterWeeks(search(Agenda(scenario, planning.horizon)))
    try folder.write([
      htmlReport(planned, language: language), csvReport(planned), jsonReport(planned),
      balancesReport(planned), standbyReport(planned),
      councilReport(planned, language: language),
    ])
    try Console.print(
      terminalReport(
        planned, language: language, width: Console.width, bold: Console.isTerminal))
    let before = try team.plan(of: planning.horizon)
    if let changes = notice.lateChanges(published, or: before, planned) {
      try Console.print(
        noticeReport(
          changes, scenario.clock, language: language, width: Console.width,
          bold: Console.isTerminal))
    }
    planning.tell(of: folder)
  }

  private static let reportNames = [
    "roster.html", "roster.csv", "roster.json", "balances.csv", "standby.csv",
    "council.html",
  ]

  private func search(_ agenda: Agenda) throws -> PlannedRoster {
    let optimizer = RosterOptimizer(agenda, limits: planning.limits)
    do {
      return try planning.searching { progress, isCancelled throws(PlanningError) in
        try optimizer.plan(progress: progress.show, isCancelled: isCancelled)
      }
    } catch {
      throw planning.complain(of: error, agenda)
    }
  }
}
