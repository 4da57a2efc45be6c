import RosterEngine
public import Rostering
import Synchronization

extension RosterOptimizer {
  /// The rosters of several agendas, so many planned at a time.
  ///
  /// Every agenda gets the roster that it would get by itself, whatever the number at a time, unless
  /// limits on time are reached.
  ///
  /// - Parameters:
  ///   - agendas: what is to be planned.
  ///   - limits: what the search for each of them may cost.
  ///   - atATime: how many are planned at the same time.
  ///   - finished: hears on any thread how many are planned.
  ///   - isCancelled: asked often on any thread; once true, every search ends with the best roster so
  ///     far.
  /// - Returns: the rosters in the order of the agendas, each as ``plan(progress:isCancelled:)`` says.
  public static func plan(
    _ agendas: [Agenda], limits: Limits, atATime: Int,
    finished: @escaping @Sendable (Int) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> [Result<PlannedRoster, PlanningError>] {
    let count = Count()
    return onOwnThreads(agendas.count, threads: atATime) { number in
      let result = Result { () throws(PlanningError) in
        try RosterOptimizer(agendas[number], limits: limits).plan(isCancelled: isCancelled)
      }
      finished(count.done.add(1, ordering: .relaxed).newValue)
      return result
    }
  }

  /// How many are planned.
  private final class Count: Sendable {
    let done = Atomic<Int>(0)
  }
}
