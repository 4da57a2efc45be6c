import RiskCalendar
import Rostering

extension NightShifts {
  /// After a series of night shifts no other shift starts within a long rest.
  mutating func keepRestAfterSeries(in program: inout ProgramBuilder) {
    let rest = timetable.limits.restAfterNightSeries
    var series = NightSeries(rest: rest)
    let name = "rest after nights: \(timetable.worker.name)"
    for end in ends where isJudged(restFrom: end, rest) {
      let length = timetable.limits.nightSeries
      guard let tired = series.reaches(length, at: end, in: &self, &program) else { continue }
      // A night shift goes on with the series; its own end is judged in turn.
      for next in ends where next > end {
        guard next - end < rest + lookBackMinutes else { break }
        let other = otherEnds(at: next, in: &program)
        for early in startsEarly(endingAt: next, before: end + rest, in: &program) {
          program.keep(tired + other + early, atMost: 2, name)
        }
      }
    }
  }

  /// The longest time a shift can have begun before its end.
  var lookBackMinutes: Int { timetable.beginning - earliestStart(endingAt: timetable.beginning) }

  /// Whether a shift that is no night shift ends at `time`.
  mutating func otherEnds(at time: Instant, in program: inout ProgramBuilder) -> Expression {
    let shift = shiftEnds(at: time, in: &program)
    return nightEnds(at: time, in: &program).map { shift - $0 } ?? shift
  }

  /// Sums of which one is above 0 exactly if a shift that ends at `end` starts before `limit`: it
  /// is 1 then.
  mutating func startsEarly(
    endingAt end: Instant, before limit: Instant, in program: inout ProgramBuilder
  ) -> [Expression] {
    if end <= limit { return [Expression(1)] }
    let earliest = earliestStart(endingAt: end)
    let early = timetable.within(Interval(earliest, end)).filter { $0.start < limit }
    return early.map { $0.taken - endsBetween($0, and: end, in: &program).sum() }
  }
}

/// How far a series of night shifts has got at the end of each.
private struct NightSeries {
  let rest: Int
  private var known: [Place: Expression?] = [:]

  private struct Place: Hashable {
    let length: Int
    let end: Instant
  }

  init(rest: Int) {
    self.rest = rest
  }

  /// Whether a night shift ends at `end` that is at least the `length`th of its series: 1 if so,
  /// for the rule only looks there; nil if none can be.
  mutating func reaches(
    _ length: Int, at end: Instant, in shifts: inout NightShifts, _ program: inout ProgramBuilder
  ) -> Expression? {
    guard length > 1 else { return shifts.nightEnds(at: end, in: &program) }
    let place = Place(length: length, end: end)
    if let column = known[place] { return column }
    let column = follow(place, in: &shifts, &program)
    known[place] = .some(column)
    return column
  }

  private mutating func follow(
    _ place: Place, in shifts: inout NightShifts, _ program: inout ProgramBuilder
  ) -> Expression? {
    guard let night = shifts.nightEnds(at: place.end, in: &program) else { return nil }
    let name = "series of nights: \(shifts.timetable.worker.name)"
    var column: Expression?
    for before in shifts.ends where before < place.end {
      guard place.end - before < rest + shifts.lookBackMinutes,
        let series = reaches(place.length - 1, at: before, in: &shifts, &program)
      else { continue }
      let own = column ?? program.amount(name, to: 1)
      column = own
      let broken = others(between: before, and: place.end, in: &shifts, &program)
      let early = shifts.startsEarly(endingAt: place.end, before: before + rest, in: &program)
      for start in early {
        program.keep(own - series - night - start + broken, atLeast: -2, name)
      }
    }
    return column
  }

  /// The shifts between two night shifts that are none, and so end the series.
  private func others(
    between before: Instant, and end: Instant, in shifts: inout NightShifts,
    _ program: inout ProgramBuilder
  ) -> Expression {
    let separation = shifts.timetable.limits.shiftSeparation
    return shifts.ends.filter { before + separation < $0 && $0 <= end - separation }
      .map { shifts.otherEnds(at: $0, in: &program) }.sum()
  }
}
