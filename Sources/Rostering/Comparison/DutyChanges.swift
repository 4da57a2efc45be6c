import RiskCalendar

/// Duties that one roster has and another has not. Two are the same if worker, activity, place and
/// times are.
public struct DutyChanges: Hashable, Sendable {
  /// Duties that the base has not, in the order of the roster.
  public let new: [Duty]
  /// Duties of the base that are no longer there, in the order of the base.
  public let gone: [Duty]

  /// What is other in `roster` than in `base`.
  public init(from base: Roster, to roster: Roster) {
    let (before, after) = (Set(base.duties.map(Work.init)), Set(roster.duties.map(Work.init)))
    new = roster.duties.filter { !before.contains(Work($0)) }
    gone = base.duties.filter { !after.contains(Work($0)) }
  }

  /// Names of the workers whose line differs.
  public var workers: Set<String> { Set((new + gone).map(\.worker)) }

  /// What makes a duty the same.
  private struct Work: Hashable {
    let worker: String
    let activity: String
    let place: String
    let interval: Interval

    init(_ duty: Duty) {
      (worker, activity, place) = (duty.worker, duty.activity, duty.place)
      interval = duty.interval
    }
  }
}
