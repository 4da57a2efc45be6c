import ArgumentParser
import RiskCalendar
import RosterOptimizer
import Rostering

/// A run of its own for a team that no file describes.
struct PlanTeam: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plan a generated team, and write what came of it.", shouldDisplay: false)

  @Option var workers: Int
  @Option var weeks: Int
  @Option var timeLimit: Double
  @Option var output: String

  func run() throws {
    let scenario = TeamGenerator(workerCount: workers).scenario()
    guard let week = IsoWeek(year: 2026, week: 49) else { throw ExitCode.failure }
    let agenda = Agenda(scenario, Horizon(firstWeek: week, weekCount: weeks))
    var moments: [SearchMoment] = []
    let planned = try RosterOptimizer(agenda, limits: .init(time: timeLimit)).plan { progress in
      moments.append(SearchMoment(progress))
    }
    var outcome = Outcome(planned)
    outcome.noteTimes(moments, weeks: weeks)
    try outcome.write(to: output)
  }
}

extension SearchMoment {
  fileprivate init(_ progress: PlanningProgress) {
    self.init(
      level: progress.level.benchName, presence: progress.score?.presence, bound: progress.bound,
      seconds: progress.seconds)
  }
}

extension Outcome {
  /// What came of a plan.
  fileprivate init(_ planned: PlannedRoster) {
    self.init(
      levels: [:], fullPresence: planned.agenda.fullPresence,
      ending: planned.proof?.ending.rawValue ?? "")
    for level in Level.allCases {
      self[level] = Reached(
        cost: planned.verdict.score[level], bound: planned.proof?.bound[level])
    }
  }
}
