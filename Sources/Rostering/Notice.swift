public import RiskCalendar

/// A change of what was published to a worker, so late that she must agree to it (ATW 4:2).
public struct LateChange: Hashable, Sendable {
  /// What changes. The place and the kind of work may change without anybody's consent.
  public enum Change: Hashable, Sendable {
    /// A duty that was not published.
    case new(Duty)
    /// A duty that was published and is no longer there.
    case gone(Duty)
    /// A duty at another time of the same date.
    case moved(from: Duty, to: Duty)
  }

  /// Name of the worker.
  public var worker: String
  /// What changes.
  public var change: Change
  /// The date it is about, on which the duty starts.
  public var date: CivilDate
  /// Whole days from today to that date.
  public var daysAhead: Int
  /// Days ahead at which it should have been known.
  public var term: Int
  /// Days ahead at which working times should have been known at the latest.
  public var shortTerm: Int
  /// Where the term comes from.
  public var citation: Citation?

  /// A change of what was published to `worker`.
  public init(
    worker: String, change: Change, date: CivilDate, daysAhead: Int, term: Int, shortTerm: Int,
    citation: Citation? = nil
  ) {
    self.worker = worker
    self.change = change
    self.date = date
    self.daysAhead = daysAhead
    self.term = term
    self.shortTerm = shortTerm
    self.citation = citation
  }

  /// Whether it comes even inside the short term.
  public var isInShortTerm: Bool { daysAhead < shortTerm }
}

extension Roster {
  /// What is other than `published` in the weeks of both, on `today` or later and inside the notice
  /// term of the worker's limits; in the order of the scenario, then by time.
  public func lateChanges(
    from published: Roster, today: CivilDate, in scenario: Scenario
  ) -> [LateChange] {
    let weeks = Set(horizon.weeks).intersection(published.horizon.weeks)
    return scenario.workers.flatMap { worker -> [LateChange] in
      let notice = Notice(worker, scenario, today)
      return zip(
        published.duties(of: worker, in: weeks, scenario.clock),
        duties(of: worker, in: weeks, scenario.clock)
      ).flatMap { old, new in notice.lateChanges(old, new) }
    }
  }

  /// The same of what is published week by week; a week that was never published is new to all.
  public func lateChanges(
    from plan: PublishedPlan, today: CivilDate, in scenario: Scenario
  ) -> [LateChange] {
    let changes = plan.weeks.filter(horizon.weeks.contains).flatMap { week in
      lateChanges(
        from: plan.roster(of: Horizon(firstWeek: week), scenario.clock), today: today, in: scenario)
    }
    return scenario.workers.flatMap { worker in changes.filter { $0.worker == worker.name } }
  }

  /// Her duties on each date of the weeks, in the order of the dates.
  private func duties(
    of worker: Worker, in weeks: Set<IsoWeek>, _ clock: TownClock
  ) -> [DayOfDuties] {
    let own = Dictionary(grouping: duties.filter { $0.worker == worker.name }) {
      clock.date(of: $0.interval.start)
    }
    return weeks.sorted().flatMap(\.dates).map { DayOfDuties(date: $0, duties: own[$0] ?? []) }
  }
}

/// What one worker does on a date.
private struct DayOfDuties {
  var date: CivilDate
  var duties: [Duty]
}

/// The notice that one worker is due.
private struct Notice {
  let worker: Worker
  let today: CivilDate
  let citation: Citation?

  init(_ worker: Worker, _ scenario: Scenario, _ today: CivilDate) {
    self.worker = worker
    self.today = today
    let employer = scenario.employers.first { $0.name == worker.employer }
    let rules = employer.map(worker.rulesInForce)?.holding.map(\.provision) ?? []
    citation = rules.first { if case .notice = $0.effect { true } else { false } }?.citation
  }

  func lateChanges(_ old: DayOfDuties, _ new: DayOfDuties) -> [LateChange] {
    let ahead = old.date - today
    guard (0..<max(0, worker.limits.noticeDays)).contains(ahead) else { return [] }
    return changes(old.duties, new.duties).map { change in
      LateChange(
        worker: worker.name, change: change, date: old.date, daysAhead: ahead,
        term: worker.limits.noticeDays, shortTerm: worker.limits.shortNoticeDays,
        citation: citation)
    }
  }

  /// Duties at times that the other roster has none of hers; of each pair the first has moved.
  private func changes(_ old: [Duty], _ new: [Duty]) -> [LateChange.Change] {
    let gone = old.filter { duty in !new.contains { $0.interval == duty.interval } }
    let come = new.filter { duty in !old.contains { $0.interval == duty.interval } }
    let moved = zip(gone, come).map { LateChange.Change.moved(from: $0, to: $1) }
    return moved + gone.dropFirst(moved.count).map { .gone($0) }
      + come.dropFirst(moved.count).map { .new($0) }
  }
}
