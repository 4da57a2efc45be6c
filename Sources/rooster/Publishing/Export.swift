import ArgumentParser
import Foundation
import RosterReports
import RosterStore
import Rostering
import ScenarioFiles

/// `rooster export`: what is published, for a shared calendar.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a roster for a shared calendar, with what changed since the version before.",
    discussion: """
      Example:
        rooster export Scenarios/nijmegen --profile ics
        rooster export Reports/nijmegen/2026-W51/roster.csv --profile google --place Hatert

      A scenario stands for all that is published of it, a roster for its weeks. Beside the calendar come \
      a file with the changes only and a list of them to follow by hand, if an earlier version told \
      otherwise. Publish first: a draft can be written too, but nobody else knows of it.
      """)

  @Argument(help: "A scenario of which rosters were published, or a roster, a CSV or JSON file.")
  var roster: String

  @Option(help: "For what: google, outlook, excel-nl or ics.")
  var profile: CalendarProfile

  @Option(help: "Only the duties of this person.")
  var person: String?

  @Option(help: "Only the duties at this place.")
  var place: String?

  @Option(
    help: ArgumentHelp(
      "The version that the calendar stands at. [default: the one before]", valueName: "version"))
  var since: Int?

  @Flag(help: "Names instead of initials.")
  var names = false

  @Option(help: "The folder or YAML file of the scenario. [default: the one it was planned for]")
  var scenario: String?

  @OptionGroup var options: StoreOptions

  @Option(help: "The file to write to. [default: calendar… beside the roster, or in Reports/]")
  var output: String?

  @Option(help: "The language of titles and lists: nl or en.")
  var language: Language = .dutch

  func validate() throws {
    if person != nil, place != nil {
      throw ValidationError("--person and --place exclude each other.")
    }
    if let since, since < 0 {
      throw ValidationError("--since is \(since), but must be the number of a version.")
    }
  }

  func run() throws {
    let path = try isScenario ? roster : scenarioPath(ofRosterAt: roster, unless: scenario)
    let team = try Team(at: path, options)
    let edition = try self.edition(of: team)
    let selection = try selection(edition, at: path, team)
    let calendar = edition.now.calendar(selection, self, team.scenario)
    let changes = edition.before.map {
      calendar.changes(since: $0.calendar(selection, self, team.scenario))
    }
    try write(calendar, changes, team)
    if calendar.publication == nil { tellOfDraft() }
  }

  private var isScenario: Bool {
    ["yaml", "yml"].contains(URL(fileURLWithPath: roster).pathExtension.lowercased())
      || (try? URL(fileURLWithPath: roster).resourceValues(forKeys: [.isDirectoryKey]))?
        .isDirectory ?? false
  }

  private func edition(of team: Team) throws -> Edition {
    if isScenario { return try team.edition(since: since) }
    let roster = try Console.reading { () throws(ScenarioErrors) in
      try loadRoster(at: self.roster, for: team.scenario)
    }
    return try team.edition(of: roster, since: since)
  }

  private func selection(
    _ edition: Edition, at path: String, _ team: Team
  ) throws -> SharedCalendar.Selection {
    let duties = edition.now.plan.duties.map(\.duty)
    return try Console.reading { () throws(ScenarioErrors) in
      if let person {
        let known = team.scenario.workers.map(\.name) + duties.map(\.worker)
        return .worker(try known.named(person, "person", at: path))
      }
      if let place {
        let known = team.scenario.neighbourhoods.map(\.name) + duties.map(\.place)
        return .place(try known.named(place, "place", at: path))
      }
      return .team
    }
  }

  // MARK: Files

  private func write(
    _ calendar: SharedCalendar, _ changes: CalendarChanges?, _ team: Team
  ) throws {
    let path = output ?? "\(folder(team))/\(fileName)"
    let url = URL(fileURLWithPath: path)
    let stem = url.deletingPathExtension().lastPathComponent
    let news = "\(stem)-changes.\(profile.fileExtension)"
    let list = changes?.list(profile, fileName: news)
    let folder = (path as NSString).deletingLastPathComponent
    let reports = ReportFolder(
      path: folder.isEmpty ? "." : folder,
      names: [url.lastPathComponent, news, "\(stem)-changes.txt"])
    try reports.check()
    try reports.write([calendar.text(profile), changes?.file(profile), list])
    let told = [written(path, calendar), list, profile.importAdvice(language)].compactMap(\.self)
    try Console.print(fitted(told.joined(separator: "\n"), width: Console.width))
  }

  private func folder(_ team: Team) -> String {
    if isScenario { return "Reports/\(team.scenario.name)" }
    let folder = (roster as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Like `calendar-hatert-google.csv` or `calendar.ics`.
  private var fileName: String {
    let parts =
      [person, place].compactMap { $0.map(slug) } + (names ? ["names"] : [])
      + (profile == .ics ? [] : [profile.rawValue])
    return (["calendar"] + parts).joined(separator: "-") + ".\(profile.fileExtension)"
  }

  private func written(_ path: String, _ calendar: SharedCalendar) -> String {
    writtenSentence(path, duties: calendar.standing.count, calendar.publication, language: language)
  }

  /// Said also where nobody reads along: a calendar made of a draft tells what nobody was told.
  private func tellOfDraft() {
    Console.complain(
      language == .dutch
        ? "Let op: dit rooster is niet (zo) gepubliceerd. Publiceer het met \"rooster publish\" en "
          + "exporteer het dan opnieuw, anders kloppen de wijzigingslijsten niet meer."
        : "Mind: this roster is not published, or not like this. Publish it with \"rooster publish\" "
          + "and export it again, else the change lists do not hold any more.")
  }
}

extension EditionState {
  /// The calendar of it, as the options ask for it.
  fileprivate func calendar(
    _ selection: SharedCalendar.Selection, _ options: Export, _ scenario: Scenario
  ) -> SharedCalendar {
    SharedCalendar(
      plan, of: scenario, publication: publication, selection: selection,
      showsNames: options.names, language: options.language)
  }
}
