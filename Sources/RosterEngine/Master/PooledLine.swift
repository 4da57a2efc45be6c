/// A legal line of one worker: a column of the master program.
struct PooledLine: Hashable, Sendable {
  /// Position among the workers.
  let worker: Int
  /// Its options in ascending order.
  let options: [Int]
  /// What it costs by itself, by level.
  let costs: [Int]

  static func == (left: PooledLine, right: PooledLine) -> Bool {
    left.worker == right.worker && left.options == right.options
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(worker)
    hasher.combine(options)
  }
}
