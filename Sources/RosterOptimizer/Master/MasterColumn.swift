import LinearProgramming
import Rostering

/// What a column of the master program stands for.
enum MasterColumn: Hashable, Sendable {
  /// A round or post is held; position in `problem.crewed`.
  case held(Int)
  /// People or rounds short.
  case shortage
  /// A step of presence that a goal misses.
  case missed
  /// A worker has no line at all: never in a roster, but it keeps the program feasible.
  case unassigned(worker: Int)
  /// A round or post, by its position in `problem.crewed`, is held by nobody: never in a roster,
  /// but it keeps the program feasible while lines for it are still to be found.
  case phantom(Int)
  /// What goes beyond the cap of a level: never in a roster, but it keeps the program feasible
  /// while better lines are still to be found.
  case excess(Level)
  /// A stretch of the burden of an employer's workers.
  case burden
  /// A line; position in the pool.
  case line(Int)

  /// Whether it only keeps the program feasible.
  var isArtificial: Bool {
    switch self {
    case .unassigned, .phantom, .excess: true
    case .held, .shortage, .missed, .burden, .line: false
    }
  }
}
