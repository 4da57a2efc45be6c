import ArgumentParser
import RosterReports
import Rostering

extension History {
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
}
