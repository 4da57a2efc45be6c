/// What one or more runs of a case took, and what came of them.
struct Measured {
  var runs: Int
  var seconds: Double
  var processorSeconds: Double
  var megabytes: Double
  /// Nil if the program failed.
  var outcome: Outcome?

  /// The medians of some runs. What came of them is that of the first: runs differ only where a
  /// time limit ends them, and then all are worth the same.
  init(medianOf runs: [Measured]) {
    self.runs = runs.count
    seconds = median(runs.map(\.seconds))
    processorSeconds = median(runs.map(\.processorSeconds))
    megabytes = median(runs.map(\.megabytes))
    outcome = runs.contains { $0.outcome == nil } ? nil : runs.first?.outcome
    for time in [\Outcome.secondsToPresence, \Outcome.secondsToRoot] {
      let times = runs.compactMap { $0.outcome?[keyPath: time] }
      if times.count == runs.count { outcome?[keyPath: time] = median(times) }
    }
  }

  /// One run.
  init(_ usage: ChildProcess.Usage, _ outcome: Outcome?) {
    runs = 1
    seconds = usage.seconds
    processorSeconds = usage.processorSeconds
    megabytes = usage.megabytes
    self.outcome = outcome
  }
}
