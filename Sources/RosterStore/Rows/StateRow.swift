import GRDB
import RiskCalendar
import Rostering

/// A row of the table `duty_state` with the duty it is of, and when its version was published.
struct StateRow: Codable, FetchableRecord {
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase

  var duty: String
  var worker: String
  var version: Int
  var moment: Int
  var revision: Int
  var isCancelled: Bool
  var start: Int
  var end: Int
  var activity: String
  var place: String
  var breakMinutes: Int
  var event: String?

  /// Every state, with what belongs to it in other tables.
  static let all = """
    SELECT s.*, worker.name AS worker, version.moment
    FROM duty_state s
    JOIN duty ON duty.id = s.duty
    JOIN worker ON worker.id = duty.worker
    JOIN version ON version.number = s.version
    """

  /// The duty as this state has it.
  func published() throws -> PublishedDuty {
    guard start < end else { throw StoreError.damaged("duty \(duty) ends before it starts") }
    return PublishedDuty(
      id: duty,
      duty: Duty(
        worker: worker, activity: activity, place: place,
        interval: Interval(Instant(minutes: start), Instant(minutes: end)),
        breakMinutes: breakMinutes, event: event),
      isCancelled: isCancelled, revision: revision, changed: Instant(minutes: moment))
  }
}

extension Database {
  /// What is published as of a version of the weeks from `first` to `last`.
  func plan(asOf version: Int, from first: IsoWeek?, through last: IsoWeek?) throws -> PublishedPlan
  {
    let (first, last) = (first?.description ?? "0000-W00", last?.description ?? "9999-W99")
    let rows = try StateRow.fetchAll(
      self,
      sql: StateRow.all + """
         WHERE duty.week BETWEEN :first AND :last AND s.version =
           (SELECT max(version) FROM duty_state WHERE duty = s.duty AND version <= :version)
        """,
      arguments: ["first": first, "last": last, "version": version])
    let weeks = try weeks(asOf: version).filter { (first...last).contains($0.description) }
    return PublishedPlan(weeks: weeks, duties: try rows.map { try $0.published() })
  }

  /// The weeks of all versions up to one, but for those of which everything was deleted since.
  private func weeks(asOf version: Int) throws -> [IsoWeek] {
    let purges = try Row.fetchAll(self, sql: "SELECT before_week, version FROM purge")
      .map { (before: try IsoWeek(stored: $0["before_week"]), version: $0["version"] as Int) }
    return try versions(to: version).flatMap { publication in
      publication.horizon.weeks.filter { week in
        !purges.contains { publication.number <= $0.version && week < $0.before }
      }
    }
  }

  /// Writes a state that `version` brings about.
  func insert(_ published: PublishedDuty, by version: Int, _ clock: TownClock) throws {
    let duty = published.duty
    try execute(
      sql: "INSERT OR IGNORE INTO duty (id, worker, week) VALUES (?, ?, ?)",
      arguments: [published.id, try workerID(duty.worker), published.week(clock).description])
    try cachedStatement(
      sql: """
        INSERT INTO duty_state
          (duty, version, revision, is_cancelled, start, "end", activity, place, break_minutes, event)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      published.id, version, published.revision, published.isCancelled,
      duty.interval.start.minutes, duty.interval.end.minutes, duty.activity, duty.place,
      duty.breakMinutes, duty.event,
    ])
  }
}
