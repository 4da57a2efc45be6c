import Rostering
import RosterEngine
import Synchronization

/// How long a search may go on, who may stop it, and who hears of it.
final class Pace {
  /// When it is over.
  let watch: Watch
  /// Whether the first good roster will do on the level of people.
  var isBrief = false
  /// Whether a roster of several weeks is being improved as a whole.
  var weighsWeeks = false
  let nodes: Int
  private let rounds = Rounds()
  private let progress: ((PlanningProgress) -> Void)?
  private let isCancelled: @Sendable () -> Bool

  /// Counts rounds of pricing, on whatever thread they are.
  private final class Rounds: Sendable {
    let count = Atomic<Int>(0)
  }

  init(
    _ limits: RosterOptimizer.Limits, progress: ((PlanningProgress) -> Void)? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    nodes = limits.nodes
    watch = Watch(time: limits.time, isCancelled: isCancelled)
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// A pace that nothing stops.
  static var patient: Pace { Pace(RosterOptimizer.Limits(nodes: .max)) }

  /// A pace for work on another thread, which nobody hears of.
  init(beside watch: Watch, nodes: Int) {
    (self.nodes, self.watch) = (nodes, watch)
    progress = nil
    isCancelled = { watch.isOver }
  }

  /// How the engine goes about its work.
  var settings: Settings {
    var settings = Settings()
    if isBrief { settings.tolerance = Self.briefTolerance }
    if weighsWeeks { settings.tolerance = Self.tolerance }
    settings.rounds = { [rounds] in _ = rounds.count.add(1, ordering: .relaxed) }
    return settings
  }

  /// How far the engine goes.
  var plan: SearchPlan {
    var plan = SearchPlan(nodes: nodes, isBrief: isBrief)
    if weighsWeeks { plan.patience = Self.patience }
    return plan
  }

  /// A week that is only the beginning of several need not be solved to the point.
  private static let briefTolerance = 5e-3
  /// A bound on several weeks is near enough to the relaxation within this share.
  private static let tolerance = 2e-4
  /// Neighbourhoods in a row that are tried in vain before a roster of several weeks is left alone.
  private static let patience = 30

  /// Whether somebody asked for the search to end.
  var isStopped: Bool { isCancelled() }

  /// Seconds left, if they are counted.
  var remaining: Double? { watch.remaining.map { max(0, $0) } }

  /// Tells where the search stands.
  func report(_ level: Level, _ score: Score?, bound: Int) {
    progress?(
      PlanningProgress(
        level: level, score: score, bound: bound, rounds: rounds.count.load(ordering: .relaxed),
        seconds: watch.seconds))
  }
}

extension Proof {
  /// What broke the search off; nil if it ended by itself.
  var interruption: Ending? { ending == .timeLimit || ending == .cancelled ? ending : nil }
}
