import ArgumentParser
import Foundation
import RiskCalendar
import RosterReports
import RosterStore
import Rostering
import ScenarioFiles

/// Audits a roster of a team and publishes it.
struct Publisher {
  let team: Team
  private let note: PublicationNote

  /// The publisher of the scenario at `path`.
  init(_ path: String, _ options: StoreOptions, _ note: PublicationNote) throws {
    let scenario = try Console.reading { () throws(ScenarioErrors) in
      let scenario = try loadScenario(at: path)
      try checkPublication(by: note.name, because: note.reason)
      return scenario
    }
    team = try Team(scenario, storeAt: options.path(ofScenarioAt: path))
    self.note = note
  }

  /// Publishes `roster`, and says what changes; ends the program with status 1 if it breaks a rule.
  /// What is published already is not published again.
  func publish(_ roster: Roster, restoring restored: Int? = nil) throws {
    let seen = try team.asking { store throws(StoreError) in try store.newest() }.flatMap(\.self)
    let before = try team.plan(of: roster.horizon)
    let clock = team.scenario.clock
    if before.tells(roster, clock) { return try Console.print(unchangedSentence(note.language)) }
    try checkTeam(of: before)
    let audit = try team.audit(of: roster.horizon)
    let announcement = Announcement(
      roster, by: note.name, because: note.reason, at: .now, restoring: restored,
      violations: try violations(in: roster, audit), balances: audit.balances(of: roster),
      pins: try team.pins(of: roster))
    let name = team.scenario.name
    let (publication, after) = try Console.storing(team.path) { () throws(StoreError) in
      let store = if let store = team.store { store } else { try RosterStore(at: team.path) }
      let publication = try store.publish(announcement, of: name, after: seen?.number, clock)
      return (publication, try store.plan(asOf: publication.number, of: roster.horizon))
    }
    try tell(of: publication, from: before, to: after)
    try Console.print(
      reminder(of: roster, audit, language: note.language, width: Console.width))
  }

  /// Ends the program with status 65 if what is published of these weeks is that of another team.
  private func checkTeam(of before: PublishedPlan) throws {
    let published = Set(before.standing.map(\.duty.worker))
    guard !published.isEmpty,
      published.isDisjoint(with: team.scenario.workers.map(\.name))
    else { return }
    Console.complain(
      "\(team.path): what is published of these weeks is of other people: "
        + "\(published.sorted().prefix(3).joined(separator: ", ")) … Nothing was published. Give each "
        + "team a store of its own with --store")
    throw ExitCode(65)
  }

  /// How many rules the roster breaks, if it may be published.
  private func violations(in roster: Roster, _ audit: Audit) throws -> Int {
    let violations =
      audit.violations(in: roster) + (try team.violationsWithLaterWeeks(roster))
    if violations.isEmpty || note.despiteViolations { return violations.count }
    try Console.print(
      violationsReport(
        try team.judged(roster), language: note.language, width: Console.width,
        bold: Console.isTerminal))
    Console.complain(note.language.refusal)
    throw ExitCode(1)
  }

  private func tell(
    of publication: Publication, from before: PublishedPlan, to after: PublishedPlan
  ) throws {
    let (language, width, bold) = (note.language, Console.width, Console.isTerminal)
    let (scenario, clock) = (team.scenario, team.scenario.clock)
    try Console.print(
      publishedReport(
        publication, from: before, to: after, clock, language: language, width: width, bold: bold))
    guard !before.weeks.isEmpty else { return }
    let late = after.roster(of: publication.horizon, clock)
      .lateChanges(from: before, today: .today, in: scenario)
    try Console.print(noticeReport(late, clock, language: language, width: width, bold: bold))
  }
}

extension Language {
  fileprivate var refusal: String {
    self == .dutch
      ? "Niets gepubliceerd: het rooster houdt zich niet aan een regel. Herstel het, of publiceer het "
        + "toch met --despite-violations. \"rooster check\" zegt meer."
      : "Nothing was published: the roster breaks a rule. Repair it, or publish it all the same with "
        + "--despite-violations. \"rooster check\" says more."
  }
}

extension Instant {
  /// The minute we are in.
  static var now: Instant { Instant(minutes: Int(Date().timeIntervalSince1970 / 60)) }
}
