import ArgumentParser
import Foundation
import RosterOptimizer
import RosterReports
import Rostering
import ScenarioFiles

/// `rooster compare`: what a scenario would come to if something were otherwise.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plan a scenario and variants of it, and show them side by side.",
    discussion: """
      Example:
        rooster compare Scenarios/nijmegen Scenarios/nijmegen-jaarwisseling --week 2026-W53

      A variant is a folder or YAML file that says only what differs from the base, such as

        workers:
          - {name: Noor Jansen, fte: 0.5}

      One that has "extends" is read as it is, and can be planned by itself. Prints the comparison, and \
      writes comparison.html and comparison.csv to Reports/<base>/compare-<week>/. Ctrl-C ends all \
      searches with the best rosters so far; --time-limit counts for each of them.
      """)

  @Argument(help: "The folder or YAML file of the scenario to start from.")
  var base: String

  @Argument(help: "The folders or YAML files of its variants.")
  var variants: [String]

  @OptionGroup var planning: PlanningOptions

  @Option(help: "The folder to write to. [default: Reports/<base>/compare-<week>]")
  var output: String?

  @OptionGroup var past: PastOptions

  func run() throws {
    let scenarios = try Console.reading { () throws(ScenarioErrors) in try load() }
    let team = try Team(scenarios[0], at: base, past)
    let folder = ReportFolder(
      path: output ?? "Reports/\(scenarios[0].name)/compare-\(planning.horizon.folderName)",
      names: ["comparison.html", "comparison.csv"])
    try folder.check()
    let comparison = try comparison(
      of: scenarios.map {
        Agenda(
          try team.considering($0).scenarioToPlan(planning.horizon, today: .today),
          planning.horizon)
      })
    try folder.write([
      comparisonHtml(comparison, language: planning.language), comparisonCsv(comparison),
    ])
    try Console.print(
      comparisonReport(
        comparison, language: planning.language, width: Console.width, bold: Console.isTerminal))
    planning.tell(of: folder)
  }

  /// The base and its variants; throws what is wrong with any of them.
  private func load() throws(ScenarioErrors) -> [Scenario] {
    var (scenarios, errors) = ([Scenario](), [ScenarioError]())
    for path in [base] + variants {
      do {
        let scenario = try loadScenario(at: path, over: base)
        if scenarios.contains(where: { $0.name == scenario.name }) {
          errors.append(
            ScenarioError(
              file: path,
              message: "another scenario is called \"\(scenario.name)\" too. Rename one of them"))
        }
        scenarios.append(scenario)
      } catch {
        errors += error.errors
      }
    }
    if !errors.isEmpty { throw ScenarioErrors(errors) }
    return scenarios
  }

  /// Plans all; a variant may have no roster, but the base must.
  private func comparison(of agendas: [Agenda]) throws -> Comparison {
    let results = planning.searching { progress, isCancelled in
      RosterOptimizer.plan(
        agendas, limits: planning.limits, atATime: ProcessInfo.processInfo.activeProcessorCount,
        finished: { progress.show($0, of: agendas.count) }, isCancelled: isCancelled)
    }
    let variants = try zip(agendas, results).dropFirst().map(outcome)
    do {
      return Comparison(of: try results[0].get(), with: variants)
    } catch {
      throw complain(of: error, agendas[0])
    }
  }

  private func outcome(
    _ agenda: Agenda, _ result: Result<PlannedRoster, PlanningError>
  ) throws -> PlanOutcome {
    do {
      return .planned(try result.get())
    } catch .impossible(let conflict) {
      return .impossible(agenda, pins: conflict.pins, violations: conflict.violations)
    } catch {
      throw complain(of: error, agenda)
    }
  }

  private func complain(of error: PlanningError, _ agenda: Agenda) -> ExitCode {
    Console.complain("\(agenda.scenario.name):")
    return planning.complain(of: error, agenda)
  }
}
