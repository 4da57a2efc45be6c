import RiskCalendar

/// A run of one worker's duties in which every gap is shorter than the rest that ends a shift.
struct Shift {
  private(set) var entries: ArraySlice<Line.Entry>
  /// From the start of the first duty to the end of the last to end.
  private(set) var interval: Interval
  /// What the clock shows at its end.
  private(set) var endTime: ClockTime
  /// When the rest after it begins, for which a handover need not be over.
  private(set) var restStart: Instant
  /// Working time, and the longest handover in it.
  private var wholeWork: Int
  private var handover: Int
  /// Presence between 00:00 and 06:00.
  private(set) var nightMinutes: Int
  /// Whether a duty of the roster is part of it.
  private(set) var isPlanned: Bool

  private init(_ entry: Line.Entry, _ slice: ArraySlice<Line.Entry>) {
    entries = slice
    interval = entry.interval
    endTime = entry.endTime
    restStart = entry.restStart
    wholeWork = entry.duty.paidMinutes
    handover = entry.handover
    nightMinutes = entry.nightMinutes
    isPlanned = entry.isPlanned
  }

  /// Working time without one handover, the longest: the law lets a shift be longer by one.
  var work: Int { wholeWork - handover }

  /// The week in which it starts.
  var week: IsoWeek { entries[entries.startIndex].week }

  /// The shifts of `entries`, which are ordered by start.
  static func shifts(of entries: [Line.Entry], gapsUnder rest: Int) -> [Shift] {
    var shifts: [Shift] = []
    for index in entries.indices {
      let next = entries[index]
      if let last = shifts.last, next.interval.start - last.restStart < rest {
        let slice = entries[last.entries.startIndex...index]
        shifts[shifts.count - 1].extend(by: next, to: slice)
      } else {
        shifts.append(Shift(next, entries[index...index]))
      }
    }
    return shifts
  }

  private mutating func extend(by entry: Line.Entry, to slice: ArraySlice<Line.Entry>) {
    entries = slice
    if entry.interval.end > interval.end {
      interval.end = entry.interval.end
      endTime = entry.endTime
    }
    restStart = max(restStart, entry.restStart)
    wholeWork += entry.duty.paidMinutes
    handover = max(handover, entry.handover)
    nightMinutes += entry.nightMinutes
    isPlanned = isPlanned || entry.isPlanned
  }

  /// Rest between this shift and the next.
  func rest(before next: Shift) -> Int { next.interval.start - restStart }

  /// Whether it is a night shift by this definition.
  func isNight(by limits: NightLimits) -> Bool { nightMinutes > limits.threshold }

  /// Whether it is a night shift by this definition that ends late, handover included.
  func isLateNight(by limits: NightLimits) -> Bool {
    isNight(by: limits) && endTime > limits.lateEnd
  }

  /// Whether it is a night shift of this kind.
  func isNight(_ kind: NightKind) -> Bool {
    nightMinutes > kind.threshold && work > kind.workOver
      && kind.endingAfter.map { endTime > $0 } ?? true
  }
}

extension Sequence<Line.Entry> {
  /// The longest time without a duty within `period`, up to its end.
  func longestRest(within period: Interval) -> Int {
    var (free, longest) = (period.start, 0)
    for entry in self {
      longest = Swift.max(longest, Swift.min(entry.interval.start, period.end) - free)
      free = Swift.max(free, entry.restStart)
    }
    return Swift.max(longest, period.end - free)
  }
}
