import Foundation

/// Runs cases and measures them.
struct TeamBench {
  let runs: Int

  /// A bench that runs every case `runs` times.
  init(runs: Int) throws {
    self.runs = runs
    guard Program.rooster.exists else { throw BenchError.noRooster(Program.rooster.path) }
  }

  /// What a case takes. One that uses all of its time or fails is run once: more runs would tell
  /// the same, and the table should come to an end.
  func measure(_ teamCase: TeamCase) throws -> Measured {
    var all: [Measured] = []
    repeat {
      note("\(teamCase.name): run \(all.count + 1) of \(runs)")
      all.append(try once(teamCase))
    } while all.count < runs && (all.last?.outcome?.isRepeatable ?? false)
    warnIfDifferent(teamCase, all.compactMap(\.outcome))
    return Measured(medianOf: all)
  }

  private func once(_ teamCase: TeamCase) throws -> Measured {
    try withRunFolder { folder in
      let trace = RunTrace(folder: folder)
      let usage = try ChildProcess(
        executable: teamCase.program.path,
        arguments: teamCase.arguments + ["--output", folder.path],
        output: trace.output.path, errors: trace.errors.path
      ).run(patience: 2 * teamCase.limit + 60)
      guard usage.status == 0 else {
        note("\(teamCase.name): ended with status \(usage.status)\n\(trace.firstComplaints)")
        return Measured(usage, nil)
      }
      return Measured(usage, try trace.outcome(weeks: teamCase.weeks))
    }
  }

  /// The same input must give the same roster.
  private func warnIfDifferent(_ teamCase: TeamCase, _ outcomes: [Outcome]) {
    guard let first = outcomes.first, !outcomes.allSatisfy(first.isSame) else { return }
    note("\(teamCase.name): the runs differ, though none reached its time limit")
  }
}
