import Rostering

/// All that a line's past means for its future: the resources of the path.
///
/// Less of each resource is never worse, which is what makes dominance between labels exact.
struct LineState: Sendable {
  /// Minutes before and after any that a horizon or its past can have.
  static let longAgo = -1_000_000
  static let never = 1_000_000_000

  /// When rest began after the last shift, and when that ended, handover included.
  var lastEnd = longAgo
  var lastActualEnd = longAgo
  /// The rest that an event asks for after the last duty.
  var eventRest = 0
  /// Start of the chain of shifts without a daily rest between them.
  var dailyChainStart = longAgo
  /// By weekly rest: start of the chain of shifts without it between them.
  var weeklyChainStarts = SIMD4(repeating: longAgo)
  /// By definition: what past night shifts mean.
  var nights = InlineArray<4, NightState>(repeating: NightState())
  /// What else rules remember, where there are such rules.
  var memory: LineMemory?
  /// The last day on which a duty started, and the number of such days in a row.
  var lastDay = longAgo
  var dayRun = 0
  /// What started on the last day.
  var dayWork = 0
  var dayHasEvening = false
  /// What started in the week of the last day.
  var weekWork = 0
  var weekEvenings = 0
  var weekSessions = SIMD16<UInt8>()
  /// The Saturday of the last weekend with a duty, and how many such weekends its month has.
  var lastWeekend = longAgo
  var monthWeekends = 0
  /// Whether a rule is broken that rarely binds: rest around events, weekly rest, series and runs of night shifts, days
  /// in a row, weekends, or limits over several weeks.
  var breaksRareRule = false
  /// Weighed burden of the horizon so far.
  var burden = 0
  /// Points of people that the hours so far add to those of idle weeks: a cost, not a resource.
  var hoursCost = 0
  /// Minutes of sessions so far beyond what was asked: a cost, not a resource.
  var surplus = 0
}

extension LineState {
  /// The state before any shift.
  init(_ terms: LineTerms) {
    memory = LineMemory(terms)
  }

  /// The state once `shift` has followed, or nil where a rule forbids it.
  ///
  /// Rules that rarely bind only leave their mark, so that a search may do without them at first.
  /// What starts before the horizon is history and was not the roster's choice; only what comes
  /// with it is judged.
  func followed(by shift: Shift, _ terms: LineTerms) -> LineState? {
    guard
      DailyRest.permits(shift, after: self, terms),
      NightRests.permits(shift, after: self, terms)
    else { return nil }
    var next = rested(before: shift, terms)
    let kept = next.remember(shift, after: self, terms)
    if !kept.daily { return nil }
    if !kept.rare || !RestAroundEvents.permits(shift, after: self)
      || !WeeklyRest.permits(shift, after: self, terms)
      || !NightRests.permitsRows(shift, after: self, next: next, terms)
    {
      next.breaksRareRule = true
    }
    next.add(shift.first, on: shift.firstDay, terms)
    guard shift.firstDay < 0 || next.permitsDay(terms) else { return nil }
    guard let second = shift.second else { return next }
    next.add(second, on: shift.lastDay, terms)
    return next.permitsDay(terms) ? next : nil
  }

  /// The state once `shift` has followed, permitted or not.
  func after(_ shift: Shift, _ terms: LineTerms) -> LineState {
    var next = rested(before: shift, terms)
    _ = next.remember(shift, after: self, isPast: true, terms)
    next.add(shift.first, on: shift.firstDay, terms)
    if let second = shift.second { next.add(second, on: shift.lastDay, terms) }
    return next
  }

  /// Books `shift` in the memory, if there is one.
  ///
  /// - Returns: whether daily rest, and whether rules that rarely bind, are kept.
  private mutating func remember(
    _ shift: Shift, after past: LineState, isPast: Bool = false, _ terms: LineTerms
  ) -> (daily: Bool, rare: Bool) {
    guard let memory = past.memory else { return (true, true) }
    let rests = RestsByChoice.readings(
      after: memory.readings, past.lastEnd, by: shift, isPast: isPast, terms)
    let counted = Windows.counts(after: memory.counts, by: shift, terms)
    self.memory = LineMemory(
      readings: rests.readings,
      longNights: NightRests.longNights(after: memory.longNights, by: shift, terms),
      counts: counted.counts)
    return (rests.keepsDaily, rests.keepsRare && counted.hold)
  }

  /// The state with the times and the burden of `shift` booked, but not yet its days.
  private func rested(before shift: Shift, _ terms: LineTerms) -> LineState {
    var next = self
    DailyRest.advance(&next, by: shift, terms)
    WeeklyRest.advance(&next, by: shift, terms)
    NightRests.advance(&next, from: self, by: shift, terms)
    next.burden += shift.burden
    next.lastEnd = shift.restFrom
    next.lastActualEnd = shift.end
    next.eventRest = shift.eventRest.after
    return next
  }

  /// What has been used of the week of `day`.
  func counters(on day: Int, _ terms: LineTerms) -> WeekCounters {
    terms.calendar.week(of: day) == terms.calendar.week(of: lastDay)
      ? WeekCounters(work: weekWork, sessions: weekSessions) : WeekCounters()
  }

  /// Whether every rule that counts by day, week or month holds on the last day.
  private mutating func permitsDay(_ terms: LineTerms) -> Bool {
    if !ConsecutiveDays.permits(self, terms) || !Weekends.permits(self, terms) {
      breaksRareRule = true
    }
    return LongestDay.permits(self, terms)
      && LongestWeek.permits(self, terms)
      && ContractHours.permits(self, terms)
      && Evenings.permits(self, terms)
      && SessionsAsked.permits(self, terms)
  }

  /// Books the duties of a shift that start on one day.
  private mutating func add(_ part: Shift.Part, on day: Int, _ terms: LineTerms) {
    if day != lastDay { startDay(day, terms) }
    if part.hasEvening && !dayHasEvening {
      dayHasEvening = true
      weekEvenings += 1
    }
    let week = terms.calendar.week(of: day)
    hoursCost -= terms.offContract(weekWork, inWeek: week)
    surplus -= terms.sessions.surplus(weekSessions, inWeek: week)
    dayWork += part.work
    weekWork += part.work
    weekSessions &+= part.sessions
    hoursCost += terms.offContract(weekWork, inWeek: week)
    surplus += terms.sessions.surplus(weekSessions, inWeek: week)
    Weekends.advance(&self, on: day, terms)
  }

  private mutating func startDay(_ day: Int, _ terms: LineTerms) {
    if terms.calendar.week(of: day) != terms.calendar.week(of: lastDay) {
      (weekWork, weekEvenings, weekSessions) = (0, 0, SIMD16())
    }
    dayRun = day == lastDay + 1 ? dayRun + 1 : 1
    (dayWork, dayHasEvening) = (0, false)
    lastDay = day
  }
}
