public import RiskCalendar

/// Everything that is published as of one version: of each week what was last told of it.
public struct PublishedPlan: Hashable, Sendable {
  /// The weeks that were ever published, in order.
  public let weeks: [IsoWeek]
  /// All duties that were ever published in them, also those that are off, by start, then worker.
  public let duties: [PublishedDuty]

  /// The plan of these duties, in any order; nothing is published unless said otherwise.
  public init(weeks: some Sequence<IsoWeek> = [], duties: [PublishedDuty] = []) {
    self.weeks = Set(weeks).sorted()
    self.duties = duties.sorted {
      ($0.duty.interval.start, $0.duty.worker, $0.duty.interval.end, $0.id)
        < ($1.duty.interval.start, $1.duty.worker, $1.duty.interval.end, $1.id)
    }
  }

  /// The duties that are on.
  public var standing: [PublishedDuty] { duties.filter { !$0.isCancelled } }

  /// What is published of the weeks of `horizon`, as a roster.
  public func roster(of horizon: Horizon, _ clock: TownClock) -> Roster {
    let standing = limited(to: horizon.weeks, clock).standing
    return Roster(horizon: horizon, duties: standing.map(\.duty))
  }

  /// Whether this, limited to the weeks of `roster`, is what `roster` says.
  public func tells(_ roster: Roster, _ clock: TownClock) -> Bool {
    Set(weeks).isSuperset(of: roster.horizon.weeks)
      && self.roster(of: roster.horizon, clock) == roster
  }

  /// The same of some weeks only.
  public func limited(to weeks: some Sequence<IsoWeek>, _ clock: TownClock) -> PublishedPlan {
    let wanted = Set(weeks)
    return PublishedPlan(
      weeks: self.weeks.filter(wanted.contains),
      duties: duties.filter { wanted.contains($0.week(clock)) })
  }

  /// The plan after `roster`, a roster of the team `team`, took the place of what was published of its
  /// weeks, at `moment`.
  public func publishing(
    _ roster: Roster, of team: String, at moment: Instant, _ clock: TownClock
  ) -> PublishedPlan {
    let weeks = Set(roster.horizon.weeks)
    let (old, others) = (
      duties.filter { weeks.contains($0.week(clock)) },
      duties.filter { !weeks.contains($0.week(clock)) }
    )
    var identities = Identities(team: team, taken: Set(duties.map(\.id)))
    let pairs = WorkerDay.pairs(old, roster.duties, clock).map { old, new in
      old?.becoming(new, at: moment)
        ?? new.map {
          PublishedDuty(
            id: identities.next(for: $0), duty: $0, isCancelled: false, revision: 0,
            changed: moment)
        }
    }
    return PublishedPlan(
      weeks: self.weeks + roster.horizon.weeks, duties: others + pairs.compactMap(\.self))
  }
}

extension PublishedDuty {
  /// The week it belongs to, that of its start.
  public func week(_ clock: TownClock) -> IsoWeek {
    IsoWeek(containing: clock.date(of: duty.interval.start))
  }
}

/// Names for duties that are published for the first time.
///
/// They follow from worker and first start, so that a draft has those that publishing it will give.
private struct Identities {
  let team: String
  var taken: Set<String>

  mutating func next(for duty: Duty) -> String {
    var (turn, name) = (0, "")
    // A duty that was moved keeps the name of its first start, which another may have now.
    repeat {
      name = Fingerprint(of: [team, duty.worker, "\(duty.interval.start.minutes)", "\(turn)"]).hex
      turn += 1
    } while taken.contains(name)
    taken.insert(name)
    return name
  }
}
