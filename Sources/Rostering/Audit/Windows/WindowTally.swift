import RiskCalendar

/// Counts one measure of a line over successive weeks.
struct WindowTally: Sendable {
  /// What a line comes to.
  struct Count {
    /// With all that is known of the past.
    var total: Int
    /// The duties of the roster that have part in it.
    var entries: [Line.Entry] = []
  }

  /// Past weeks that are not known.
  let unknown: Set<IsoWeek>

  private let measure: WindowLimit.Measure
  private let weeks: ClosedRange<IsoWeek>?
  /// Past weeks of which balances tell: what else is known of them is part of those.
  private let told: Set<IsoWeek>
  /// What balances and absences come to.
  private let given: Int

  /// A tally of `measure` over `weeks`, which are in order.
  init(_ measure: WindowLimit.Measure, in weeks: [IsoWeek], _ window: WindowPast) {
    let unknown = Set(window.past.unknown(measure, in: weeks, before: window.horizon.firstWeek))
    let known = weeks.filter(window.isKnown)
    let credit = known.reduce(0) { $0 + (window.credits[$1] ?? 0) }
    self.measure = measure
    self.unknown = unknown
    self.weeks = weeks.first.flatMap { first in weeks.last.map { first...$0 } }
    told = Set(weeks).subtracting(unknown).subtracting(known)
    given = window.past.total(measure, in: weeks) + (measure == .work ? credit : 0)
  }

  /// What `line` comes to.
  func count(in line: Line) -> Count {
    var count = Count(total: given)
    switch measure {
    case .work:
      for entry in line.entries {
        add(entry.duty.paidMinutes, in: entry.week, by: CollectionOfOne(entry), to: &count)
      }
    case .nights(let kind):
      for shift in line.shifts where shift.isNight(kind) {
        add(1, in: shift.week, by: shift.entries, to: &count)
      }
    case .restDays:
      for (date, entries) in line.workedRestDays {
        add(1, in: IsoWeek(containing: date), by: entries, to: &count)
      }
    }
    return count
  }

  private func add(
    _ amount: Int, in week: IsoWeek, by entries: some Collection<Line.Entry>, to count: inout Count
  ) {
    guard let weeks, weeks.contains(week) else { return }
    let isPlanned = entries.contains(where: \.isPlanned)
    guard isPlanned || !told.contains(week) else { return }
    count.total += amount
    if isPlanned && amount > 0 { count.entries += entries }
  }
}

extension Line {
  /// The weekly rest days of the worker that duties touch, in order, with those duties.
  fileprivate var workedRestDays: [(date: CivilDate, entries: [Entry])] {
    let restDay = worker.personal.restDay
    return entries.reduce(into: []) { days, entry in
      for date in entry.dates where date.weekday == restDay {
        if let index = days.lastIndex(where: { $0.date == date }) {
          days[index].entries.append(entry)
        } else {
          days.append((date, [entry]))
        }
      }
    }
  }
}
