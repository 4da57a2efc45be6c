public import ArgumentParser
import CompactReference
import LinearProgramming
import RiskCalendar
public import Rostering
import ScenarioFiles

/// `rooster-bench mps`: writes the plain 0/1 program of a problem, for other solvers.
struct WriteProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mps",
    abstract: "Write the plain 0/1 program of a problem as free MPS, for other solvers.",
    discussion: """
      Examples:
        rooster-bench mps Instance1.txt --output instance1.mps
        rooster-bench mps Scenarios/nijmegen --week 2026-W49 --weeks 4 --must 0

      With --week the problem is a scenario, without it a public instance.
      """)

  @Argument(help: "The instance file, or the folder or YAML file of a scenario.")
  var problem: String

  @Option(help: "The first week of a scenario, such as 2026-W51.")
  var week: String?

  @Option(help: "How many weeks of a scenario to plan at once. [default: 1]")
  var weeks: Int?

  @Option(help: "What to minimise of a scenario: must, presence or people. [default: presence]")
  var level: Level?

  @Option(help: "The most that a scenario's level of must may cost. [default: anything]")
  var must: Int?

  @Option(help: "The file to write to. [default: standard output]")
  var output: String?

  func validate() throws {
    guard week == nil else {
      if let weeks, !(1...53).contains(weeks) {
        throw ValidationError("--weeks is \(weeks), but must be from 1 to 53.")
      }
      return
    }
    guard weeks == nil, level == nil, must == nil else {
      throw ValidationError(
        "--weeks, --level and --must are of a scenario, which needs --week, too.")
    }
    guard problem.lowercased().hasSuffix(".txt") else {
      throw ValidationError(
        "\(problem) is no instance, whose name would end in .txt. A scenario needs --week.")
    }
  }

  func run() throws {
    let text = try text()
    if let output {
      try write(text, to: output)
    } else {
      print(text, terminator: "")
    }
  }

  private func text() throws -> String {
    guard let week else {
      return PublicProgram(try PublicInstanceReader.read(problem)).program.mps()
    }
    guard let first = IsoWeek(week) else { throw ValidationError("\(week) is no week.") }
    let agenda = Agenda(
      try loadScenario(at: problem), Horizon(firstWeek: first, weekCount: weeks ?? 1))
    let level = level ?? .presence
    let levels: [Level] = must == nil ? [level] : [.must, level]
    let program = CompactProgram(agenda, levels: Level.allCases.filter(levels.contains))
    return program.mps(minimising: level, under: must.map { [.must: $0] } ?? [:])
  }
}

extension Level: ExpressibleByArgument {
  /// The level of a name like `presence`.
  public init?(argument: String) {
    guard let level = Level.allCases.first(where: { $0.benchName == argument }) else { return nil }
    self = level
  }
}
