import Foundation
import LinearProgramming
import Rostering

/// How long a search may go on, who may stop it, and who hears of it.
final class Pace {
  let nodes: Int
  /// Whether the first good roster will do on the level of people.
  var isBrief = false
  /// Rounds of pricing so far.
  private(set) var rounds = 0
  private let start = Date()
  private let time: Double?
  private let progress: ((PlanningProgress) -> Void)?
  private let isCancelled: () -> Bool

  init(
    _ limits: RosterOptimizer.Limits, progress: ((PlanningProgress) -> Void)? = nil,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    nodes = limits.nodes
    time = limits.time
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// A pace that nothing stops.
  static var patient: Pace { Pace(RosterOptimizer.Limits(nodes: .max)) }

  private var elapsed: Double { -start.timeIntervalSinceNow }

  /// Seconds left, if they are counted.
  var remaining: Double? { time.map { max(0, $0 - elapsed) } }

  /// Whether somebody asked for the search to end.
  var isStopped: Bool { isCancelled() }

  /// Whether the search must stop.
  var isOver: Bool { isCancelled() || remaining == 0 }

  /// Counts a round, and stops the search where it must.
  func checkpoint() throws {
    rounds += 1
    if isCancelled() { throw SearchError.cancelled }
    if remaining == 0 { throw SearchError.timeLimit }
  }

  /// Tells where the search stands.
  func report(_ level: Level, _ incumbent: Incumbent?, bound: Int) {
    progress?(
      PlanningProgress(
        level: level, score: incumbent?.score, bound: bound, rounds: rounds, seconds: elapsed))
  }
}

/// Why a search broke off.
enum SearchError: Error {
  case cancelled
  case timeLimit
  /// A relaxation could not be solved.
  case unsolved(LPSolution.WhyStopped)

  /// What a proof says of it.
  var ending: Proof.Ending {
    switch self {
    case .cancelled: .cancelled
    case .timeLimit: .timeLimit
    case .unsolved: .workLimit
    }
  }
}

extension Proof {
  /// What broke the search off; nil if it ended by itself.
  var interruption: Ending? { ending == .timeLimit || ending == .cancelled ? ending : nil }
}
