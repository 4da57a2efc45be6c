import ArgumentParser
import Foundation
import RiskCalendar
import RosterReports
import RosterStore
import Rostering
import ScenarioFiles

/// `rooster publish`: a roster becomes the next version of what the team is told.
struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publish a roster: the next version, for the calendar and the weeks after.",
    discussion: """
      Example:
        rooster publish Reports/nijmegen/2026-W51/roster.json --reason "week 51"

      Audits the roster first; one that breaks a rule is not published. Prints what changes for whom, \
      and which changes come inside the notice term. From then on plan knows the weeks before from \
      here, and export makes the files of the shared calendar.
      """)

  @Argument(help: "The roster, a CSV or JSON file.")
  var roster: String

  @Option(help: "The folder or YAML file of its scenario. [default: the one it was planned for]")
  var scenario: String?

  @Flag(help: "Weeks of the roster without any duty are really empty.")
  var withEmptyWeeks = false

  @OptionGroup var options: StoreOptions
  @OptionGroup var note: PublicationNote

  func run() throws {
    let path = try scenarioPath(ofRosterAt: roster, unless: scenario)
    let publisher = try Publisher(path, options, note)
    let roster = try Console.reading { () throws(ScenarioErrors) in
      try loadRoster(at: self.roster, for: publisher.team.scenario)
    }
    try checkWeeks(of: roster, publisher.team.scenario.clock)
    try publisher.publish(roster)
  }

  /// Ends the program with status 65 if the roster has weeks without duties, which would tell everybody
  /// that nobody works: mostly a date has the wrong year.
  private func checkWeeks(of roster: Roster, _ clock: TownClock) throws {
    let busy = Set(roster.duties.map { IsoWeek(containing: clock.date(of: $0.interval.start)) })
    let empty = roster.horizon.weeks.filter { !busy.contains($0) }
    guard let first = empty.first, !withEmptyWeeks else { return }
    Console.complain(
      "\(self.roster): has no duty in \(empty.count) of the \(roster.horizon.weekCount) weeks from "
        + "\(roster.horizon.firstWeek) to \(roster.horizon.lastWeek), the first of them \(first). Nothing "
        + "was published. Maybe a date is wrong? If nobody works then, add --with-empty-weeks")
    throw ExitCode(65)
  }
}

/// What is to be known of a version.
struct PublicationNote: ParsableArguments {
  @Option(name: .customLong("by"), help: "Who publishes. [default: your name on this machine]")
  var author: String?

  @Option(help: "Why, in a few words; never why somebody is absent.")
  var reason = ""

  @Flag(help: "Publish even if rules are broken; the version then says how many.")
  var despiteViolations = false

  @Option(help: "The language of the report: nl or en.")
  var language: Language = .dutch

  /// Who publishes.
  var name: String { author ?? ProcessInfo.processInfo.userName }
}

/// The scenario that a roster belongs to: what the user says, or else what the roster does.
func scenarioPath(ofRosterAt path: String, unless given: String?) throws -> String {
  guard let found = given ?? scenarioPath(ofRosterAt: path) else {
    throw ValidationError(
      "\(path) does not tell which scenario it belongs to. Name it with --scenario, such as "
        + "--scenario Scenarios/nijmegen.")
  }
  return found
}
