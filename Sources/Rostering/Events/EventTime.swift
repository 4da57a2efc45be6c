public import RiskCalendar

/// A time of day of an event: by the clock, or so many minutes from a moment of its own.
public struct EventTime: Hashable, Sendable {
  /// What the time is counted from.
  public enum Anchor: Hashable, Sendable {
    /// Midnight at the start of the date.
    case clock
    /// Sunset at the scenario's location.
    case sunset
    /// The breaking of the fast: sunset and `Scenario.iftarAfterSunset`.
    case iftar
    /// Kick-off of the match.
    case kickOff
  }

  /// What it is counted from.
  public var anchor: Anchor
  /// Minutes from there; before it if negative.
  public var minutes: Int

  /// So many minutes from an anchor.
  public init(_ anchor: Anchor, minutes: Int = 0) {
    self.anchor = anchor
    self.minutes = minutes
  }

  /// What the clock shows.
  public init(_ time: ClockTime) {
    self.init(.clock, minutes: time.minutes)
  }

  /// Whether the sun tells the time.
  public var isBySun: Bool { anchor == .sunset || anchor == .iftar }
}

/// From when to when something of an event is, on each of its dates.
public struct EventHours: Hashable, Sendable {
  /// When it begins.
  public var start: EventTime
  /// When it ends, on the next day if not after the start.
  public var end: EventTime

  /// From `start` to `end`.
  public init(_ start: EventTime, _ end: EventTime) {
    self.start = start
    self.end = end
  }

  /// From one time on the clock to another.
  public init(_ span: ClockSpan) {
    self.init(EventTime(span.start), EventTime(span.end))
  }
}

/// The date on which something starts, and its hours by the clock.
public struct DatedSpan: Hashable, Sendable {
  /// On which date it starts.
  public var date: CivilDate
  /// From when to when.
  public var span: ClockSpan
}

extension Scenario {
  /// When hours of an event are on `date`; nil where a time is counted from what is not known: a match
  /// without a kick-off, a sun that does not set, a scenario without a location.
  ///
  /// A time by the sun is taken to the next half hour, so that a roster can be read.
  public func resolved(_ hours: EventHours, on date: CivilDate, kickOff: ClockTime?) -> DatedSpan? {
    guard let start = minutes(of: hours.start, on: date, kickOff),
      let end = minutes(of: hours.end, on: date, kickOff)
    else { return nil }
    let shift = (Double(start) / 1440).rounded(.down)
    let (day, from) = (date + Int(shift), start - Int(shift) * 1440)
    guard let first = ClockTime(minutes: from),
      let last = ClockTime(minutes: ((end % 1440) + 1440) % 1440)
    else { return nil }
    return DatedSpan(date: day, span: ClockSpan(first, last))
  }

  /// Minutes after midnight at the start of `date`; below 0 or above 1440 on another date.
  private func minutes(of time: EventTime, on date: CivilDate, _ kickOff: ClockTime?) -> Int? {
    switch time.anchor {
    case .clock: return time.minutes
    case .kickOff: return kickOff.map { $0.minutes + time.minutes }
    case .sunset, .iftar:
      guard let moment = moment(of: time.anchor, on: date) else { return nil }
      let exact = moment.minutes + time.minutes
      return (exact + Self.halfHour - 1) / Self.halfHour * Self.halfHour
    }
  }

  private static let halfHour = 30

  /// When the sun sets on `date`, or the fast is broken, to the minute.
  public func moment(of anchor: EventTime.Anchor, on date: CivilDate) -> ClockTime? {
    guard let location, let sunset = clock.sunset(on: date, at: location) else { return nil }
    return anchor == .iftar ? ClockTime(minutes: sunset.minutes + iftarAfterSunset) : sunset
  }
}
