import RiskCalendar

/// What a window of weeks asks of the time before a roster, the same for all limits of a worker.
struct WindowPast {
  let past: Past
  let horizon: Horizon
  /// What absences count for, by week.
  let credits: [IsoWeek: Int]

  init(of worker: Worker, in agenda: Agenda) {
    past = agenda.past(of: worker)
    horizon = agenda.horizon
    let onDates = worker.availability.contains { $0.isDated && $0.creditMinutes > 0 }
    let longest = onDates ? worker.limits.windows.map(\.mostWeeks).max() ?? 0 : 0
    let weeks = (0..<longest + horizon.weekCount).map { agenda.horizon.firstWeek + ($0 - longest) }
    credits = Dictionary(uniqueKeysWithValues: weeks.map { ($0, worker.creditMinutes(in: $0)) })
  }

  /// Whether the duties and absences of the week are all known.
  func isKnown(_ week: IsoWeek) -> Bool { horizon.firstWeek <= week || past.isKnown(week) }
}

extension WindowLimit {
  /// The number of weeks that it looks at, at most.
  fileprivate var mostWeeks: Int {
    switch span {
    case .weeks(let count): count
    case .year: 53
    }
  }
}
