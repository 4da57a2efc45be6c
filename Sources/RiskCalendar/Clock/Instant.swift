/// A moment in time, whole minutes since 1970-01-01T00:00Z.
///
/// Rosters reason about instants only: the difference of two instants is real elapsed time,
/// also across a clock change.
public struct Instant: Hashable, Sendable, Comparable {
  /// Minutes since 1970-01-01T00:00Z.
  public var minutes: Int

  /// The instant `minutes` after 1970-01-01T00:00Z.
  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// Earlier before later.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.minutes < right.minutes
  }

  /// The instant `minutes` later.
  public static func + (instant: Instant, minutes: Int) -> Instant {
    Instant(minutes: instant.minutes + minutes)
  }

  /// The instant `minutes` earlier.
  public static func - (instant: Instant, minutes: Int) -> Instant {
    Instant(minutes: instant.minutes - minutes)
  }

  /// Elapsed minutes from `right` to `left`.
  public static func - (left: Instant, right: Instant) -> Int {
    left.minutes - right.minutes
  }
}

/// A stretch of time, from its start up to but not including its end.
public struct Interval: Hashable, Sendable {
  /// First instant inside.
  public var start: Instant
  /// First instant after.
  public var end: Instant

  /// The stretch from `start` up to `end`; `end` is not before `start`.
  public init(_ start: Instant, _ end: Instant) {
    precondition(start <= end, "an interval ends at or after its start")
    self.start = start
    self.end = end
  }

  /// Elapsed minutes.
  public var minutes: Int { end - start }

  /// Elapsed minutes that both intervals share.
  public func overlap(_ other: Interval) -> Int {
    max(0, min(end, other.end) - max(start, other.start))
  }

  /// Whether the two share any time.
  public func overlaps(_ other: Interval) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: Interval) -> Bool {
    start <= other.start && other.end <= end
  }
}
