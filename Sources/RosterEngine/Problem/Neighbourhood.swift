/// What of a roster may change while all else stays.
struct Neighbourhood: Sendable {
  /// By worker: the days that are free; nil if none is.
  var freeDays: [Set<Int>?]

  /// Some days of everybody.
  static func window(_ days: Range<Int>, workerCount: Int) -> Neighbourhood {
    Neighbourhood(freeDays: Array(repeating: Set(days), count: workerCount))
  }

  /// All days of some workers.
  static func group(_ workers: some Sequence<Int>, dayCount: Int, workerCount: Int)
    -> Neighbourhood
  {
    var free = [Set<Int>?](repeating: nil, count: workerCount)
    for worker in workers { free[worker] = Set(0..<dayCount) }
    return Neighbourhood(freeDays: free)
  }
}
