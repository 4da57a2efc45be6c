import RiskCalendar

/// What one version tells of a duty that another does not.
public enum PublishedChange: Hashable, Sendable {
  /// A duty that was not there, or off.
  case new(PublishedDuty)
  /// A duty that is off, or there no more; in its state before.
  case gone(PublishedDuty)
  /// A duty of the same worker on the same date, otherwise than it was.
  case changed(from: PublishedDuty, to: PublishedDuty)

  /// The duty as it is now, or was last.
  public var latest: PublishedDuty {
    switch self {
    case .new(let duty), .gone(let duty), .changed(_, let duty): duty
    }
  }
}

extension PublishedPlan {
  /// What people do otherwise by this plan than by `older`, by start, then worker: work that both tell
  /// of is no change, also where it came about in another way.
  public func changes(since older: PublishedPlan) -> [PublishedChange] {
    let same = Set(standing.map(\.duty)).intersection(older.standing.map(\.duty))
    let after = standing.filter { !same.contains($0.duty) }
    var before: [String: PublishedDuty] = [:]
    for old in older.standing where !same.contains(old.duty) { before[old.id] = old }
    let news = after.map { new in
      before.removeValue(forKey: new.id).map { PublishedChange.changed(from: $0, to: new) }
        ?? .new(new)
    }
    return (news + before.values.map { .gone($0) }).sorted {
      let (left, right) = ($0.latest, $1.latest)
      return (left.duty.interval.start, left.duty.worker, left.id)
        < (right.duty.interval.start, right.duty.worker, right.id)
    }
  }
}
