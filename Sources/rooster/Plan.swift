import ArgumentParser
import Logging
import RiskCalendar
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
      Reports/<scenario>/<week>/. The last is for the scenario of the weeks after. Ctrl-C ends the search with the best roster so far.
      """)

  @Argument(help: "The folder or YAML file of the scenario.")
  var scenario: String

  @Option(help: "The first week, such as 2026-W51. [default: next week]")
  var week: IsoWeek = IsoWeek.next

  @Option(help: "How many weeks to plan at once.")
  var weeks: Int = 1

  @Option(help: "The folder to write to. [default: Reports/<scenario>/<week>]")
  var output: String?

  @Option(help: ArgumentHelp("Stop searching after this many seconds.", valueName: "seconds"))
  var timeLimit: Double?

  @Option(help: "The language of the reports: nl or en.")
  var language: Language = .dutch

  @OptionGroup var notice: NoticeOptions

  @Flag(help: "Show on standard error what the search does.")
  var verbose = false

  func validate() throws {
    guard (1...53).contains(weeks) else {
      throw ValidationError("--weeks is \(weeks), but must be from 1 to 53.")
    }
    if let timeLimit, !(timeLimit > 0) {
      throw ValidationError("--time-limit is \(timeLimit), but must be more than 0 seconds.")
    }
  }

  func run() throws {
    let (scenario, published) = try Console.reading { () throws(ScenarioErrors) in
      let scenario = try loadScenario(at: self.scenario)
      return (scenario, try notice.roster(for: scenario))
    }
    let horizon = Horizon(firstWeek: week, weekCount: weeks)
    let folder = ReportFolder(
      path: output ?? "Reports/\(scenario.name)/\(horizon.folderName)")
    try folder.check()
    let planned = try search(Agenda(scenario, horizon))
    try folder.write(planned, language)
    try Console.print(
      terminalReport(
        planned, language: language, width: Console.width, bold: Console.isTerminal))
    if let changes = notice.lateChanges(published, planned) {
      try Console.print(
        noticeReport(
          changes, planned, language: language, width: Console.width, bold: Console.isTerminal))
    }
    Console.note(
      language == .dutch ? "Geschreven naar \(folder.path)/" : "Written to \(folder.path)/")
  }

  private func search(_ agenda: Agenda) throws -> PlannedRoster {
    let optimizer = RosterOptimizer(agenda, limits: .init(time: timeLimit))
    let logger = Console.logger(verbose: verbose)
    let progress = ProgressLine(language, logger)
    let interrupt = Interrupt()
    logger.debug("search begins: from now on Ctrl-C ends it with a roster")
    defer { withExtendedLifetime(interrupt) { progress.end() } }
    do {
      return try optimizer.plan(
        progress: progress.show, isCancelled: interrupt.isRequested)
    } catch .impossible(let conflict) {
      progress.end()
      Console.complain(
        conflictReport(conflict.pins, conflict.violations, agenda, language: language))
      throw ExitCode(69)
    } catch .fault(let text) {
      progress.end()
      Console.complain("Rooster has gone wrong, and wrote nothing: \(text)")
      throw ExitCode(70)
    }
  }
}

extension Horizon {
  /// The name of a folder for its reports, like `2026-W51` or `2026-W49-W52`.
  var folderName: String {
    guard weekCount > 1, let last = weeks.last else { return "\(firstWeek)" }
    let end = "\(last)"
    return "\(firstWeek)-" + (last.year == firstWeek.year ? String(end.suffix(3)) : end)
  }
}
