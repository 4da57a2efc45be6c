import ArgumentParser
import Logging
import RiskCalendar
import RosterOptimizer
import RosterReports
import Rostering

/// What weeks to plan, how long to search, and how to tell of it.
struct PlanningOptions: ParsableArguments {
  @Option(help: "The first week, such as 2026-W51. [default: next week]")
  var week: IsoWeek = IsoWeek.next

  @Option(help: "How many weeks to plan at once.")
  var weeks: Int = 1

  @Option(help: ArgumentHelp("Stop searching after this many seconds.", valueName: "seconds"))
  var timeLimit: Double?

  @Option(help: "The language of the reports: nl or en.")
  var language: Language = .dutch

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

  var horizon: Horizon { Horizon(firstWeek: week, weekCount: weeks) }
  var limits: RosterOptimizer.Limits { .init(time: timeLimit) }

  /// What `search` finds while Ctrl-C asks it to end with the best roster so far.
  func searching<Found, Failure: Error>(
    _ search: (ProgressLine, _ isCancelled: @escaping @Sendable () -> Bool) throws(Failure) -> Found
  ) throws(Failure) -> Found {
    let logger = Console.logger(verbose: verbose)
    let progress = ProgressLine(language, logger)
    let interrupt = Interrupt()
    logger.debug("search begins: from now on Ctrl-C ends it with a roster")
    defer { withExtendedLifetime(interrupt) { progress.end() } }
    return try search(progress, interrupt.isRequested)
  }

  /// Says why there is no roster, and gives the status with which the program ends.
  func complain(of error: PlanningError, _ agenda: Agenda) -> ExitCode {
    switch error {
    case .impossible(let conflict):
      Console.complain(
        conflictReport(conflict.pins, conflict.violations, agenda, language: language))
      return ExitCode(69)
    case .fault(let text):
      Console.complain("Rooster has gone wrong, and wrote nothing: \(text)")
      return ExitCode(70)
    }
  }

  /// Says where the reports are.
  func tell(of folder: ReportFolder) {
    Console.note(
      language == .dutch ? "Geschreven naar \(folder.path)/" : "Written to \(folder.path)/")
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
