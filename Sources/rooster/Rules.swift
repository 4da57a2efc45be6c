import ArgumentParser
import RosterReports
import Rostering
import ScenarioFiles

/// `rooster rules`: the limits in force, with where they come from.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the rules that bind each worker, and where they come from.",
    discussion: """
      Example:
        rooster rules Scenarios/nijmegen "Noor Jansen"

      Names for every limit its article, source and edition, which layer it comes from (law, \
      agreement, house, person) and what became of the others; then what is only named, and what \
      is to be checked before anybody relies on it. Without a worker it shows all of them, those \
      with the same rules together.
      """)

  @Argument(help: "The folder or YAML file of the scenario.")
  var scenario: String

  @Argument(help: "The name of one worker, to see her rules in full.")
  var worker: String?

  @Option(help: "The language of the report: nl or en.")
  var language: Language = .dutch

  func run() throws {
    let (scenario, name) = try Console.reading { () throws(ScenarioErrors) in
      let scenario = try loadScenario(at: self.scenario)
      guard let worker else { return (scenario, nil as String?) }
      return (
        scenario,
        try ScenarioFiles.worker(
          named: worker, in: scenario, at: self.scenario
        ).name
      )
    }
    try Console.print(
      rulesReport(
        scenario, of: name, language: language, width: Console.width, bold: Console.isTerminal))
  }
}
