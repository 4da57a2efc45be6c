import ArgumentParser
import RosterReports
import RosterStore
import Rostering
import ScenarioFiles

/// `rooster person`: everything that is held about one person.
struct Person: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write everything that is held about one person, as JSON.",
    discussion: """
      Example:
        rooster person "Sanne de Wit" --scenario Scenarios/nijmegen --output sanne.json

      What the scenario says of her, and what all published versions do (AVG 15 and 20). Files that \
      were made of it, in Reports/ or in a calendar, are not looked at.
      """)

  @Argument(help: "Her name.")
  var name: String

  @OptionGroup var subject: PublishedTeam

  @Option(help: "The file to write to. [default: standard output]")
  var output: String?

  func run() throws {
    let (team, path) = try subject.open()
    let people = try team.asking { store throws(StoreError) in try store.people() } ?? []
    let known = team.scenario.workers.map(\.name) + people
    let name = try Console.reading { () throws(ScenarioErrors) in
      try known.named(self.name, "person", at: path)
    }
    let data = try team.asking { store throws(StoreError) in try store.personalData(of: name) }
    let report = personReport(name, data ?? PersonalData(), in: team.scenario)
    guard let output else { return try Console.print(report) }
    try OutputFile(path: output).write(report)
  }
}

/// A team of which rosters were published.
struct PublishedTeam: ParsableArguments {
  @Option(
    help: "The folder or YAML file of the scenario. [default: the only one that was published]")
  var scenario: String?

  @OptionGroup var options: StoreOptions

  /// The team, and how the user would name its scenario.
  func open() throws -> (team: Team, path: String) {
    let path = try Console.reading { () throws(ScenarioErrors) in
      if let scenario { scenario } else { try publishedScenarioPath() }
    }
    return (try Team(at: path, options), path)
  }
}
