import RiskCalendar

/// What one version tells of a duty that another does not.
public enum PublishedChange: Hashable, Sendable {
  /// A duty that was not there, or off.
  case new(PublishedDuty)
  /// A duty that is off, or there no more; in its state before.
  case gone(PublishedDuty)
  /// A duty of the same worker on the same date, otherwise than it was.
  case changed(from: PublishedDuty, to: PublishedDuty)

  init?(from before: PublishedDuty?, to after: PublishedDuty?) {
    switch (before?.ifStanding, after?.ifStanding) {
    case (nil, nil): return nil
    case (nil, let after?): self = .new(after)
    case (let before?, nil): self = .gone(before)
    case (let before?, let after?):
      if before.duty == after.duty { return nil }
      self = .changed(from: before, to: after)
    }
  }

  /// The duty as it is now, or was last.
  public var latest: PublishedDuty {
    switch self {
    case .new(let duty), .gone(let duty), .changed(_, let duty): duty
    }
  }
}

extension PublishedDuty {
  fileprivate var ifStanding: PublishedDuty? { isCancelled ? nil : self }
}

extension PublishedPlan {
  /// What is other in this plan than in `older`, by start, then worker.
  public func changes(since older: PublishedPlan) -> [PublishedChange] {
    let before = Dictionary(uniqueKeysWithValues: older.duties.map { ($0.id, $0) })
    let known = Set(duties.map(\.id))
    let all =
      duties.map { PublishedChange(from: before[$0.id], to: $0) }
      + older.duties.filter { !known.contains($0.id) }.map { PublishedChange(from: $0, to: nil) }
    return all.compactMap(\.self).sorted {
      let (left, right) = ($0.latest, $1.latest)
      return (left.duty.interval.start, left.duty.worker, left.id)
        < (right.duty.interval.start, right.duty.worker, right.id)
    }
  }
}
