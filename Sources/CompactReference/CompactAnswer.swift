import LinearProgramming
public import Rostering

/// What the solver made of a compact program.
public struct CompactAnswer: Sendable {
  /// Why a search ended.
  public enum Ending: String, Hashable, Sendable {
    /// Nothing better exists.
    case proven
    /// The time given was up.
    case timeLimit = "time-limit"
    /// No roster keeps every rule.
    case impossible
    /// The solver ran out of memory or means.
    case gaveUp = "gave-up"
  }

  /// How the search on one level ended.
  public struct Stage: Sendable {
    /// The level.
    public let level: Level
    /// What the roster found costs on the level; nil if none was found.
    public let cost: Int?
    /// No roster costs less on the level, given what the levels before it reached; nil if nothing
    /// is known.
    public let bound: Int?
    /// Why the search on the level ended.
    public let ending: Ending
    /// Subproblems begun.
    public let nodes: Int
    /// Seconds it took.
    public let seconds: Double
  }

  /// The roster found; nil if there is none.
  public let roster: Roster?
  /// What an audit says that it costs.
  public let score: Score?
  /// What rules an audit says that it breaks: none, if program and audit agree.
  public let violations: [Violation]
  /// The levels that were searched, in order.
  public let stages: [Stage]

  /// Whether no roster keeps every rule.
  public var isImpossible: Bool { stages.first?.ending == .impossible }

  /// Whether every level that was asked for is proven best.
  public var isProven: Bool {
    !stages.isEmpty && stages.allSatisfy { $0.ending == .proven }
  }
}

extension CompactAnswer.Ending {
  init(_ stopped: IntegerSolution.WhyStopped) {
    switch stopped {
    case .proven: self = .proven
    case .infeasible: self = .impossible
    case .timeLimit: self = .timeLimit
    case .withinGap, .nodeLimit, .memoryLimit, .cancelled, .cutOff, .unbounded, .gaveUp:
      self = .gaveUp
    }
  }
}
