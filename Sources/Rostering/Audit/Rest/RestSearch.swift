import RiskCalendar

/// Reads shifts as periods of a rest rule, in every way that its patterns allow at once.
///
/// Shift by shift it keeps the readings that are possible, but for those that another one covers.
/// Where none is left the rule is broken, until an unbroken rest of the usual pattern's length.
struct RestSearch {
  /// A stretch of shifts that cannot be read as periods.
  struct Failure {
    /// The period that failed, up to the shift after which no reading is possible; or, where it had
    /// failed before, that shift and the one before it.
    let shifts: ClosedRange<Int>
    /// Rest between those two, which was too short to make good what was broken.
    var rest: Int?
  }

  /// Where no reading stays possible.
  private(set) var failures: [Failure] = []
  /// The periods that leave the usual pattern, in the reading that does so least.
  private(set) var uses: [RestUse] = []

  private let patterns: [RestPattern]
  private let shifts: [Shift]
  /// Readings that are possible after the last shift read.
  private var alive: [RestReading] = []
  /// The last period since the last failure that could not follow the usual pattern.
  private var unusual: RestReading?
  /// Whether the rule is broken and no rest has made that good.
  private var broken = Break.none

  private enum Break {
    case none, byHistory, byRoster
  }

  init(_ rule: RestRule, _ shifts: [Shift]) {
    patterns = rule.patterns
    self.shifts = shifts
    for index in shifts.indices { read(index) }
    if let best = alive.best, let last = shifts.indices.last {
      uses += best.uses + use(of: best, endingWith: last)
    }
  }

  private mutating func read(_ index: Int) {
    if broken != .none {
      let rest = shifts[index - 1].rest(before: shifts[index])
      if rest < patterns[0].rest { return prolong(to: index, after: rest) }
      broken = .none
    }
    let readings = alive.isEmpty ? fresh(index) : alive.flatMap { goOn($0, to: index) }
    let possible = readings.filter { isPossible($0, after: index) }
    let failed = readings.filter { $0.pattern == 0 && !isPossible($0, after: index) }
    unusual = failed.best ?? unusual
    if possible.isEmpty {
      let first = (unusual ?? readings.best)?.first ?? index
      failures.append(Failure(shifts: first...index))
      broken = shifts[index].isPlanned ? .byRoster : .byHistory
      uses += (readings.best ?? alive.best)?.uses ?? []
      unusual = nil
    }
    alive = uncovered(possible)
  }

  /// One more shift without the rest that would make good what is broken: if that was history's
  /// doing, a shift of the roster makes it the roster's.
  private mutating func prolong(to index: Int, after rest: Int) {
    guard shifts[index].isPlanned, broken == .byHistory else { return }
    failures.append(Failure(shifts: index - 1...index, rest: rest))
    broken = .byRoster
  }

  /// The readings with which the shift begins, by every pattern, if it is the first work known.
  private func fresh(_ index: Int) -> [RestReading] {
    begin(index, lastStarts: patterns.map { _ in nil }, uses: [])
  }

  /// The readings of a period that begins with the shift, by every pattern it may follow.
  private func begin(_ index: Int, lastStarts: [Instant?], uses: [RestUse]) -> [RestReading] {
    let start = shifts[index].interval.start
    let recent = zip(patterns, lastStarts).map { pattern, last in
      last.flatMap { start - $0 < pattern.onceIn ?? 0 ? $0 : nil }
    }
    return patterns.indices.filter { recent[$0] == nil }.map { pattern in
      var starts = recent
      if patterns[pattern].onceIn != nil { starts[pattern] = start }
      return RestReading(
        first: index, start: start, pattern: pattern, lastStarts: starts, uses: uses)
    }
  }

  /// What becomes of a reading with the rest before the shift: its period goes on, or a next begins.
  private func goOn(_ reading: RestReading, to index: Int) -> [RestReading] {
    var reading = reading
    let rest = Interval(shifts[index - 1].restStart, shifts[index].interval.start)
    reading.rested += counted(rest, in: reading)
    guard reading.rested >= patterns[reading.pattern].rest, counted(rest, in: reading) > 0 else {
      return [reading]
    }
    // A rest that completes a period may end it, and need not.
    let next = begin(
      index, lastStarts: reading.lastStarts,
      uses: reading.uses + use(of: reading, endingWith: index - 1))
    return next + [reading]
  }

  /// Whether nothing but rest after the shift would complete the period.
  private func isPossible(_ reading: RestReading, after index: Int) -> Bool {
    let pattern = patterns[reading.pattern]
    let restStart = shifts[index].restStart
    let windowEnd = max(restStart, reading.start + pattern.window)
    let left = counted(Interval(restStart, windowEnd), in: reading)
    return left > 0 && reading.rested + left >= pattern.rest
  }

  /// How much of a rest counts for the period.
  private func counted(_ rest: Interval, in reading: RestReading) -> Int {
    let pattern = patterns[reading.pattern]
    let within = min(rest.end, reading.start + pattern.window) - rest.start
    return within >= pattern.part ? within : 0
  }

  private func use(of reading: RestReading, endingWith last: Int) -> [RestUse] {
    reading.pattern > 0 ? [RestUse(pattern: reading.pattern, shifts: reading.first...last)] : []
  }

  private func uncovered(_ readings: [RestReading]) -> [RestReading] {
    readings.reduce(into: []) { kept, reading in
      guard !kept.contains(where: { $0.covers(reading) }) else { return }
      kept.removeAll { reading.covers($0) }
      kept.append(reading)
    }
  }
}

extension [RestReading] {
  /// The one that leaves the usual pattern least.
  fileprivate var best: RestReading? { self.min { $0.exceptions < $1.exceptions } }
}
