import Rostering

/// A legal line of one worker: a column of the master program.
struct Line: Hashable, Sendable {
  /// Position in the scenario's workers.
  let worker: Int
  /// Its duties, as positions among the worker's options, by start.
  let options: [Int]
  /// What it costs by itself.
  let cost: Score

  static func == (left: Line, right: Line) -> Bool {
    left.worker == right.worker && left.options == right.options
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(worker)
    hasher.combine(options)
  }
}
