import Rostering

/// What past night shifts, by one definition, mean for a line's future. Less of each figure is never
/// worse.
struct NightState: Hashable, Sendable {
  /// Length of the series of night shifts that ends with the last shift, and whether any ends late.
  var series: UInt8 = 0
  var seriesEndsLate = false
  /// Length of the run of shifts that ends with the last shift, and whether any is a night shift.
  var run: UInt8 = 0
  var runHasNight = false
  /// Whether the last shift was a night shift that ended late.
  var endedLate = false
  /// Rest that the last shift asks for because it was a long night shift.
  var restAfterLong: Int16 = 0
  /// When the last night shift ended after which rest was short.
  var lastShortEnd = Int32(LineState.longAgo)
}

/// One definition of night shifts, and what it asks of a line.
struct NightRules: Sendable {
  static let week = 7 * 24 * 60
  static let fortnight = 14 * 24 * 60

  let limits: NightLimits
  private let calendar: HorizonCalendar

  init(_ limits: NightLimits, _ calendar: HorizonCalendar) {
    self.limits = limits
    self.calendar = calendar
  }

  func isNight(_ shift: Shift) -> Bool { shift.nightMinutes > limits.threshold }

  /// Whether the clock shows a later time than it may at the end of a night shift.
  func endsLate(_ shift: Shift) -> Bool {
    isNight(shift) && calendar.clockTime(at: shift.end) > limits.lateEnd
  }

  private func isLong(_ shift: Shift) -> Bool {
    guard let most = limits.longestShift, limits.longShifts != nil else { return false }
    return isNight(shift) && shift.measuredWork > most
  }

  /// Whether a shift is as short as a night shift must be (ATW 5:8 lid 1, lid 3).
  func permitsLength(_ shift: Shift) -> Bool {
    guard let most = limits.longestShift, isNight(shift) else { return true }
    return shift.measuredWork <= max(most, limits.longShifts?.most ?? most)
  }

  /// Whether `shift` leaves the rest that night shifts before it ask for (ATW 5:8 lid 3, lid 4).
  func permits(_ shift: Shift, after state: NightState, _ lastEnd: Int, _ lastActualEnd: Int)
    -> Bool
  {
    let gap = shift.start - lastEnd
    return gap >= Int(state.restAfterLong) && restsAfterLate(gap, state, lastActualEnd)
  }

  /// Whether `shift` is not one long night shift too many after those that started at `starts`.
  func permitsLong(_ shift: Shift, after starts: [Int]) -> Bool {
    guard isLong(shift), let exception = limits.longShifts else { return true }
    return recent(starts, at: shift.start).count < exception.perFortnight
  }

  /// The starts of the long night shifts that still count, once `shift` has followed.
  func longNights(after starts: [Int], by shift: Shift) -> [Int] {
    guard limits.longShifts != nil else { return [] }
    return recent(starts, at: shift.start) + (isLong(shift) ? [shift.start] : [])
  }

  private func restsAfterLate(_ gap: Int, _ state: NightState, _ lastActualEnd: Int) -> Bool {
    guard state.endedLate, let rest = limits.restAfterLate, gap < rest else { return true }
    guard let short = limits.shortRestAfterLate else { return false }
    return gap >= short && lastActualEnd - Int(state.lastShortEnd) >= Self.week
  }

  /// Whether series and runs stay within their limits, and are followed by rest. These rules rarely
  /// bind.
  func permitsRows(_ shift: Shift, after state: NightState, next: NightState, _ lastEnd: Int)
    -> Bool
  {
    let gap = shift.start - lastEnd
    if let rest = limits.restAfterSeries, Int(state.series) >= limits.series, !isNight(shift),
      gap < rest
    {
      return false
    }
    if let row = limits.row,
      Int(next.series) > (next.seriesEndsLate ? row.most : row.mostEndingEarly)
    {
      return false
    }
    return limits.longestRun.map { !next.runHasNight || Int(next.run) <= $0 } ?? true
  }

  /// The state once `shift` has followed.
  func after(_ shift: Shift, _ state: NightState, _ lastEnd: Int, _ lastActualEnd: Int)
    -> NightState
  {
    let gap = shift.start - lastEnd
    let isNight = isNight(shift)
    let endsLate = endsLate(shift)
    var next = state
    let seriesGoesOn = isNight && gap < limits.restAfterSeries ?? limits.runBreak
    next.series = isNight ? Self.next(seriesGoesOn ? state.series : 0) : 0
    next.seriesEndsLate = isNight && (endsLate || seriesGoesOn && state.seriesEndsLate)
    let runGoesOn = gap < limits.runBreak
    next.run = Self.next(runGoesOn ? state.run : 0)
    next.runHasNight = isNight || runGoesOn && state.runHasNight
    if state.endedLate, gap < limits.restAfterLate ?? 0 {
      next.lastShortEnd = Int32(clamping: lastActualEnd)
    }
    next.endedLate = endsLate
    if let exception = limits.longShifts {
      next.restAfterLong = Int16(isLong(shift) ? exception.rest : 0)
    }
    return next
  }

  /// One more, as far as anybody counts.
  private static func next(_ count: UInt8) -> UInt8 { min(count, .max - 1) + 1 }

  private func recent(_ starts: [Int], at start: Int) -> [Int] {
    starts.isEmpty ? starts : starts.filter { start - $0 < Self.fortnight }
  }
}
