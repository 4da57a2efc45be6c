public import RiskCalendar

/// What a worker says of a stretch of time. No reason is ever kept.
public enum Availability: Int, CaseIterable, Hashable, Sendable, Comparable {
  case preferred, available, unwanted, unavailable

  /// More welcome before less.
  public static func < (left: Availability, right: Availability) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One line of what a worker says: a state on some days, the whole day or part of it.
public struct AvailabilityEntry: Hashable, Sendable {
  /// The days an entry speaks of.
  public enum Days: Hashable, Sendable {
    /// Every week, on these weekdays.
    case weekdays(Set<Weekday>)
    /// From the first date to the second, both included.
    case dates(CivilDate, CivilDate)
  }

  /// What she says.
  public var state: Availability
  /// Of which days.
  public var days: Days
  /// Of which part of them; nil for the whole day, midnight to midnight.
  public var span: ClockSpan?
  /// Paid minutes a day that an absence on dates counts for (ATW 5:2: leave counts as worked).
  public var creditMinutes: Int

  /// An entry; whole days without credit unless said otherwise.
  public init(_ state: Availability, _ days: Days, span: ClockSpan? = nil, creditMinutes: Int = 0) {
    self.state = state
    self.days = days
    self.span = span
    self.creditMinutes = creditMinutes
  }

  /// Whether the entry speaks of `date`.
  public func covers(_ date: CivilDate) -> Bool {
    switch days {
    case .weekdays(let weekdays): weekdays.contains(date.weekday)
    case .dates(let first, let last): first <= date && date <= last
    }
  }

  var isDated: Bool {
    if case .dates = days { true } else { false }
  }
}

/// A stretch of time over which a worker's availability does not change.
public struct AvailabilityStretch: Hashable, Sendable {
  /// When.
  public var interval: Interval
  /// What she says of it.
  public var state: Availability
}

extension Worker {
  /// What the worker says of every moment from `first` to the end of `last`, in order, without gaps.
  ///
  /// Where entries meet, one on dates goes before one on weekdays; among equals the most
  /// restrictive state holds. Where none speaks she is available.
  public func availability(
    from first: CivilDate, through last: CivilDate, clock: TownClock
  ) -> [AvailabilityStretch] {
    let dates = (first.dayNumber...last.dayNumber).map(CivilDate.init(dayNumber:))
    let whole = Interval(clock.day(first).start, clock.day(last).end)
    // The day before the first: a span over midnight reaches into it.
    let said = ([first - 1] + dates).flatMap { date in
      availability.filter { $0.covers(date) }.map { entry in
        (interval: entry.span.map { clock.interval(date, $0) } ?? clock.day(date), entry: entry)
      }
    }
    let edges = said.flatMap { [$0.interval.start, $0.interval.end] } + [whole.start, whole.end]
    let cuts = Set(edges).filter { whole.start <= $0 && $0 <= whole.end }.sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      let piece = Interval(start, end)
      let speaking = said.filter { $0.interval.contains(piece) }.map(\.entry)
      let dated = speaking.filter(\.isDated)
      let state = (dated.isEmpty ? speaking : dated).map(\.state).max() ?? .available
      return AvailabilityStretch(interval: piece, state: state)
    }
  }

  /// Paid minutes in `week` that her absences count for.
  public func creditMinutes(in week: IsoWeek) -> Int {
    week.dates.reduce(0) { total, date in
      total
        + (availability.filter { $0.isDated && $0.covers(date) }.map(\.creditMinutes).max() ?? 0)
    }
  }
}
