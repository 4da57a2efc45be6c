import Rostering

/// What of a line's past decides most of its future: its rests, days in a row, evenings and
/// weekends. Hours and sessions are told by its node in the counter network.
///
/// An outline never asks for more than the rules do. It is blind to series and runs of night shifts,
/// to how often exceptions were used, to rest before events, to either/or rests and to limits over several weeks.
struct Outline: Sendable {
  var lastEnd: Int32
  /// The least rest before the next shift.
  var leastRest: Int32
  var dailyChainStart: Int32
  var weeklyChainStarts: SIMD4<Int32>
  var lastDay: Int32
  var dayRun: Int32
  var dayWork: Int32
  var dayHasEvening: Bool
  var weekEvenings: Int32
  var lastWeekend: Int32
  var monthWeekends: Int32
  var burden: Int32

  /// The outline of a state.
  init(_ state: LineState, _ terms: LineTerms) {
    let separation = terms.limits.shiftSeparation
    lastEnd = Int32(clamping: state.lastEnd)
    let due = max(NightRests.due(after: state, terms).least, state.eventRest)
    leastRest = Int32(clamping: max(separation, due))
    dailyChainStart = Int32(clamping: state.dailyChainStart)
    weeklyChainStarts = SIMD4(clamping: state.weeklyChainStarts)
    lastDay = Int32(clamping: state.lastDay)
    dayRun = Int32(clamping: state.dayRun)
    dayWork = Int32(clamping: state.dayWork)
    dayHasEvening = state.dayHasEvening
    weekEvenings = Int32(clamping: state.weekEvenings)
    lastWeekend = Int32(clamping: state.lastWeekend)
    monthWeekends = Int32(clamping: state.monthWeekends)
    burden = Int32(clamping: state.burden)
  }

  /// Whether there is rest enough before a shift that starts at `start`.
  func mayPrecede(_ start: Int32) -> Bool { start - lastEnd >= leastRest }

  /// The outline once `shift` has followed, or nil where a rule forbids it.
  func followed(by shift: OutlineShift, _ terms: OutlineTerms) -> Outline? {
    guard mayPrecede(shift.start) else { return nil }
    let gap = shift.start - lastEnd
    var next = self
    if gap >= terms.dailyRest { next.dailyChainStart = shift.start }
    guard shift.restFrom - next.dailyChainStart <= terms.longestDailyChain else { return nil }
    next.weeklyChainStarts.replace(
      with: SIMD4(repeating: shift.start), where: terms.weeklyRests .<= gap)
    let chains = SIMD4(repeating: shift.restFrom) &- next.weeklyChainStarts
    guard all(chains .<= terms.longestWeeklyChains) else { return nil }
    next.lastEnd = shift.restFrom
    next.leastRest = shift.leastRest
    next.burden += shift.burden
    guard next.add(shift.first, on: shift.day, terms) else { return nil }
    guard let second = shift.second else { return next }
    return next.add(second, on: shift.day + 1, terms) ? next : nil
  }

  /// Books the duties of a shift that start on one day.
  ///
  /// - Returns: whether every rule that counts by day, week or month still holds.
  private mutating func add(_ part: OutlineShift.Part, on day: Int32, _ terms: OutlineTerms) -> Bool
  {
    if day != lastDay {
      if terms.weeks[Int(day)] != terms.week(of: lastDay) { weekEvenings = 0 }
      dayRun = day == lastDay + 1 ? dayRun + 1 : 1
      (dayWork, dayHasEvening, lastDay) = (0, false, day)
    }
    if part.hasEvening && !dayHasEvening {
      dayHasEvening = true
      weekEvenings += 1
    }
    dayWork += part.work
    return dayRun <= terms.mostDays && dayWork <= terms.longestDay
      && weekEvenings <= terms.mostEvenings && addWeekend(day, terms)
  }

  private mutating func addWeekend(_ day: Int32, _ terms: OutlineTerms) -> Bool {
    guard let most = terms.mostWeekends, day % 7 >= 5 else { return true }
    let saturday = day - (day % 7 - 5)
    if saturday != lastWeekend {
      monthWeekends = terms.isSameMonth(saturday, lastWeekend) ? monthWeekends + 1 : 1
      lastWeekend = saturday
    }
    return monthWeekends <= most
  }
}

/// What an outline needs to know of a shift.
struct OutlineShift: Sendable {
  /// The duties of a shift that start on one day.
  struct Part: Sendable {
    let work: Int32
    let hasEvening: Bool
  }

  let start: Int32
  let restFrom: Int32
  /// The least rest after it.
  let leastRest: Int32
  let burden: Int32
  let day: Int32
  let first: Part
  /// What starts on the day after the first; nil if nothing does.
  let second: Part?

  init(_ shift: Shift, _ terms: LineTerms) {
    let night = NightRests.due(after: LineState(terms).after(shift, terms), terms).least
    start = Int32(clamping: shift.start)
    restFrom = Int32(clamping: shift.restFrom)
    leastRest = Int32(
      clamping: max(terms.limits.shiftSeparation, night, shift.eventRest.after))
    burden = Int32(clamping: shift.burden)
    day = Int32(clamping: shift.firstDay)
    first = Part(shift.first)
    second = shift.second.map { Part($0) }
  }
}

extension OutlineShift.Part {
  init(_ part: Shift.Part) {
    self.init(work: Int32(clamping: part.work), hasEvening: part.hasEvening)
  }
}
