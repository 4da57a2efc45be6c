import RiskCalendar
import Rostering

/// The limits over several weeks that may bind one worker in a horizon: what is counted, over which
/// of the horizon's weeks, and how much the past leaves.
struct WindowTerms: Sendable {
  /// A sum over weeks that must stay within a limit.
  struct Term: Sendable {
    /// What is counted, as position among `measures`.
    let measure: Int
    /// The weeks of the horizon, and the one before it, that are in the window.
    let weeks: ClosedRange<Int>
    /// What of the limit is left once what is known of other weeks is taken off.
    let left: Int
    /// Only where this measure comes to so much in the same weeks; nil for always.
    let condition: (measure: Int, atLeast: Int)?
  }

  private(set) var measures: [WindowLimit.Measure] = []
  private(set) var terms: [Term] = []
  /// The week before the horizon and those of the horizon.
  let weekCount: Int

  /// No limits.
  init(weekCount: Int) { self.weekCount = weekCount + 1 }

  /// The limits of `worker` that the work of `agenda` might break.
  init(_ worker: Worker, _ agenda: Agenda, _ calendar: HorizonCalendar) {
    self.init(weekCount: calendar.weekCount)
    let past = PastWeeks(worker, agenda, calendar)
    let potential = WeekPotential(worker, agenda, calendar)
    for limit in worker.limits.windows {
      for week in 0..<calendar.weekCount { add(limit, endingWith: week, agenda, past, potential) }
    }
  }

  /// Whether nothing need be counted.
  var isEmpty: Bool { terms.isEmpty }

  /// Where the count of a measure in a week stands; the week before the horizon is −1.
  func position(_ measure: Int, _ week: Int) -> Int { measure * weekCount + week + 1 }

  func sum(_ measure: Int, _ weeks: ClosedRange<Int>, _ counts: [Int]) -> Int {
    weeks.reduce(0) { $0 + counts[position(measure, $1)] }
  }

  /// Whether counts to which something was added in `week` keep all limits there.
  func permit(_ counts: [Int], changedIn week: Int, _ changed: Int) -> Bool {
    terms.allSatisfy { term in
      guard term.weeks.contains(week), term.measure == changed || term.condition != nil else {
        return true
      }
      guard sum(term.measure, term.weeks, counts) > term.left else { return true }
      return term.condition.map { sum($0.measure, term.weeks, counts) < $0.atLeast } ?? false
    }
  }

  /// The sums that weeks from `week` on may still add to: less is never worse.
  func outlook(_ counts: [Int], from week: Int) -> [Int] {
    terms.filter { $0.weeks.upperBound >= week }.flatMap { term in
      [sum(term.measure, term.weeks, counts)]
        + (term.condition.map { [sum($0.measure, term.weeks, counts)] } ?? [])
    }
  }

  private mutating func add(
    _ limit: WindowLimit, endingWith week: Int, _ agenda: Agenda, _ past: PastWeeks,
    _ potential: WeekPotential
  ) {
    let last = agenda.horizon.weeks[week]
    let span = limit.weeks(endingWith: last)
    let first = max(-1, week - span.count + 1)
    let known = past.total(limit.measure, in: span)
    let left = limit.most(endingWith: last) - known
    let most = (first...week).reduce(0) { $0 + potential.most(limit.measure, $1) }
    guard most > left else { return }
    let condition = limit.condition.map { condition in
      let nights = WindowLimit.Measure.nights(condition.nights)
      return (
        measure: number(of: nights), atLeast: condition.atLeast - past.total(nights, in: span)
      )
    }
    terms.append(
      Term(
        measure: number(of: limit.measure), weeks: first...week, left: left, condition: condition))
  }

  private mutating func number(of measure: WindowLimit.Measure) -> Int {
    if let number = measures.firstIndex(of: measure) { return number }
    measures.append(measure)
    return measures.count - 1
  }
}

/// The most that a week of the horizon can add to a measure.
private struct WeekPotential {
  private let work: [Int]
  private let nights: [Int]
  private let hasRecentPast: Bool
  private static let plenty = 7 * 24 * 60

  init(_ worker: Worker, _ agenda: Agenda, _ calendar: HorizonCalendar) {
    work = agenda.horizon.weeks.map {
      max(0, worker.contractMinutes + worker.limits.contractBand - worker.creditMinutes(in: $0))
    }
    let touching = agenda.items.filter {
      agenda.concerns($0, worker) && calendar.nightMinutes($0.interval) > 0
    }
    let byWeek = Dictionary(grouping: touching) { calendar.week(holding: $0.date) }
    // No two night shifts touch the same night.
    nights = (0..<calendar.weekCount).map { week in
      Set(byWeek[week, default: []].map { calendar.clock.date(of: $0.interval.end - 1) }).count
    }
    let monday = calendar.clock.day((agenda.horizon.firstWeek + -1).monday).start
    hasRecentPast = agenda.history(of: worker).contains { $0.interval.end > monday }
  }

  func most(_ measure: WindowLimit.Measure, _ week: Int) -> Int {
    // The week before the horizon is counted with the line, see `PastWeeks`.
    guard week >= 0 else { return hasRecentPast ? Self.plenty : 0 }
    switch measure {
    case .work: return work[week]
    case .nights: return nights[week]
    case .restDays: return 1
    }
  }
}
