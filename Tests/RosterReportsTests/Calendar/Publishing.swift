import RiskCalendar
import RosterReports
import Rostering

/// Short ways to publish duties in tests.
enum Publishing {
  static let clock = TownClock.amsterdam
  static let first = instant("2026-11-20T13:05Z")

  /// A small team with names that share their initials.
  static let scenario: Scenario = {
    let welfare = Employer(name: "Stichting Welzijn")
    let names = ["Amira van Dam", "Bram Kok", "Noor Jansen"]
    return Scenario(
      name: "Klein team", title: "Klein team",
      workers: names.map {
        Worker(name: $0, employer: welfare, discipline: "jongerenwerker", fte: 1)
      }, employers: [welfare], disciplines: ["jongerenwerker"])
  }()

  static func instant(_ iso: String) -> Instant {
    guard let instant = Instant(iso8601: iso) else { preconditionFailure("no instant: \(iso)") }
    return instant
  }

  /// Duties that were published at one moment, numbered from 1.
  static func plan(_ duties: [Duty]) -> PublishedPlan {
    PublishedPlan(
      duties: duties.enumerated().map {
        PublishedDuty(
          id: "id\($0 + 1)", duty: $1, isCancelled: false, revision: 0, changed: first)
      })
  }

  static func version(_ number: Int) -> Publication {
    Publication(
      number: number, moment: first + (number - 1) * 1440, author: "de coördinator",
      reason: "iemand is ziek", horizon: Horizon(firstWeek: week("2026-W51")))
  }

  /// The calendar of duties of which `version` tells.
  static func calendar(
    _ duties: [Duty], _ scenario: Scenario = scenario, version: Publication? = version(1),
    of selection: SharedCalendar.Selection = .team, showsNames: Bool = false,
    language: Language = .dutch
  ) -> SharedCalendar {
    SharedCalendar(
      plan(duties), of: scenario, publication: version, selection: selection,
      showsNames: showsNames, language: language)
  }
}
