import ArgumentParser
import Foundation
import RosterReports
import ScenarioFiles

/// `rooster sweep`: hundreds of what-if variants of one scenario, one row of a table each.
struct Sweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plan a grid of what-if variants, and write one row of a table for each.",
    discussion: """
      Example:
        rooster sweep Scenarios/sweep-personeel.yaml

      The file names a scenario, weeks, and axes with values; each week with one value of every axis \
      is a case. Writes cases.csv to Reports/<sweep>/, row by row as cases end. Whenever it is \
      stopped, by Ctrl-C (status 130) or otherwise, the same command goes on with the cases that \
      are still to do.

      --share 3/16 plans a part of the cases: those whose number leaves 2 when divided by 16. It writes \
      cases-03-of-16.csv, so that many runs, also on many machines, can share one folder. A case that \
      any cases*.csv in the folder has is not planned again.
      """)

  @Argument(help: "The YAML file of the sweep.")
  var file: String

  @Option(help: "Plan one share of the cases, such as 3/16.")
  var share: SweepShare = .whole

  @Option(help: "The folder to write to. [default: Reports/<sweep>]")
  var output: String?

  @Option(help: "How many cases to plan at a time. [default: the number of processors]")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Stop the search of each case after this many seconds, whatever the file says.",
      valueName: "seconds"))
  var timeLimit: Double?

  @Option(help: "The language of progress and summary: nl or en.")
  var language: Language = .dutch

  func validate() throws {
    if let jobs, !(1...1_000).contains(jobs) {
      throw ValidationError("--jobs is \(jobs), but must be from 1 to 1000.")
    }
    if let timeLimit, !(timeLimit > 0) {
      throw ValidationError("--time-limit is \(timeLimit), but must be more than 0 seconds.")
    }
  }

  func run() throws {
    let sweep = try Console.reading { () throws(ScenarioErrors) in
      try loadSweep(at: file, timeLimit: timeLimit, besides: SweepRow.columns)
    }
    let folder = SweepFolder(path: output ?? "Reports/\(sweep.name)", sweep: sweep)
    let (table, rows) = try folder.open(share)
    let own = sweep.cases.filter { share.holds($0.number) }
    var summary = SweepSummary()
    for sweepCase in own {
      guard let figures = rows[sweepCase.number] else { continue }
      summary.add(sweepCase.title, figures)
      summary.skipped += 1
    }
    let open = own.filter { rows[$0.number] == nil }
    summary.left = open.count
    try end(plan(open, of: sweep, into: table, after: summary), table.path)
  }

  private func plan(
    _ cases: [SweepCase], of sweep: SweepPlan, into table: SweepTable, after summary: SweepSummary
  ) -> SweepRun.State {
    let progress = SweepProgress(language)
    let interrupt = Interrupt()
    defer { withExtendedLifetime(interrupt) { progress.end() } }
    progress.show(summary)
    let run = SweepRun(
      sweep, cases, into: table, after: summary, isStopped: interrupt.isRequested,
      changed: progress.show)
    return run.run(atATime: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Tells what has come of it, and with which status the program ends.
  private func end(_ state: SweepRun.State, _ path: String) throws {
    try Console.print(sweepReport(state.summary, language: language) + "\n" + path)
    if let fault = state.tableFault {
      Console.complain("\(path): cannot write a row: \(fault.reason)")
      throw ExitCode(73)
    }
    if state.faults > 0 { throw ExitCode(70) }
    if state.summary.left > 0 { throw ExitCode(130) }
  }
}
