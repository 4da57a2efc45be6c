import GRDB
public import RiskCalendar
public import Rostering

/// A roster about to be published, after an audit.
public struct Announcement: Sendable {
  /// The roster.
  public var roster: Roster
  /// Who publishes it.
  public var author: String
  /// Why, in a few words; never a reason of absence.
  public var reason: String
  /// When.
  public var moment: Instant
  /// The version it restores; nil if it restores none.
  public var restored: Int?
  /// How many rules it breaks.
  public var violations: Int
  /// What each worker and week of it comes to.
  public var balances: [Balance]
  /// What is decided of its weeks.
  public var pins: [Pin]

  /// A roster to publish.
  public init(
    _ roster: Roster, by author: String, because reason: String, at moment: Instant,
    restoring restored: Int? = nil, violations: Int = 0, balances: [Balance] = [],
    pins: [Pin] = []
  ) {
    self.roster = roster
    self.author = author
    self.reason = reason
    self.moment = moment
    self.restored = restored
    self.violations = violations
    self.balances = balances
    self.pins = pins
  }
}

extension RosterStore {
  /// Publishes a roster of the team `team` as the next version, as a whole or not at all.
  ///
  /// - Parameters:
  ///   - announcement: The roster, and what is to be known of it.
  ///   - team: The name of its scenario.
  ///   - seen: The newest version when the roster was audited; nil if there was none.
  ///   - clock: The clock on the wall.
  /// - Returns: The new version.
  /// - Throws: `overtaken` if somebody else has published since then, and whatever keeps it from being
  ///   written.
  public func publish(
    _ announcement: Announcement, of team: String, after seen: Int?, _ clock: TownClock
  ) throws(StoreError) -> Publication {
    try write { db in
      let newest = try db.newest()
      if let newest, newest.number != seen { throw StoreError.overtaken(by: newest) }
      let publication = Publication(announcement, number: (newest?.number ?? 0) + 1)
      try VersionRow(publication).insert(db)
      try db.replace(announcement, of: team, by: publication, clock)
      return publication
    }
  }
}

extension Publication {
  fileprivate init(_ announcement: Announcement, number: Int) {
    self.init(
      number: number, moment: announcement.moment, author: announcement.author,
      reason: announcement.reason, horizon: announcement.roster.horizon,
      restored: announcement.restored, violations: announcement.violations)
  }
}

extension Database {
  /// Writes what `publication` changes of what is published of its weeks.
  fileprivate func replace(
    _ announcement: Announcement, of team: String, by publication: Publication, _ clock: TownClock
  ) throws {
    let weeks = publication.horizon
    let old = try plan(asOf: publication.number - 1, from: weeks.firstWeek, through: weeks.lastWeek)
    let new = old.publishing(announcement.roster, of: team, at: publication.moment, clock)
    let known = Set(old.duties)
    for duty in new.duties where !known.contains(duty) {
      try insert(duty, by: publication.number, clock)
    }
    for table in ["balance", "pin"] {
      try execute(
        sql: "DELETE FROM \(table) WHERE week BETWEEN ? AND ?", arguments: weeks.edges)
    }
    for balance in announcement.balances { try insert(balance) }
    for pin in announcement.pins {
      let date = clock.date(of: pin.decision.interval(clock).start)
      if weeks.contains(date) { try insert(pin, in: IsoWeek(containing: date)) }
    }
  }
}
