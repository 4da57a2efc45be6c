import RiskCalendar

/// One way to read a line as periods of a rest rule: the period that is under way, and what the
/// periods before it leave to the ones to come.
struct RestReading {
  /// The shift with which the period begins.
  let first: Int
  /// Its first work.
  let start: Instant
  /// The pattern it follows.
  let pattern: Int
  /// Rest of the period so far that counts.
  var rested = 0
  /// By pattern, the first work of the last period that followed it, as long as that is too recent
  /// to follow it again.
  var lastStarts: [Instant?]
  /// The periods before it that follow another than the usual pattern.
  var uses: [RestUse] = []

  /// How often it leaves the usual pattern.
  var exceptions: Int { uses.count + (pattern > 0 ? 1 : 0) }

  /// Whether whatever the other reading may still become, this one may too, at no more exceptions.
  func covers(_ other: RestReading) -> Bool {
    first == other.first && pattern == other.pattern && exceptions <= other.exceptions
      && zip(lastStarts, other.lastStarts).allSatisfy { own, others in
        guard let own else { return true }
        return others.map { own <= $0 } ?? false
      }
  }
}

/// A period that follows another than the usual pattern of its rule.
struct RestUse: Hashable {
  let pattern: Int
  /// Its first and its last shift.
  let shifts: ClosedRange<Int>
}
