import ArgumentParser
import CompactReference
import LinearProgramming
import RiskCalendar
import Rostering
import ScenarioFiles

/// A run of its own for the plain 0/1 program.
struct PlanCompact: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Solve the compact program, and write what came of it.", shouldDisplay: false)

  @Argument var scenario: String
  @Option var week: String
  @Option var weeks: Int
  @Option var timeLimit: Double
  @Option var output: String

  func run() throws {
    guard let first = IsoWeek(week) else { throw ValidationError("\(week) is no week.") }
    let agenda = Agenda(
      try loadScenario(at: scenario), Horizon(firstWeek: first, weekCount: weeks))
    let program = CompactProgram(agenda, levels: [.must, .presence])
    try Outcome(try program.solve(time: timeLimit), agenda).write(to: output)
  }
}

extension Outcome {
  /// What GLPK made of a compact program.
  fileprivate init(_ answer: CompactAnswer, _ agenda: Agenda) {
    let ending: Proof.Ending = answer.isProven ? .proven : .timeLimit
    self.init(levels: [:], fullPresence: agenda.fullPresence, ending: ending.rawValue)
    for stage in answer.stages {
      self[stage.level] = Reached(cost: stage.cost, bound: stage.bound)
    }
  }
}
