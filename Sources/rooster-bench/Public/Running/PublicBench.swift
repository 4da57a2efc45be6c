import Foundation

/// Runs public instances, each as a process of its own, and measures them.
struct PublicBench {
  var runs: Int
  var timeLimit: Double
  var threads: Int
  /// The folder that rosters are written to; nil for none.
  var rosters: String?

  /// What the instance in a file takes.
  func measure(_ path: String) throws -> PublicRow {
    let instance = try PublicInstanceReader.read(path)
    var all: [PublicRun] = []
    for run in 1...runs {
      note("\(instance.name): run \(run) of \(runs)")
      let best = all.compactMap { $0.outcome?.cost }.min() ?? .max
      all.append(try once(path, instance, best: best))
    }
    return PublicRow(instance, all)
  }

  private func once(
    _ path: String, _ instance: PublicInstance, best: Int
  ) throws -> PublicRun {
    try withRunFolder { folder in
      let files = PublicRunFiles(folder: folder)
      let usage = try ChildProcess(
        executable: Program.itself.path,
        arguments: [
          "plan-public", "--time-limit", "\(timeLimit)", "--threads", "\(threads)", "--output",
          folder.path, "--", path,
        ],
        output: files.output.path, errors: files.errors.path
      ).run(patience: 2 * timeLimit + 60)
      var run = PublicRun(
        seconds: usage.seconds, processorSeconds: usage.processorSeconds,
        megabytes: usage.megabytes)
      guard usage.status == 0 else {
        let said = (try? textOfFile(at: files.errors.path)) ?? ""
        note("\(instance.name): ended with status \(usage.status)\n\(said.prefix(2000))")
        return run
      }
      let outcome = try JSONDecoder().decode(
        PublicOutcome.self, from: try Data(contentsOf: files.outcome))
      let roster = try PublicRosterCSV.read(files.roster.path, instance)
      run.outcome = outcome
      run.value = RosterValuer(instance: instance).value(roster)
      for breach in run.value?.breaches.prefix(10) ?? [] { note("\(instance.name): \(breach)") }
      if outcome.cost < best { try keep(files.roster, of: instance) }
      return run
    }
  }

  private func keep(_ roster: URL, of instance: PublicInstance) throws {
    guard let rosters else { return }
    try FileManager.default.createDirectory(atPath: rosters, withIntermediateDirectories: true)
    let kept = URL(fileURLWithPath: rosters).appendingPathComponent(instance.name + ".csv")
    try Data(contentsOf: roster).write(to: kept, options: .atomic)
  }
}
