import RiskCalendar

extension Audit {
  /// What `roster` comes to for each worker and week of its horizon, for those who plan the weeks
  /// after it: by the order of the scenario, then by week.
  public func balances(of roster: Roster) -> [Balance] {
    lines(of: roster).flatMap { line in
      agenda.horizon.weeks.map { Balance(of: $0, in: line) }
    }
  }
}

extension Balance {
  /// What a line comes to in one week of the horizon: its duties belong to the week in which they
  /// start, a night shift to that in which the shift starts, and a rest day to its own.
  init(of week: IsoWeek, in line: Line) {
    let own = line.planned.filter { $0.week == week }
    let nights = NightKind.balanced.map { kind in
      (kind, line.shifts.count { $0.week == week && $0.isNight(kind) })
    }
    let restDays = week.dates.filter { date in
      date.weekday == line.worker.personal.restDay && line.works(on: date)
    }
    self.init(
      worker: line.worker.name, firstWeek: week, lastWeek: week,
      workMinutes: own.reduce(line.dossier.credit(in: week)) { $0 + $1.duty.paidMinutes },
      nights: Dictionary(uniqueKeysWithValues: nights), restDays: restDays.count,
      burden: line.burden(of: own))
  }
}

extension Line {
  /// Whether any duty touches a date.
  fileprivate func works(on date: CivilDate) -> Bool {
    entries.contains { $0.interval.overlaps(clock.day(date)) }
  }
}
