public import RiskCalendar

/// What the coordinator has already decided of one worker; a roster never departs from it.
public struct Pin: Hashable, Sendable {
  /// What is decided.
  public enum Decision: Hashable, Sendable {
    /// She does this work. Work that is on the agenda joins its crew; other work stands alone.
    case works(activity: String, place: String, interval: Interval, breakMinutes: Int)
    /// No duty of hers touches the date.
    case free(CivilDate)
  }

  /// Name of the worker.
  public var worker: String
  /// What is decided.
  public var decision: Decision

  /// A decision on a worker.
  public init(worker: String, decision: Decision) {
    self.worker = worker
    self.decision = decision
  }
}

extension Pin.Decision {
  /// The time it is about.
  public func interval(_ clock: TownClock) -> Interval {
    switch self {
    case .works(_, _, let interval, _): interval
    case .free(let date): clock.day(date)
    }
  }
}
