import GRDB
public import RiskCalendar
public import Rostering

extension RosterStore {
  /// The newest version; nil before the first.
  public func newest() throws(StoreError) -> Publication? {
    try read { try $0.newest() }
  }

  /// All versions, oldest first.
  public func publications() throws(StoreError) -> [Publication] {
    try read { try $0.versions() }
  }

  /// The version of this number; throws `unknownVersion` if there is none.
  public func publication(_ number: Int) throws(StoreError) -> Publication {
    let all = try publications()
    guard let publication = all.first(where: { $0.number == number }) else {
      throw .unknownVersion(number, newest: all.last?.number)
    }
    return publication
  }

  /// What is published as of a version, the newest unless another is named; of all weeks unless some are.
  public func plan(asOf version: Int? = nil, of horizon: Horizon? = nil) throws(StoreError)
    -> PublishedPlan
  {
    try read {
      try $0.plan(
        asOf: version ?? .max, from: horizon?.firstWeek, through: horizon?.lastWeek)
    }
  }

  /// What is known of the weeks before `horizon`, and already decided of its own.
  public func carryover(before horizon: Horizon, _ clock: TownClock) throws(StoreError) -> Carryover
  {
    try read { db in
      let first = horizon.firstWeek
      return Carryover(
        of: try db.plan(asOf: .max, from: first - Carryover.weeksOfDuties, through: first - 1),
        balances: try db.balances(before: first), pins: try db.pins(in: horizon),
        before: horizon, clock)
    }
  }
}
