import GRDB
import RiskCalendar
import Rostering

/// A row of the table `pin`, with the name of the worker in place of her number.
struct PinRow: Codable, FetchableRecord {
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase

  var worker: String
  var week: String
  var freeDate: String?
  var start: Int?
  var end: Int?
  var activity: String?
  var place: String?
  var breakMinutes: Int?

  init(_ pin: Pin, in week: IsoWeek) {
    worker = pin.worker
    self.week = week.description
    switch pin.decision {
    case .free(let date): freeDate = date.description
    case .works(let activity, let place, let interval, let breakMinutes):
      (start, end) = (interval.start.minutes, interval.end.minutes)
      (self.activity, self.place, self.breakMinutes) = (activity, place, breakMinutes)
    }
  }

  /// The pin.
  func pin() throws -> Pin {
    if let date = freeDate.flatMap({ CivilDate($0) }) {
      return Pin(worker: worker, decision: .free(date))
    }
    guard let start, let end, start < end, let activity, let place, let breakMinutes else {
      throw StoreError.damaged("a pin of \(week)")
    }
    let interval = Interval(Instant(minutes: start), Instant(minutes: end))
    return Pin(
      worker: worker,
      decision: .works(
        activity: activity, place: place, interval: interval, breakMinutes: breakMinutes))
  }
}

extension Database {
  /// What is decided of the weeks of `horizon`.
  func pins(in horizon: Horizon) throws -> [Pin] {
    try pins(where: "week BETWEEN ? AND ?", horizon.edges)
  }

  /// What is decided of one worker.
  func pins(of name: String) throws -> [Pin] {
    try pins(where: "worker.name = ?", [name])
  }

  private func pins(where condition: String, _ arguments: StatementArguments) throws -> [Pin] {
    // Of two columns of one name the first counts.
    try PinRow.fetchAll(
      self,
      sql: """
        SELECT worker.name AS worker, pin.* FROM pin JOIN worker ON worker.id = pin.worker
        WHERE \(condition) ORDER BY pin.rowid
        """,
      arguments: arguments
    ).map { try $0.pin() }
  }

  /// Writes what is decided of a week.
  func insert(_ pin: Pin, in week: IsoWeek) throws {
    let row = PinRow(pin, in: week)
    try execute(
      sql: "INSERT INTO pin VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        try workerID(row.worker), row.week, row.freeDate, row.start, row.end, row.activity,
        row.place, row.breakMinutes,
      ])
  }
}

extension Horizon {
  /// Its first and its last week, as tables have them.
  var edges: StatementArguments {
    [firstWeek.description, lastWeek.description]
  }
}
