import Synchronization

/// Says no so many times, and then yes.
final class Countdown: Sendable {
  private let left: Atomic<Int>

  init(_ count: Int) {
    left = Atomic(count)
  }

  var isOver: Bool { left.wrappingSubtract(1, ordering: .relaxed).newValue < 0 }

  /// Whether it has said yes.
  var wasOver: Bool { left.load(ordering: .relaxed) < 0 }
}
