import ArgumentParser
import RosterReports
import RosterStore
import Rostering

/// `rooster history`: what was published, version by version.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the versions that were published, show one, compare two, restore one.",
    discussion: """
      Example:
        rooster history Scenarios/nijmegen
        rooster history show Scenarios/nijmegen 3
        rooster history diff Scenarios/nijmegen 2 3
        rooster history restore Scenarios/nijmegen 2 --reason "toch het eerste rooster"
      """,
    subcommands: [List.self, Show.self, Difference.self, Restore.self],
    defaultSubcommand: List.self)

  /// A team whose history is asked for.
  struct Subject: ParsableArguments {
    @Argument(help: "The folder or YAML file of the scenario.")
    var scenario: String

    @OptionGroup var options: StoreOptions

    /// The scenario and its store; ends the program with status 65 if nothing was published.
    func open() throws -> (team: Team, store: RosterStore) {
      let team = try Team(at: scenario, options)
      guard let store = team.store else { throw team.tellingNothingPublished() }
      return (team, store)
    }
  }

  /// `rooster history list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the versions, newest first.",
      discussion: "Example:\n  rooster history list Scenarios/nijmegen")

    @OptionGroup var subject: Subject

    @Option(help: "The language of the report: nl or en.")
    var language: Language = .dutch

    func run() throws {
      let team = try Team(at: subject.scenario, subject.options)
      let publications =
        try team.asking { store throws(StoreError) in try store.publications() } ?? []
      let purged = try team.asking { store throws(StoreError) in try store.purgedBefore() }
      try Console.print(
        historyReport(
          publications, purgedBefore: purged.flatMap(\.self), team.scenario.clock,
          language: language, width: Console.width, bold: Console.isTerminal))
    }
  }
}
