/// How a search goes about its work.
public struct Settings: Sendable {
  /// Threads that price lines at the same time.
  public var threads: Int
  /// The weight of past duals, from 0 to below 1.
  public var smoothing: Double
  /// What a master program may take, about in seconds; see `Master.work`.
  var mostWork = Double.infinity
  /// The share of a relaxation's cost by which its bound may lie below it.
  public var tolerance = 0.0
  /// Hears of every round of pricing.
  public var rounds: (@Sendable () -> Void)?

  /// Settings that suit most problems.
  public init(threads: Int = 2, smoothing: Double = 0) {
    self.threads = threads
    self.smoothing = smoothing
  }
}
