import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// *Daily rest* and *weekly rest*: a chain of duties with gaps under the rest spans at most the
  /// period less the rest.
  ///
  /// Said otherwise: whoever has a duty begins a rest within so long of its start. A column for
  /// each end of a duty says whether a rest begins there; it excludes all duties in that rest.
  mutating func keepRests(_ timetable: Timetable) {
    var daily = Rests(timetable, rest: timetable.limits.dailyRest, every: 24 * 60)
    daily.keep(in: &self)
    var weekly = Rests(timetable, rest: timetable.limits.weeklyRest, every: 7 * 24 * 60)
    weekly.keep(in: &self)
  }
}

/// The rests of one length that a worker can take.
private struct Rests {
  private let timetable: Timetable
  private let rest: Int
  private let longestChain: Int
  private let ends: [Instant]
  private var columns: [Instant: Expression] = [:]

  init(_ timetable: Timetable, rest: Int, every period: Int) {
    self.timetable = timetable
    self.rest = rest
    longestChain = period - rest
    ends = timetable.ends
  }

  mutating func keep(in program: inout ProgramBuilder) {
    for duty in timetable.past { keepAfter(duty, in: &program) }
    // Duties at the same time exclude each other and need the same rest.
    let groups = Dictionary(grouping: timetable.planned, by: \.interval)
    for interval in groups.keys.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      let rests = rests(after: interval, in: &program)
      program.keep((groups[interval] ?? []).tally - rests, atMost: 0, name)
    }
  }

  private var name: String { "rest of \(rest / 60) h: \(timetable.worker.name)" }

  /// A chain that began before the horizon may go on in it.
  private mutating func keepAfter(_ duty: PossibleDuty, in program: inout ProgramBuilder) {
    let end = timetable.past.reduce(duty.end) { end, next in
      next.start >= duty.start && next.start - end < rest ? max(end, next.end) : end
    }
    guard end + rest > timetable.beginning else { return }
    if end - duty.start > longestChain {
      // The past has broken the rule; what is planned may not make it worse.
      let late = timetable.planned.filter { $0.start - end < rest }
      program.limit(late.tally, to: 0, name)
    } else {
      program.keep(rests(after: duty.interval, in: &program), atLeast: 1, name)
    }
  }

  /// The rests that begin soon enough after the start of `duty`.
  private mutating func rests(
    after duty: Interval, in program: inout ProgramBuilder
  ) -> Expression {
    ends.filter { duty.end <= $0 && $0 <= duty.start + longestChain }
      .map { column(at: $0, in: &program) }.sum()
  }

  /// Whether a rest begins at `time`. It need not be whole: any part of it excludes every duty.
  private mutating func column(at time: Instant, in program: inout ProgramBuilder) -> Expression {
    if let column = columns[time] { return column }
    let column = program.amount("\(name) from \(time.minutes)", to: 1)
    for clique in timetable.overlapping(Interval(time, time + rest)).cliques {
      program.limit(column + clique.tally, to: 1, name)
    }
    columns[time] = column
    return column
  }
}
