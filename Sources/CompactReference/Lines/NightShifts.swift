import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// *Rest after night* and *rest after night series*.
  mutating func keepNights(_ timetable: Timetable) {
    var nights = NightShifts(timetable)
    nights.keepRestAfterNight(in: &self)
    nights.keepRestAfterSeries(in: &self)
  }
}

/// Where one worker's shifts end, and which of them are night shifts.
///
/// More work does not always make a line worse here: a duty between two shifts makes them one, and
/// one more hour makes an evening shift a night shift, which a series may go on with. So the rows
/// say exactly which shifts there are, as far as a night shift can be involved.
struct NightShifts {
  let timetable: Timetable
  let ends: [Instant]
  private let lookBack: Int
  private var shiftEnds: [Instant: Expression] = [:]
  private var nights: [Instant: Expression?] = [:]

  init(_ timetable: Timetable) {
    self.timetable = timetable
    ends = timetable.ends
    lookBack = max(24 * 60 - timetable.limits.dailyRest, Self.longestPastShift(timetable))
  }

  private static func longestPastShift(_ timetable: Timetable) -> Int {
    var (longest, shift) = (0, nil as Interval?)
    for duty in timetable.past {
      if let last = shift, duty.start - last.end < timetable.limits.shiftSeparation {
        shift = Interval(last.start, max(last.end, duty.end))
      } else {
        shift = duty.interval
      }
      longest = max(longest, shift?.minutes ?? 0)
    }
    return longest
  }

  /// A shift that ends at some time begins after this.
  func earliestStart(endingAt end: Instant) -> Instant { end - lookBack }

  /// Whether a shift ends at `time`: a duty does, and none follows too soon to begin another.
  mutating func shiftEnds(at time: Instant, in program: inout ProgramBuilder) -> Expression {
    if let known = shiftEnds[time] { return known }
    let name = "end of shift: \(timetable.worker.name)"
    let ending = timetable.duties.filter { $0.end == time }.tally
    let rest = Interval(time, time + timetable.limits.shiftSeparation)
    let following = timetable.overlapping(rest)
    let column = program.amount(name, to: 1)
    program.keep(column - ending, atMost: 0, name)
    program.keep(column - ending + following.tally, atLeast: 0, name)
    for clique in following.cliques { program.limit(column + clique.tally, to: 1, name) }
    shiftEnds[time] = column
    return column
  }

  /// Whether a night shift ends at `time`; nil if none can.
  mutating func nightEnds(at time: Instant, in program: inout ProgramBuilder) -> Expression? {
    if let known = nights[time] { return known }
    let column = findNight(at: time, in: &program)
    nights[time] = .some(column)
    return column
  }

  private mutating func findNight(
    at time: Instant, in program: inout ProgramBuilder
  ) -> Expression? {
    let threshold = timetable.limits.nightThreshold
    let before = timetable.within(Interval(earliestStart(endingAt: time), time))
    let most = before.heaviest(\.nightMinutes)
    guard most > threshold else { return nil }
    let name = "night shift: \(timetable.worker.name)"
    let minutes = before.filter { $0.nightMinutes > 0 }.map { duty in
      Double(duty.nightMinutes) * isInShift(duty, endingAt: time, in: &program)
    }.sum()
    let isNight = program.binary(name)
    program.keep(minutes - Double(most - threshold) * isNight, atMost: Double(threshold), name)
    program.keep(minutes - Double(threshold + 1) * isNight, atLeast: 0, name)
    return isNight
  }

  /// Whether she has `duty` in the shift that ends at `time`.
  private mutating func isInShift(
    _ duty: PossibleDuty, endingAt time: Instant, in program: inout ProgramBuilder
  ) -> Expression {
    let name = "part of shift: \(timetable.worker.name)"
    let shiftEnd = shiftEnds(at: time, in: &program)
    let column = program.amount(name, to: 1)
    program.keep(column - duty.taken, atMost: 0, name)
    program.keep(column - shiftEnd, atMost: 0, name)
    let between = endsBetween(duty, and: time, in: &program)
    for end in between { program.keep(column + end, atMost: 1, name) }
    program.keep(column - duty.taken - shiftEnd + between.sum(), atLeast: -1, name)
    return column
  }

  /// The ends of shifts that would part `duty` from a shift that ends at `time`.
  mutating func endsBetween(
    _ duty: PossibleDuty, and time: Instant, in program: inout ProgramBuilder
  ) -> [Expression] {
    ends.filter { duty.end <= $0 && $0 <= time - timetable.limits.shiftSeparation }
      .map { shiftEnds(at: $0, in: &program) }
  }
}

extension NightShifts {
  /// After a night shift that ends late nothing starts within a longer rest.
  mutating func keepRestAfterNight(in program: inout ProgramBuilder) {
    let (limits, clock) = (timetable.limits, timetable.agenda.scenario.clock)
    for end in ends where isJudged(restFrom: end, limits.restAfterLateNight) {
      guard clock.local(end).time > limits.lateNightEnd,
        let night = nightEnds(at: end, in: &program)
      else { continue }
      let rest = timetable.overlapping(Interval(end, end + limits.restAfterLateNight))
      for clique in rest.cliques {
        program.limit(night + clique.tally, to: 1, "rest after night: \(timetable.worker.name)")
      }
    }
  }

  /// Whether a rest of this length, begun then, concerns duties of the horizon: a rest before the
  /// last duty of the past was judged in the past.
  func isJudged(restFrom end: Instant, _ rest: Int) -> Bool {
    let lastPast = timetable.past.map(\.start).max()
    return end + rest > timetable.beginning && lastPast.map { end > $0 } ?? true
  }
}
