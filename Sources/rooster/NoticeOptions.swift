import ArgumentParser
import Foundation
import RiskCalendar
import RosterReports
import Rostering
import ScenarioFiles

/// The roster that people already know, to list what changes too late for them not to be asked.
struct NoticeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The roster already published: changes inside the notice term are listed. "
        + "[default: what the store has of these weeks]", valueName: "roster"))
  var published: String?

  @Option(help: "The date from which notice is counted, such as 2026-12-10. [default: today]")
  var today: CivilDate?

  /// The published roster, if one is named.
  func roster(for scenario: Scenario) throws(ScenarioErrors) -> Roster? {
    guard let published else { return nil }
    return try loadRoster(at: published, for: scenario)
  }

  /// The date from which notice is counted.
  var day: CivilDate { today ?? .today }

  /// What changes inside the notice term since the roster `published`, or else since `plan`; nil if
  /// nothing of these weeks was published.
  func lateChanges(
    _ published: Roster?, or plan: PublishedPlan, _ planned: PlannedRoster
  ) -> [LateChange]? {
    let (roster, scenario) = (planned.roster, planned.agenda.scenario)
    if let published { return roster.lateChanges(from: published, today: day, in: scenario) }
    return plan.weeks.isEmpty ? nil : roster.lateChanges(from: plan, today: day, in: scenario)
  }
}
