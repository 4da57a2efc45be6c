import ArgumentParser
import Rostering

extension History {
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
