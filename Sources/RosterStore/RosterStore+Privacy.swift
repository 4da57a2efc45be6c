import GRDB
public import RiskCalendar
public import Rostering

extension RosterStore {
  /// Deletes all personal data of the weeks before `week`, and who published what and why before it.
  /// Totals by activity and place stay.
  public func purge(before week: IsoWeek, at moment: Instant, _ clock: TownClock)
    throws(StoreError) -> PurgeCount
  {
    let count = try write { db in
      guard try db.holdsAnything(before: week) else { return PurgeCount() }
      try db.keepTotals(before: week)
      try db.execute(
        sql: "INSERT OR REPLACE INTO purge VALUES (?, ?, ?)",
        arguments: [week.description, moment.minutes, try db.newest()?.number ?? 0])
      return PurgeCount(
        duties: try db.deleteWeeks(before: week), people: try db.deleteIdleWorkers(),
        versions: try db.forgetAuthors(before: week, clock.day(week.monday).start))
    }
    // Pages that are free now would keep the file as large as it was, and what SQLite moved about in it
    // before may have left traces.
    do {
      try Self.guarded { try queue.vacuum() }
    } catch {
      throw .notCompacted
    }
    return count
  }

  /// What is left of the weeks whose personal data was deleted, by week, activity and place.
  public func weekTotals() throws(StoreError) -> [WeekTotal] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM week_total ORDER BY week, activity, place").map {
        WeekTotal(
          week: try IsoWeek(stored: $0["week"]), activity: $0["activity"], place: $0["place"],
          duties: $0["duties"], paidMinutes: $0["paid_minutes"])
      }
    }
  }

  /// The first week of which personal data may be held; nil if none was ever deleted.
  public func purgedBefore() throws(StoreError) -> IsoWeek? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT max(before_week) FROM purge").map {
        try IsoWeek(stored: $0)
      }
    }
  }

  /// Whether something of what `publication` told was deleted.
  public func isPurged(_ publication: Publication) throws(StoreError) -> Bool {
    let left = try plan(asOf: publication.number, of: publication.horizon).weeks
    return left != publication.horizon.weeks
  }

  /// Everything that is held of somebody.
  public func personalData(of name: String) throws(StoreError) -> PersonalData {
    try read { db in
      let states = try StateRow.fetchAll(
        db, sql: StateRow.all + " WHERE worker.name = ? ORDER BY s.version, s.start, s.duty",
        arguments: [name])
      return PersonalData(
        states: try states.map {
          PersonalData.State(version: $0.version, published: try $0.published())
        },
        balances: try db.balances(of: name), pins: try db.pins(of: name),
        publications: try db.versions().filter { $0.author == name || $0.reason.names(name) })
    }
  }

  /// Names of all of whom anything is held, in order.
  public func people() throws(StoreError) -> [String] {
    try read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT name FROM worker UNION SELECT author FROM version WHERE author <> '' ORDER BY 1
          """)
    }
  }
}

extension String {
  /// Whether the text has a word of somebody's name in it: letters and digits count.
  fileprivate func names(_ person: String) -> Bool {
    let words = Set(slug(of: self).split(separator: "-"))
    return slug(of: person).split(separator: "-").contains { $0.count > 2 && words.contains($0) }
  }
}

extension Database {
  fileprivate func keepTotals(before week: IsoWeek) throws {
    try execute(
      sql: """
        INSERT INTO week_total
        SELECT duty.week, s.activity, s.place, count(*), sum(s."end" - s.start - s.break_minutes)
        FROM duty_state s JOIN duty ON duty.id = s.duty
        WHERE duty.week < ? AND NOT s.is_cancelled
          AND s.version = (SELECT max(version) FROM duty_state WHERE duty = s.duty)
        GROUP BY duty.week, s.activity, s.place
        ON CONFLICT DO UPDATE SET
          duties = duties + excluded.duties, paid_minutes = paid_minutes + excluded.paid_minutes
        """, arguments: [week.description])
  }

  /// How many duties that were.
  fileprivate func deleteWeeks(before week: IsoWeek) throws -> Int {
    try execute(sql: "DELETE FROM duty WHERE week < ?", arguments: [week.description])
    let duties = changesCount
    for table in ["balance", "pin"] {
      try execute(sql: "DELETE FROM \(table) WHERE week < ?", arguments: [week.description])
    }
    return duties
  }

  /// How many people that were.
  fileprivate func deleteIdleWorkers() throws -> Int {
    try execute(
      sql: """
        DELETE FROM worker WHERE id NOT IN
          (SELECT worker FROM duty UNION SELECT worker FROM balance UNION SELECT worker FROM pin)
        """)
    return changesCount
  }

  /// Forgets who published what was before `moment`, or only told of weeks before `week`, and why; of how
  /// many versions that was.
  fileprivate func forgetAuthors(before week: IsoWeek, _ moment: Instant) throws -> Int {
    try execute(
      sql: """
        UPDATE version SET author = '', reason = ''
        WHERE (moment < ? OR last_week < ?) AND (author <> '' OR reason <> '')
        """, arguments: [moment.minutes, week.description])
    return changesCount
  }

  fileprivate func holdsAnything(before week: IsoWeek) throws -> Bool {
    try ["duty", "balance", "pin"].contains { table in
      try Bool.fetchOne(
        self, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE week < ?)",
        arguments: [week.description]) ?? false
    }
  }
}
