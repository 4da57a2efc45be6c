import ArgumentParser
import Foundation
import RiskCalendar
import RosterReports
import Rostering
import ScenarioFiles

/// `rooster events`: the risk calendar of a scenario.
struct Events: ParsableCommand {
  /// In what form the calendar is written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, csv, ics
  }

  static let configuration = CommandConfiguration(
    abstract: "List the risk events of a scenario: when they are, how sure that is, what they ask.",
    discussion: """
      Example:
        rooster events Scenarios/nijmegen-risicojaar --from 2026-12-01 --to 2027-12-31

      Also lists public holidays and clock changes, and where events meet, with the rule that then \
      holds. With --form csv or ics it writes a table or a calendar file.
      """)

  @Argument(help: "The folder or YAML file of the scenario.")
  var scenario: String

  @Option(help: "The first date, such as 2026-12-01. [default: today]")
  var from: CivilDate = .today

  @Option(help: "The last date. [default: a year after the first]")
  var to: CivilDate?

  @Option(help: "The form: text, csv or ics.")
  var form: Form = .text

  @Option(help: "The language of the report: nl or en.")
  var language: Language = .dutch

  /// More years than this help nobody, and take long.
  private static let longest = 30 * 366

  private var last: CivilDate { to ?? from + 365 }

  func validate() throws {
    guard from <= last else {
      throw ValidationError("--to is \(last), before --from, which is \(from).")
    }
    guard last - from <= Self.longest else {
      throw ValidationError("--from and --to are more than 30 years apart.")
    }
  }

  func run() throws {
    let scenario = try Console.reading { () throws(ScenarioErrors) in
      try loadScenario(at: self.scenario)
    }
    let period = DatePeriod(from, last)
    switch form {
    case .text:
      try Console.print(
        eventsReport(
          scenario, in: period, language: language, width: Console.width, bold: Console.isTerminal))
    case .csv: try Console.print(eventsCsv(scenario, in: period, language: language))
    case .ics: try Console.print(eventsCalendar(scenario, in: period, language: language))
    }
  }
}
