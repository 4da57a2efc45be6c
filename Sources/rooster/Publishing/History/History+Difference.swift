import ArgumentParser
import RosterReports
import RosterStore
import Rostering

extension History {
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
}
