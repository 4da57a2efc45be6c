import RiskCalendar
import Rostering

/// Three workers, two neighbourhoods, one week in December: enough to check by eye.
enum SmallTeam {
  static let welfare = Employer(name: "Welzijn", floorFTE: 1.5)
  static let town = Employer(name: "Gemeente")

  static let scenario = Scenario(
    name: "klein-team", title: "Klein team",
    workers: [
      Worker(
        name: "A. Smit", employer: welfare, discipline: "jongerenwerker", fte: 1,
        homes: ["Hatert"], openingBurden: 120),
      Worker(name: "C. Öztürk", employer: welfare, discipline: "jongerenwerker", fte: 0.5),
      Worker(name: "B. de Boer", employer: town, discipline: "jeugdcoach", fte: 0.75),
    ],
    employers: [welfare, town], disciplines: ["jongerenwerker", "jeugdcoach"],
    neighbourhoods: [
      Neighbourhood(name: "Hatert", goal: PresenceGoal(rounds: 3, evenings: 2)),
      Neighbourhood(name: "Lindenholt", goal: PresenceGoal(rounds: 1)),
    ],
    blocks: [Block(name: "avond", weekdays: Set(Weekday.allCases), span: span("19:00-23:00"))],
    crew: CrewRule(disciplines: [.init("jongerenwerker", 1), .init("jeugdcoach", 1)]),
    meetings: [
      Meeting(
        name: "wijkbriefing", place: "Stadhuis", days: .weekly([.tuesday]),
        span: span("13:30-15:00"), workers: ["A. Smit", "B. de Boer"])
    ])

  static let horizon = Horizon(firstWeek: week("2026-W51"))

  static let duties = [
    duty("A. Smit", "2026-12-15 13:30-15:00", "wijkbriefing", "Stadhuis"),
    duty("B. de Boer", "2026-12-15 13:30-15:00", "wijkbriefing", "Stadhuis"),
    duty("A. Smit", "2026-12-15 19:00-23:00", "straatronde", "Hatert"),
    duty("B. de Boer", "2026-12-15 19:00-23:00", "straatronde", "Hatert"),
    duty("C. Öztürk", "2026-12-17 19:00-23:00", "straatronde", "Lindenholt"),
    duty("B. de Boer", "2026-12-17 19:00-23:00", "straatronde", "Lindenholt"),
    duty("A. Smit", "2026-12-19 19:00-23:00", "straatronde", "Hatert"),
    duty("B. de Boer", "2026-12-19 19:00-23:00", "straatronde", "Hatert"),
  ]

  static let presence = [
    PresenceAccount(
      neighbourhood: "Hatert", week: week("2026-W51"), held: [.any: 2, .evening: 2],
      asked: [.any: 3, .evening: 2], missedPoints: 6, fullPoints: 33),
    PresenceAccount(
      neighbourhood: "Lindenholt", week: week("2026-W51"), held: [.any: 1], asked: [.any: 1],
      missedPoints: 0, fullPoints: 10),
  ]

  /// Why nobody goes to Hatert on Friday.
  static let openRound = OpenWork(
    kind: .rounds(.any), activity: "straatronde", place: "Hatert", week: week("2026-W51"),
    missing: 1, cost: 6, occasion: interval("2026-12-18 19:00-23:00"),
    obstacles: [
      .init(worker: "A. Smit", violations: []),
      .init(worker: "B. de Boer", violations: [shortRest]),
    ])

  static let shortRest = Violation(
    .dailyRest, worker: "B. de Boer",
    duties: [duties[5], duty("B. de Boer", "2026-12-18 08:30-12:00", "spreekuur", "Stadhuis")],
    found: 570, limit: 660, unit: .minutes)

  static let score = Score(must: 0, presence: 6, people: 49)
  static let proof = Proof(bound: Score(must: 0, presence: 5, people: 49), ending: .workLimit)

  static let planned = plan(
    scenario, horizon, duties, score: score, proof: proof, openWork: [openRound],
    presence: presence)
}
