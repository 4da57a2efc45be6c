import RiskCalendar
import Rostering

/// Nights on which clock and elapsed time part, and names that would like to be something else.
enum Nights {
  static let hostileNames = [
    "<script>alert('x')</script>", "=cmd|' /C calc'!A0", "O'Brien, \"Pim\"", "regel\r\neinde",
    "Zoë 👩‍👧 & co", "\"\u{301} onmouseover=\"x\"", "<\u{301}b>",
  ]

  /// New Year's Eve into 2027, with a name for each way to break a file.
  static let newYear: PlannedRoster = {
    let employer = Employer(name: "Welzijn, \"West\"")
    let workers = hostileNames.map {
      Worker(name: $0, employer: employer, discipline: "jongerenwerker", fte: 1)
    }
    let scenario = Scenario(
      name: "jaarwisseling", title: "Jaarwisseling & <b>nacht</b>", workers: workers,
      employers: [employer], disciplines: ["jongerenwerker"],
      events: [
        RiskEvent(
          name: "jaarwisseling",
          posts: [
            Post(
              name: "vuurplaats", place: "Hatert <plein>", date: date("2026-12-31"),
              span: span("20:00-04:00"), breakMinutes: 30,
              crew: CrewRule(atLeast: 2, wanted: 8, atMost: 8))
          ])
      ])
    let duties = hostileNames.map {
      duty(
        $0, "2026-12-31 20:00-04:00", "vuurplaats", "Hatert <plein>", breakMinutes: 30,
        event: "jaarwisseling")
    }
    return plan(scenario, Horizon(firstWeek: week("2026-W53")), duties)
  }()

  /// A night of six hours on the clock on the date of a clock change.
  static func clockChange(_ day: String) -> PlannedRoster {
    let night = duty("A. Smit", "\(day) 22:00-04:00", "straatronde", "Hatert")
    let horizon = Horizon(firstWeek: IsoWeek(containing: date(day)))
    return plan(SmallTeam.scenario, horizon, [night])
  }
}
