import Foundation
public import LinearProgramming
import Rostering

extension CompactProgram {
  /// Minimises the levels in order, each under what the levels before it have reached.
  ///
  /// - Parameter time: seconds for all levels together; nil for no limit. GLPK may overrun it.
  /// - Returns: the best roster found, judged by an audit.
  /// - Throws: ``LinearProgramming/SolverError`` if the solver failed.
  public func solve(time: Double? = nil) throws(SolverError) -> CompactAnswer {
    let start = Date()
    var (caps, stages) = ([Level: Int](), [CompactAnswer.Stage]())
    var roster: Roster?
    for level in levels {
      let (begun, left) = (Date(), time.map { max(0, $0 + start.timeIntervalSinceNow) })
      let solution = try solveInteger(capped(caps, at: level), IntegerLimits(time: left))
      let stage = stage(level, solution, seconds: -begun.timeIntervalSinceNow)
      stages.append(stage)
      guard let cost = stage.cost else { break }
      caps[level] = cost
      roster = self.roster(solution.values)
    }
    return answer(roster, stages)
  }

  /// Whether no roster keeps every rule.
  ///
  /// - Throws: ``LinearProgramming/SolverError`` if the solver failed.
  public func isImpossible() throws(SolverError) -> Bool {
    try solveInteger(program).stopped == .infeasible
  }

  private func answer(_ roster: Roster?, _ stages: [CompactAnswer.Stage]) -> CompactAnswer {
    let audit = Audit(agenda)
    return CompactAnswer(
      roster: roster, score: roster.map(audit.score),
      violations: roster.map(audit.violations) ?? [], stages: stages)
  }

  /// The program of a level under the costs that earlier levels have reached.
  func capped(_ caps: [Level: Int], at level: Level) -> LinearProgram {
    var capped = aimed(at: level)
    for (other, cap) in caps.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let cost = 1 / other.unit * (costs[other] ?? Expression())
      guard !cost.terms.isEmpty else { continue }
      let most = Double(cap) / other.unit - cost.constant
      capped.addRow(Row(name: "level \(other.rawValue)", upper: most), entries: cost.terms)
    }
    return capped
  }

  private func stage(
    _ level: Level, _ solution: IntegerSolution, seconds: Double
  ) -> CompactAnswer.Stage {
    let cost = costs[level] ?? Expression()
    let isFound = solution.holds != .nothing
    let bound = solution.bound * level.unit + cost.constant
    return CompactAnswer.Stage(
      level: level, cost: isFound ? Int(cost.value(at: solution.values).rounded()) : nil,
      // Costs are whole; the solver's last digits are not.
      bound: bound.isFinite ? Int((bound - 1e-4 - 1e-7 * abs(bound)).rounded(.up)) : nil,
      ending: CompactAnswer.Ending(solution.stopped), nodes: solution.nodes, seconds: seconds)
  }

  private func roster(_ values: [Double]) -> Roster {
    let workers = agenda.scenario.workers
    let all = zip(workers, duties).flatMap { worker, duties in
      duties.filter { $0.taken.value(at: values) > 0.5 }
        .map { agenda.duty(of: worker, on: agenda.items[$0.item]) }
    }
    return Roster(horizon: agenda.horizon, duties: all)
  }
}
