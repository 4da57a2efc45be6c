public import RiskCalendar
public import Rostering

/// The minute at which a version is published.
public func moment(_ version: Int) -> Instant { Instant(minutes: 29_000_000 + version) }

/// A roster of one week.
public func roster(_ duties: [Duty], _ name: String = "2026-W51") -> Roster {
  Roster(horizon: Horizon(firstWeek: week(name)), duties: duties)
}

/// What is published after these versions of a week.
public func plan(_ versions: [Duty]..., of team: String = "test", from name: String = "2026-W51")
  -> PublishedPlan
{
  versions.enumerated().reduce(PublishedPlan()) { plan, version in
    plan.publishing(
      roster(version.element, name), of: team, at: moment(version.offset + 1), .amsterdam)
  }
}

extension Duty {
  /// The same of somebody else.
  public func by(_ worker: String) -> Duty {
    var duty = self
    duty.worker = worker
    return duty
  }

  /// The same at another time of its date.
  public func at(_ hours: String) -> Duty {
    let clock = TownClock.amsterdam
    var duty = self
    duty.interval = clock.interval(clock.date(of: interval.start), span(hours))
    return duty
  }

  /// Other work at its time.
  public func doing(_ activity: String, _ place: String) -> Duty {
    var duty = self
    (duty.activity, duty.place) = (activity, place)
    return duty
  }
}
