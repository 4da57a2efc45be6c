import Dispatch
import Synchronization

/// The results of `work` for 0, 1, …, in that order, computed on the cores at hand.
func concurrently<Result: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { number in
    let result = work(number)
    results.withLock { $0[number] = .some(result) }
  }
  return results.withLock { $0.compactMap(\.self) }
}
