import ArgumentParser
import Foundation
import RiskCalendar
import RosterReports
import Rostering
import ScenarioFiles

/// The roster that people already know, to list what changes too late for them not to be asked.
struct NoticeOptions: ParsableArguments {
  @Option(help: "The roster already published: changes inside the notice term are listed.")
  var published: String?

  @Option(help: "The date from which notice is counted, such as 2026-12-10. [default: today]")
  var today: CivilDate?

  func validate() throws {
    if today != nil, published == nil {
      throw ValidationError("--today says nothing without --published.")
    }
  }

  /// The published roster, if one is named.
  func roster(for scenario: Scenario) throws(ScenarioErrors) -> Roster? {
    guard let published else { return nil }
    return try loadRoster(at: published, for: scenario)
  }

  /// What changes inside the notice term; nil if no roster was published.
  func lateChanges(_ published: Roster?, _ planned: PlannedRoster) -> [LateChange]? {
    published.map {
      planned.roster.lateChanges(
        from: $0, today: today ?? CivilDate.today, in: planned.agenda.scenario)
    }
  }
}
