import Foundation

/// Runs cases and measures them.
struct Bench {
  let runs: Int
  private let programs: URL

  /// A bench that runs every case `runs` times.
  init(runs: Int) throws {
    self.runs = runs
    programs = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let rooster = path(of: .rooster)
    guard FileManager.default.isExecutableFile(atPath: rooster) else {
      throw BenchError.noRooster(rooster)
    }
  }

  /// What a case takes. One that uses all of its time or fails is run once: more runs would tell
  /// the same, and the table should come to an end.
  func measure(_ benchCase: BenchCase) throws -> Measured {
    var all: [Measured] = []
    repeat {
      note("\(benchCase.name): run \(all.count + 1) of \(runs)")
      all.append(try once(benchCase))
    } while all.count < runs && (all.last?.outcome?.isRepeatable ?? false)
    warnIfDifferent(benchCase, all.compactMap(\.outcome))
    return Measured(medianOf: all)
  }

  private func once(_ benchCase: BenchCase) throws -> Measured {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rooster-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let trace = RunTrace(folder: folder)
    let usage = try ChildProcess(
      executable: path(of: benchCase.program),
      arguments: benchCase.arguments + ["--output", folder.path],
      output: trace.output.path, errors: trace.errors.path
    ).run(patience: 2 * benchCase.limit + 60)
    guard usage.status == 0 else {
      note("\(benchCase.name): ended with status \(usage.status)\n\(trace.firstComplaints)")
      return Measured(usage, nil)
    }
    return Measured(usage, try trace.outcome())
  }

  private func path(of program: BenchCase.Program) -> String {
    switch program {
    case .rooster: programs.appendingPathComponent("rooster").path
    case .itself: programs.appendingPathComponent("rooster-bench").path
    }
  }

  /// The same input must give the same roster.
  private func warnIfDifferent(_ benchCase: BenchCase, _ outcomes: [Outcome]) {
    guard let first = outcomes.first, !outcomes.allSatisfy(first.isSame) else { return }
    note("\(benchCase.name): the runs differ, though none reached its time limit")
  }

  private func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
