import Dispatch
import Foundation
import Synchronization

/// The results of `work` for 0, 1, …, in that order, computed on so many threads, the caller's among
/// them.
package func concurrently<Result: Sendable>(
  _ count: Int, threads: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  guard threads > 1, count > 1 else { return (0..<count).map(work) }
  let tasks = Tasks<Result>(count)
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in tasks.run(work) }
  return tasks.results
}

/// The same on threads that are not the caller's, so that a solver that fails there takes nothing of
/// the caller's with it.
func apart<Result: Sendable>(
  _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let tasks = Tasks<Result>(count)
  let group = DispatchGroup()
  for _ in 0..<max(1, min(threads, count)) {
    DispatchQueue.global().async(group: group) { tasks.run(work) }
  }
  group.wait()
  return tasks.results
}

/// The same on threads of their own, for work that waits for other threads in its turn: those of a
/// queue are few, and one that waits is missing there for a second or more.
package func onOwnThreads<Result: Sendable>(
  _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let tasks = Tasks<Result>(count)
  let group = DispatchGroup()
  for _ in 0..<max(1, min(threads, count)) {
    group.enter()
    let thread = Thread {
      tasks.run(work)
      group.leave()
    }
    // As much as the main thread has.
    thread.stackSize = 8 << 20
    thread.start()
  }
  group.wait()
  return tasks.results
}

/// The results of two pieces of work at the same time, the second of them on the caller's thread.
package func beside<Other: Sendable, Own>(
  _ other: @escaping @Sendable () -> Other, _ own: () throws -> Own
) throws -> (Other, Own) {
  let result = Tasks<Other>(1)
  let group = DispatchGroup()
  DispatchQueue.global().async(group: group) { result.run { _ in other() } }
  let mine = Result { try own() }
  group.wait()
  return (result.results[0], try mine.get())
}

/// Numbered tasks that threads take one after the other.
private final class Tasks<Result: Sendable>: Sendable {
  private let count: Int
  private let next = Atomic<Int>(0)
  private let found: Mutex<[Result?]>

  init(_ count: Int) {
    self.count = count
    found = Mutex(Array(repeating: nil, count: count))
  }

  /// Takes tasks until none is left.
  func run(_ work: (Int) -> Result) {
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let result = work(number)
      found.withLock { $0[number] = .some(result) }
    }
  }

  var results: [Result] { found.withLock { $0.compactMap(\.self) } }
}
