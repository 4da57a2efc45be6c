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
  func publish(_ roster: Roster, restoring restored: Int? = nil) throws {
    let seen = try team.asking { store throws(StoreError) in try store.newest() }.flatMap(\.self)
    let before = try team.plan(of: roster.horizon)
    let planned = try judged(roster)
    let announcement = Announcement(
      roster, by: note.name, because: note.reason, at: .now, restoring: restored,
      violations: planned.verdict.violations.count,
      balances: Audit(planned.agenda).balances(of: roster), pins: try team.pins(of: roster))
    let (name, clock) = (team.scenario.name, team.scenario.clock)
    let (publication, after) = try Console.storing(team.path) { () throws(StoreError) in
      let store = if let store = team.store { store } else { try RosterStore(at: team.path) }
      let publication = try store.publish(announcement, of: name, after: seen?.number, clock)
      return (publication, try store.plan(asOf: publication.number, of: roster.horizon))
    }
    try tell(of: publication, from: before, to: after, planned)
  }

  /// The roster with its verdict, if it may be published.
  private func judged(_ roster: Roster) throws -> PlannedRoster {
    let planned = try team.judged(roster)
    if planned.verdict.isLegal || note.despiteViolations { return planned }
    try Console.print(
      checkReport(
        planned, language: note.language, width: Console.width, bold: Console.isTerminal))
    Console.complain(
      "Nothing was published: the roster breaks a rule. Repair it, or publish it all the same with "
        + "--despite-violations.")
    throw ExitCode(1)
  }

  private func tell(
    of publication: Publication, from before: PublishedPlan, to after: PublishedPlan,
    _ planned: PlannedRoster
  ) throws {
    let (language, width, bold) = (note.language, Console.width, Console.isTerminal)
    try Console.print(
      publishedReport(
        publication, from: before, to: after, team.scenario.clock, language: language,
        width: width, bold: bold))
    guard !before.weeks.isEmpty else { return }
    let late = planned.roster.lateChanges(
      from: before, today: .today, in: planned.agenda.scenario)
    try Console.print(
      noticeReport(late, planned, language: language, width: width, bold: bold))
  }
}

extension Instant {
  /// The minute we are in.
  static var now: Instant { Instant(minutes: Int(Date().timeIntervalSince1970 / 60)) }
}
