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
    let times = runs.compactMap { $0.outcome?.secondsToPresence }
    if times.count == runs.count { outcome?.secondsToPresence = median(times) }
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

/// The middle value; of an even number, the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return .nan }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
