import GRDB
import RiskCalendar
import Rostering

/// A row of the table `balance`, with the name of the worker in place of her number.
struct BalanceRow: Codable, FetchableRecord {
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase

  var worker: String
  var week: String
  var workMinutes: Int?
  var restDays: Int?
  var nights: Int?
  var lateNights: Int?
  var longNights: Int?
  var touchedNights: Int?
  var lateTouchedNights: Int?
  var eveningMinutes: Int
  var nightMinutes: Int
  var weekendMinutes: Int
  var eventMinutes: Int

  /// The balance, which is one of a single week.
  func balance() throws -> Balance {
    let week = try IsoWeek(stored: week)
    var burden = Burden()
    burden.evening = eveningMinutes
    burden.night = nightMinutes
    burden.weekend = weekendMinutes
    burden.event = eventMinutes
    let counts: [(NightKind, Int?)] = [
      (.usual, nights), (.late, lateNights), (.long, longNights), (.touched, touchedNights),
      (.lateTouched, lateTouchedNights),
    ]
    let known = counts.compactMap { kind, count in count.map { (kind, $0) } }
    return Balance(
      worker: worker, firstWeek: week, lastWeek: week, workMinutes: workMinutes,
      nights: Dictionary(uniqueKeysWithValues: known), restDays: restDays, burden: burden)
  }
}

extension Database {
  /// What is known of every worker and published week before `week`.
  func balances(before week: IsoWeek) throws -> [Balance] {
    try balances(where: "week < ?", [week.description])
  }

  /// What is known of the weeks of one worker.
  func balances(of name: String) throws -> [Balance] {
    try balances(where: "worker.name = ?", [name])
  }

  private func balances(where condition: String, _ arguments: StatementArguments) throws
    -> [Balance]
  {
    // Of two columns of one name the first counts.
    try BalanceRow.fetchAll(
      self,
      sql: """
        SELECT worker.name AS worker, balance.*
        FROM balance JOIN worker ON worker.id = balance.worker
        WHERE \(condition) ORDER BY week, worker.name
        """,
      arguments: arguments
    ).map { try $0.balance() }
  }

  /// Writes the balance of one worker and week.
  func insert(_ balance: Balance) throws {
    let nights = [NightKind.usual, .late, .long, .touched, .lateTouched].map { balance.nights[$0] }
    let burden = balance.burden
    try cachedStatement(
      sql: "INSERT INTO balance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(
      arguments: [try workerID(balance.worker), balance.firstWeek.description]
        + [balance.workMinutes, balance.restDays] + StatementArguments(nights)
        + [burden.evening, burden.night, burden.weekend, burden.event])
  }
}
