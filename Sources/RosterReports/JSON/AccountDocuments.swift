import RiskCalendar
import Rostering

/// What everybody carries, puts in and gets.
struct AccountsDocument: Codable {
  var workers: [WorkerDocument]
  var employers: [EmployerDocument]
  var neighbourhoods: [NeighbourhoodDocument]

  init(_ briefing: Briefing) {
    let (verdict, agenda) = (briefing.verdict, briefing.agenda)
    workers = verdict.workers.map {
      WorkerDocument($0, agenda.ledger(of: $0), agenda.scenario.weights)
    }
    employers = verdict.employers.map(EmployerDocument.init)
    neighbourhoods = verdict.presence.map(NeighbourhoodDocument.init)
  }
}

/// What one worker carries, in minutes unless said otherwise.
struct WorkerDocument: Codable {
  struct Week: Codable {
    var week: String
    var paid: Int
    var credit: Int
    var contract: Int
  }

  var worker: String
  var weeks: [Week]
  var evening: Int
  var night: Int
  var weekend: Int
  var event: Int
  var burden: Int
  var openingBurden: Int
  /// Number of duties on rounds.
  var rounds: Int
  /// Number of those where she is a familiar face.
  var familiarRounds: Int
  var unwanted: Int
  var preferred: Int
  /// Points by goal of the level of people.
  var points: [String: Int]
  /// Burden over time.
  var ledger: LedgerDocument?

  enum CodingKeys: String, CodingKey {
    case worker, weeks, evening, night, weekend, event, burden
    case openingBurden = "opening_burden"
    case rounds
    case familiarRounds = "familiar_rounds"
    case unwanted, preferred, points, ledger
  }

  init(_ account: WorkerAccount, _ ledger: BurdenLedger?, _ weights: PeopleWeights) {
    worker = account.worker
    weeks = account.weeks.map {
      Week(week: $0.week.description, paid: $0.paid, credit: $0.credit, contract: $0.contract)
    }
    evening = account.evening
    night = account.night
    weekend = account.weekend
    event = account.event
    burden = account.burden
    openingBurden = account.openingBurden
    rounds = account.rounds
    familiarRounds = account.familiarRounds
    unwanted = account.unwanted
    preferred = account.preferred
    points = Dictionary(uniqueKeysWithValues: account.points.map { ($0.rawValue, $1) })
    self.ledger = ledger.map { LedgerDocument($0, weights) }
  }
}

/// What one employer puts in, in minutes but for FTE.
struct EmployerDocument: Codable {
  var employer: String
  var fte: Double
  var floorFTE: Double?
  var paid: Int
  var contract: Int
  var burden: Int
  var openingBurden: Int
  var closingBurdenPerFTE: Int
  /// Points of the goal `employer-burden`.
  var points: Int

  enum CodingKeys: String, CodingKey {
    case employer, fte
    case floorFTE = "floor_fte"
    case paid, contract, burden
    case openingBurden = "opening_burden"
    case closingBurdenPerFTE = "closing_burden_per_fte"
    case points
  }

  init(_ account: EmployerAccount) {
    employer = account.employer
    // A sum of contracts: hundredths are all that was meant.
    fte = (account.fte * 100).rounded() / 100
    floorFTE = account.floorFTE
    paid = account.paid
    contract = account.contract
    burden = account.burden
    openingBurden = account.openingBurden
    closingBurdenPerFTE = Int(account.closingBurdenPerFTE.rounded())
    points = account.points
  }
}

/// What one neighbourhood gets in one week of what a goal asks.
struct NeighbourhoodDocument: Codable {
  var neighbourhood: String
  var week: String
  /// Whose goal it is; absent for the goal of the week.
  var event: String?
  /// Rounds held, by kind: `any`, `evening`, `weekend`.
  var held: [String: Int]
  /// Rounds asked, by kind.
  var asked: [String: Int]
  var missedPoints: Int
  var fullPoints: Int

  enum CodingKeys: String, CodingKey {
    case neighbourhood, week, event, held, asked
    case missedPoints = "missed_points"
    case fullPoints = "full_points"
  }

  init(_ account: PresenceAccount) {
    neighbourhood = account.neighbourhood
    week = account.week.description
    event = account.event
    held = Dictionary(uniqueKeysWithValues: account.held.map { ($0.key, $1) })
    asked = Dictionary(uniqueKeysWithValues: account.asked.map { ($0.key, $1) })
    missedPoints = account.missedPoints
    fullPoints = account.fullPoints
  }
}
