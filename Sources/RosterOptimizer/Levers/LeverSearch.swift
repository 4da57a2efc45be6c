import Foundation
import RosterEngine
public import Rostering

/// Finds what would help most with the work of a scenario: of all levers those that promise most, each
/// tried by planning the changed scenario.
public struct LeverSearch: Sendable {
  /// What a search may cost.
  public struct Limits: Hashable, Sendable {
    /// Seconds for the whole search; nil for no limit. Without one that is reached, the same scenario
    /// always gives the same findings.
    public var time: Double?
    /// How many levers are tried.
    public var most: Int

    /// Limits on time and on the number of levers.
    public init(time: Double? = nil, most: Int = 6) {
      self.time = time
      self.most = most
    }
  }

  private let scenario: Scenario
  private let horizon: Horizon
  private let limits: Limits
  private let threads = max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// A search for what helps with `scenario` over `horizon`.
  public init(_ scenario: Scenario, _ horizon: Horizon, limits: Limits = Limits()) {
    self.scenario = scenario
    self.horizon = horizon
    self.limits = limits
  }

  /// What would help most.
  ///
  /// One week is planned just as ``RosterOptimizer`` plans it by itself; several are planned one after
  /// the other and not weighed as a whole, which only leaves gains out.
  ///
  /// - Parameters:
  ///   - finished: hears on any thread how many rosters are planned, and of how many.
  ///   - isCancelled: asked often on any thread; once true, the search ends with what it has found.
  /// - Returns: what helps, and what became of all else.
  /// - Throws: ``PlanningError/impossible(_:)`` if the pins contradict a rule, and
  ///   ``PlanningError/fault(_:)`` if the program is wrong.
  public func run(
    finished: @escaping @Sendable (_ planned: Int, _ count: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(PlanningError) -> LeverFindings {
    let watch = Watch(time: limits.time, isCancelled: isCancelled)
    let agenda = Agenda(scenario, horizon)
    let base = try RosterOptimizer(agenda, limits: planning).plan(isCancelled: { watch.isOver })
    finished(1, limits.most + 1)
    if base.verdict.score.must == 0, base.verdict.score.presence == 0 {
      return LeverFindings(base: base)
    }
    do {
      let estimate = try LeverEstimate(scenario, base, Pace(beside: watch, nodes: 0))
      let ranking = try LeverRanking(of: agenda.levers, by: estimate, threads: threads, watch)
      return try tried(ranking, estimate, watch, finished)
    } catch let error as SearchError where [.timeLimit, .cancelled].contains(error) {
      return LeverFindings(base: base, untried: agenda.levers.count, isInterrupted: true)
    } catch let error as PlanningError {
      throw error
    } catch {
      throw .fault("\(error)")
    }
  }

  /// What comes of the levers that promise most.
  private func tried(
    _ ranking: LeverRanking, _ estimate: LeverEstimate, _ watch: Watch,
    _ finished: @escaping @Sendable (Int, Int) -> Void
  ) throws -> LeverFindings {
    let levers = Array(ranking.promising.prefix(limits.most))
    let rosters = RosterOptimizer.plan(
      levers.map { Agenda($0.applied(to: scenario), horizon) }, limits: planning,
      atATime: threads, finished: { finished(1 + $0, 1 + levers.count) },
      isCancelled: { watch.isOver })
    var findings = LeverFindings(
      base: estimate.base, untried: ranking.promising.count - levers.count + ranking.faint,
      useless: ranking.useless, isInterrupted: watch.isOver)
    for (lever, roster) in zip(levers, rosters) {
      let changed = try roster.get()
      findings.add(
        lever, Gain(lever, from: estimate.base, to: changed, least: estimate.least),
        wasInterrupted: !changed.hasEndedByItself)
    }
    return findings
  }

  /// Each roster, with a change or without, may cost as much as any other: the changed ones are planned
  /// so many at a time, and one such time is for the ranking.
  private var planning: RosterOptimizer.Limits {
    let rounds = 2 + (limits.most + threads - 1) / threads
    return RosterOptimizer.Limits(
      time: limits.time.map { $0 / Double(rounds) }, weighsWeeks: false)
  }
}
