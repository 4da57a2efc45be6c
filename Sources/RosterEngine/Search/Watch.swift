import Foundation

/// How long a search may go on, and who may stop it.
///
/// Anybody may ask, on any thread.
public final class Watch: Sendable {
  private let deadline: Double?
  private let isCancelled: @Sendable () -> Bool
  private let start: Date

  /// A watch that runs from now on.
  ///
  /// - Parameters:
  ///   - time: seconds; nil for no limit.
  ///   - isCancelled: asked often; once true, the time is over.
  public init(time: Double? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }) {
    start = Date()
    deadline = time
    self.isCancelled = isCancelled
  }

  /// A watch that rings when `other` does, or after some seconds.
  public init(_ other: Watch, atMost seconds: Double) {
    start = Date()
    let least = min(seconds, other.remaining ?? .infinity)
    deadline = least.isFinite ? least : nil
    isCancelled = other.isCancelled
  }

  /// Seconds so far.
  public var seconds: Double { -start.timeIntervalSinceNow }

  /// Seconds left; nil for no limit.
  public var remaining: Double? { deadline.map { $0 - seconds } }

  /// Whether the search should end.
  public var isOver: Bool { isCancelled() || (remaining.map { $0 <= 0 } ?? false) }

  /// Throws once the time is over.
  func checkpoint() throws(SearchError) {
    if let interruption { throw interruption }
  }

  /// Why the search should end; nil if it need not.
  public var interruption: SearchError? {
    if isCancelled() { return .cancelled }
    return remaining.flatMap { $0 <= 0 ? .timeLimit : nil }
  }
}
