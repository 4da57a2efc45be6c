import Foundation
import RosterOptimizer
import RosterReports
import Rostering
import ScenarioFiles
import Synchronization

/// Plans cases of a sweep, so many at a time, each of which gets its row when it ends.
///
/// A case whose search was stopped has no row: it is planned anew by the next run.
final class SweepRun: Sendable {
  /// How far it is.
  struct State {
    var summary = SweepSummary()
    /// Cases that the program went wrong on.
    var faults = 0
    /// What keeps the table from being written.
    var tableFault: SweepTable.Fault?
  }

  private let sweep: SweepPlan
  private let table: SweepTable
  private let cases: [SweepCase]
  private let isStopped: @Sendable () -> Bool
  private let changed: @Sendable (SweepSummary) -> Void
  private let next = Atomic(0)
  private let state: Mutex<State>

  /// A run over `cases` that goes on from `summary`.
  ///
  /// `isStopped` is asked often, on any thread: once it says so, no search goes on. `changed` hears on
  /// any thread what the cases have come to.
  init(
    _ sweep: SweepPlan, _ cases: [SweepCase], into table: SweepTable, after summary: SweepSummary,
    isStopped: @escaping @Sendable () -> Bool, changed: @escaping @Sendable (SweepSummary) -> Void
  ) {
    (self.sweep, self.cases, self.table) = (sweep, cases, table)
    (self.isStopped, self.changed) = (isStopped, changed)
    state = Mutex(State(summary: summary))
  }

  /// Plans all cases, or until it is stopped, and tells how far it came.
  func run(atATime count: Int) -> State {
    let group = DispatchGroup()
    for _ in 0..<min(count, cases.count) {
      group.enter()
      // Not a thread of the common pool: each search waits for others that it starts there.
      let thread = Thread {
        self.work()
        group.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
    return state.withLock { $0 }
  }

  /// Takes cases until none is left.
  private func work() {
    while !isOver {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < cases.count else { return }
      plan(cases[index])
    }
  }

  private var isOver: Bool { isStopped() || state.withLock { $0.tableFault != nil } }

  private func plan(_ sweepCase: SweepCase) {
    do {
      let agenda = Agenda(try sweep.scenario(of: sweepCase), sweepCase.horizon)
      let planned = try RosterOptimizer(agenda, limits: .init(time: sweep.timeLimit))
        .plan(isCancelled: isStopped)
      guard planned.proof?.ending != .cancelled else { return }
      add(sweepCase, planned)
    } catch PlanningError.impossible {
      if !isStopped() { add(sweepCase, nil) }
    } catch {
      state.withLock { $0.faults += 1 }
      Console.complain("case \(sweepCase.title): Rooster has gone wrong: \(error)")
    }
  }

  /// Adds the row of a case.
  private func add(_ sweepCase: SweepCase, _ planned: PlannedRoster?) {
    let row = sweepCase.row
    let text = row.text(of: planned)
    state.withLock { state in
      guard state.tableFault == nil else { return }
      do throws(SweepTable.Fault) {
        try table.append(text)
        state.summary.add(sweepCase.title, row.figures(in: String(text.dropLast())) ?? [:])
        state.summary.planned += 1
        state.summary.left -= 1
        changed(state.summary)
      } catch {
        state.tableFault = error
      }
    }
  }
}
