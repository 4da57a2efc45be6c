import ArgumentParser
import RosterOptimizer
import RosterReports
import Rostering
import ScenarioFiles

/// `rooster levers`: what would help most with the work that stays undone.
struct Levers: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what would help most, each change tried by planning again.",
    discussion: """
      Example:
        rooster levers Scenarios/nijmegen-jaarwisseling --week 2026-W53

      Asks a little more of the team, or a little less for the neighbourhoods, always within law and \
      agreement: somebody available one evening more, half an FTE, one round less. What promises most \
      is planned again, and only what that gives is shown. With --output every change that helps is \
      written to lever-1.yaml and so on, which say only what differs: compare them with the scenario.
      """)

  @Argument(help: "The folder or YAML file of the scenario.")
  var scenario: String

  @OptionGroup var planning: PlanningOptions

  @Option(help: "How many changes to try, those first that promise most.")
  var most: Int = 6

  @Option(help: "The folder to write the changes that help to.")
  var output: String?

  @OptionGroup var past: PastOptions

  func validate() throws {
    guard (1...100).contains(most) else {
      throw ValidationError("--most is \(most), but must be from 1 to 100.")
    }
  }

  func run() throws {
    let scenario = try Team(at: scenario, past).scenarioToPlan(planning.horizon, today: .today)
    let folder = output.map {
      ReportFolder(path: $0, names: (1...most).map { "lever-\($0).yaml" })
    }
    try folder?.check()
    let findings = try search(scenario)
    try folder?.write(variants(findings, of: scenario))
    try Console.print(
      leverReport(
        findings, language: planning.language, width: Console.width, bold: Console.isTerminal))
    folder.map(planning.tell)
  }

  private func search(_ scenario: Scenario) throws -> LeverFindings {
    let search = LeverSearch(
      scenario, planning.horizon, limits: .init(time: planning.timeLimit, most: most))
    do {
      return try planning.searching { progress, isCancelled throws(PlanningError) in
        try search.run(finished: progress.show, isCancelled: isCancelled)
      }
    } catch {
      throw planning.complain(of: error, Agenda(scenario, planning.horizon))
    }
  }

  /// What differs, change by change; nothing for names that are left over.
  private func variants(_ findings: LeverFindings, of scenario: Scenario) -> [String?] {
    let texts = findings.helps.map { help in
      variantText(
        help.lever, of: scenario,
        remark: leverSentence(help, in: findings, language: planning.language))
    }
    return (0..<most).map { $0 < texts.count ? texts[$0] : nil }
  }
}
