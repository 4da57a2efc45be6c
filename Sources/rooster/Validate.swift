import ArgumentParser
import Rostering
import ScenarioFiles

/// `rooster validate`: everything that is wrong with a scenario, at once.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check what a scenario says, and name every mistake with its line.",
    discussion: """
      Example:
        rooster validate Scenarios/nijmegen
      """)

  @Argument(help: "The folder or YAML file of the scenario.")
  var scenario: String

  func run() throws {
    let scenario = try Console.reading { () throws(ScenarioErrors) in
      try loadScenario(at: self.scenario)
    }
    try Console.print(
      """
      \(scenario.title): no mistakes found. \(scenario.workers.count) workers, \
      \(scenario.neighbourhoods.count) neighbourhoods, \(scenario.blocks.count) blocks.
      """)
  }
}
