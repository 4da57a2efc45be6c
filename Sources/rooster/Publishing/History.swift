import ArgumentParser
import RiskCalendar
import RosterReports
import RosterStore
import Rostering
import ScenarioFiles

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

  /// `rooster history show`.
  struct Show: ParsableCommand {
    /// In what form the roster is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
      case text, csv, json
    }

    static let configuration = CommandConfiguration(
      abstract: "Show the roster of a version.",
      discussion: """
        Example:
          rooster history show Scenarios/nijmegen 3

        With --form csv or json it writes the roster as a file, to look at, to change and to publish.
        """)

    @OptionGroup var subject: Subject

    @Argument(help: "The number of the version.")
    var version: Int

    @Option(help: "The form: text, csv or json.")
    var form: Form = .text

    @Option(help: "The language of the report: nl or en.")
    var language: Language = .dutch

    func run() throws {
      let (team, store) = try subject.open()
      let planned = try team.judged(try team.roster(of: version, in: store))
      switch form {
      case .csv: try Console.print(csvReport(planned))
      case .json: try Console.print(jsonReport(planned))
      case .text:
        try Console.print(
          terminalReport(
            planned, language: language, width: Console.width, bold: Console.isTerminal))
        Console.note(
          language == .dutch
            ? "Beoordeeld naar het scenario van nu." : "Judged by the scenario as it is now.")
      }
    }
  }

  /// `rooster history diff`.
  struct Difference: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Say in words what differs between what two versions left published.",
      discussion: "Example:\n  rooster history diff Scenarios/nijmegen 2 3")

    @OptionGroup var subject: Subject

    @Argument(help: "The number of the earlier version; 0 for when nothing was published.")
    var from: Int

    @Argument(help: "The number of the later version.")
    var to: Int

    @Option(help: "The language of the report: nl or en.")
    var language: Language = .dutch

    func run() throws {
      let (team, store) = try subject.open()
      for version in [from, to] where version != 0 {
        _ = try Console.storing(team.path) { () throws(StoreError) in
          try store.publication(version)
        }
      }
      try Console.print(
        differenceReport(
          try team.plan(asOf: to), since: try team.plan(asOf: from),
          title: differenceTitle(from: from, to: to, language: language), team.scenario.clock,
          language: language, width: Console.width, bold: Console.isTerminal))
    }
  }

  /// `rooster history restore`.
  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Publish the roster of an earlier version once more, as a new version.",
      discussion: """
        Example:
          rooster history restore Scenarios/nijmegen 2 --reason "toch het eerste rooster"
        """)

    @OptionGroup var subject: Subject

    @Argument(help: "The number of the version to restore.")
    var version: Int

    @OptionGroup var note: PublicationNote

    func run() throws {
      let (team, store) = try subject.open()
      let roster = try team.roster(of: version, in: store)
      try team.checkMembers(of: roster, version)
      try Publisher(subject.scenario, subject.options, note).publish(roster, restoring: version)
    }
  }
}

extension Team {
  /// The roster of a version; ends the program with status 65 if there is none any more.
  fileprivate func roster(of version: Int, in store: RosterStore) throws -> Roster {
    try Console.storing(path) { () throws(StoreError) in
      let publication = try store.publication(version)
      if try store.isPurged(publication) { throw .purged(version) }
      return try store.plan(asOf: version, of: publication.horizon)
        .roster(of: publication.horizon, scenario.clock)
    }
  }

  /// Ends the program with status 65 if somebody on the roster of a version has left the team.
  fileprivate func checkMembers(of roster: Roster, _ version: Int) throws {
    let left = Set(roster.duties.map(\.worker)).subtracting(scenario.workers.map(\.name))
    guard !left.isEmpty else { return }
    Console.complain(
      "\(path): version \(version) has duties of \(left.sorted().joined(separator: ", ")), who is not "
        + "on the team any more. Write it with \"rooster history show --form csv\", change it, and "
        + "publish that")
    throw ExitCode(65)
  }
}
