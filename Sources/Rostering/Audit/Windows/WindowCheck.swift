import RiskCalendar

/// A limit over weeks in the window that ends with one week of the horizon.
struct WindowCheck: Sendable {
  let limit: WindowLimit
  /// The last week of the window.
  let lastWeek: IsoWeek
  private let tally: WindowTally
  private let nights: WindowTally?

  private init(_ limit: WindowLimit, endingWith week: IsoWeek, _ past: WindowPast) {
    self.limit = limit
    lastWeek = week
    let weeks = limit.weeks(endingWith: week)
    tally = WindowTally(limit.measure, in: weeks, past)
    nights = limit.condition.map { WindowTally(.nights($0.nights), in: weeks, past) }
  }

  /// The checks of each limit of a worker, week by week of the horizon.
  static func all(of worker: Worker, in agenda: Agenda) -> [WindowCheck] {
    let past = WindowPast(of: worker, in: agenda)
    return worker.limits.windows.flatMap { limit in
      agenda.horizon.weeks.map { WindowCheck(limit, endingWith: $0, past) }
    }
  }

  /// The breach by a line; nil if there is none that its duties of the roster have part in.
  func breach(in line: Line) -> Violation? {
    let count = tally.count(in: line)
    let most = limit.most(endingWith: lastWeek)
    guard count.total > most, isConditionMet(in: line) else { return nil }
    return line.breach(
      limit.rule, by: count.entries, found: count.total, limit: most,
      limit.measure == .work ? .minutes : .count, limit.citation)
  }

  private func isConditionMet(in line: Line) -> Bool {
    guard let condition = limit.condition, let nights else { return true }
    return nights.count(in: line).total >= condition.atLeast
  }

  /// The weeks that are not known of what is counted or of what the limit depends on.
  var unknownWeeks: Set<IsoWeek> { tally.unknown.union(nights?.unknown ?? []) }
}
