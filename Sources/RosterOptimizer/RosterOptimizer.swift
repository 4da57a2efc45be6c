public import Rostering

/// Plans the best legal roster of an agenda by branch and price, level by level.
public struct RosterOptimizer: Sendable {
  /// What a search may cost.
  public struct Limits: Hashable, Sendable {
    /// Seconds for the whole search; nil for no limit. With a time limit that is reached, another
    /// run may end elsewhere; without one the same agenda always gives the same roster.
    public var time: Double?
    /// Nodes of the search tree on each level.
    public var nodes: Int
    /// Whether a roster of several weeks, once planned one after the other, is improved as a whole and
    /// compared with the best: that only makes it better, and takes most of the time.
    public var weighsWeeks: Bool

    /// Limits on time and on nodes.
    public init(time: Double? = nil, nodes: Int = 200, weighsWeeks: Bool = true) {
      self.time = time
      self.nodes = nodes
      self.weighsWeeks = weighsWeeks
    }
  }

  private let agenda: Agenda
  private let limits: Limits

  /// An optimizer of `agenda`.
  public init(_ agenda: Agenda, limits: Limits = Limits()) {
    self.agenda = agenda
    self.limits = limits
  }

  /// The best roster found, with its verdict and how close to the best possible it is.
  ///
  /// - Parameters:
  ///   - progress: hears where the search stands.
  ///   - isCancelled: asked often; once true, the search ends with the best roster so far.
  /// - Returns: the roster; it has passed the audit, at the very cost that the search claims.
  /// - Throws: ``PlanningError/impossible(_:)`` if the pins contradict a rule, and
  ///   ``PlanningError/fault(_:)`` if the program is wrong.
  public func plan(
    progress: ((PlanningProgress) -> Void)? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(PlanningError) -> PlannedRoster {
    let pace = Pace(limits, progress: progress, isCancelled: isCancelled)
    do {
      if let conflict = PinConflict.onLines(agenda) { throw PlanningError.impossible(conflict) }
      if agenda.horizon.weekCount > 1,
        let outcome = try WeekByWeek(agenda, pace, weighsWeeks: limits.weighsWeeks).run()
      {
        return try audited(outcome, pace)
      }
      let problem = RosterProblem(agenda)
      guard let outcome = try RosterSearch(problem, pace).run() else {
        throw PlanningError.impossible(try PinConflict.inCrews(agenda))
      }
      return try audited(outcome, pace)
    } catch let error as PlanningError {
      throw error
    } catch {
      throw .fault("\(error)")
    }
  }

  /// No roster leaves without a second opinion.
  private func audited(_ outcome: RosterSearch.Outcome, _ pace: Pace) throws -> PlannedRoster {
    let verdict = Audit(agenda).judge(outcome.roster)
    if let violation = verdict.violations.first {
      throw PlanningError.fault(
        "the audit finds a breach of \(violation.rule.rawValue), \(violation.found) for "
          + "\(violation.limit): \(violation.duties)")
    }
    guard verdict.score == outcome.score else {
      throw PlanningError.fault(
        "the audit values the roster at \(verdict.score), the search at \(outcome.score)")
    }
    return PlannedRoster(
      agenda: agenda, roster: outcome.roster, verdict: verdict, proof: outcome.proof,
      standby: try standby(beside: outcome.roster, pace))
  }

  /// Who is on stand-by beside the roster, if anybody is asked for, with a second opinion too.
  private func standby(beside roster: Roster, _ pace: Pace) throws -> StandbyPlan? {
    guard !agenda.standbyOccasions.isEmpty else { return nil }
    let plan = try StandbyPlanner(agenda, roster, pace).plan()
    if let breach = StandbyAudit(agenda).breaches(of: plan.turns, beside: roster).first {
      throw PlanningError.fault(
        "the audit of stand-by finds a breach of \(breach.rule.rawValue) by \(breach.worker), "
          + "\(breach.found) for \(breach.limit): \(breach.turns)")
    }
    return plan
  }
}

/// Why there is no roster.
public enum PlanningError: Error {
  /// The pins contradict a rule that no roster may break.
  case impossible(PinConflict)
  /// The program is wrong; the text says where.
  case fault(String)
}

/// Where a search stands.
public struct PlanningProgress: Hashable, Sendable {
  /// The level that is being minimised.
  public var level: Level
  /// The score of the best roster so far, if there is one.
  public var score: Score?
  /// No roster costs less on the level.
  public var bound: Int
  /// Rounds of pricing so far.
  public var rounds: Int
  /// Seconds so far.
  public var seconds: Double
}
