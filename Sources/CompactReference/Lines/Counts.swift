import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// *Longest day*: work in duties that start on one date.
  mutating func keepDays(_ timetable: Timetable) {
    let most = timetable.limits.longestDay
    for date in timetable.agenda.horizon.dates {
      let duties = timetable.planned.filter { $0.date == date }
      guard duties.heaviest(\.work) > most else { continue }
      limit(
        duties.map(\.hours).sum(), to: Double(most) / 60, "longest day: \(timetable.worker.name)")
    }
  }

  /// *Longest week* and *contract hours*: work in duties that start in one week.
  mutating func keepWeeks(_ timetable: Timetable) {
    let worker = timetable.worker
    let contract = worker.contractMinutes + worker.limits.contractBand
    for week in timetable.agenda.horizon.weeks {
      let most = min(worker.limits.longestWeek, contract - worker.creditMinutes(in: week))
      let duties = timetable.planned.filter { IsoWeek(containing: $0.date) == week }
      limit(
        duties.map(\.hours).sum(), to: max(0, Double(most) / 60), "hours of \(week): \(worker.name)"
      )
    }
  }

  /// *Sessions asked*: sessions of one activity in a week.
  mutating func keepSessions(_ timetable: Timetable) {
    let agenda = timetable.agenda
    for (number, sessions) in agenda.scenario.sessions.enumerated() {
      for week in agenda.horizon.weeks {
        let most = agenda.mostSessions(number, of: timetable.worker, in: week)
        let held = timetable.sessions(number, in: week)
        limit(held, to: Double(most), "\(sessions.name) of \(week): \(timetable.worker.name)")
      }
    }
  }

  /// *Evenings*: dates of a week with an evening duty.
  mutating func keepEvenings(_ timetable: Timetable) {
    guard let most = timetable.worker.personal.eveningsPerWeek else { return }
    let name = "evenings: \(timetable.worker.name)"
    for week in timetable.agenda.horizon.weeks {
      let evenings = week.dates.map { date in
        any(of: timetable.duties.filter { $0.date == date && $0.isEvening }, name)
      }
      limit(evenings.sum(), to: Double(most), name)
    }
  }

  /// *Weekends*: weekends of a calendar month, that of their Saturday, with a duty.
  mutating func keepWeekends(_ timetable: Timetable) {
    guard let most = timetable.worker.personal.weekendsPerMonth else { return }
    let name = "weekends: \(timetable.worker.name)"
    let atWeekends = timetable.duties.filter(\.date.weekday.isWeekend)
    let weekends = Dictionary(grouping: atWeekends) { IsoWeek(containing: $0.date).monday + 5 }
    let months = Dictionary(grouping: weekends.keys.sorted()) { saturday in
      let (year, month, _) = saturday.parts
      return 12 * year + month
    }
    for month in months.keys.sorted() {
      let worked = (months[month] ?? []).map { any(of: weekends[$0] ?? [], name) }
      limit(worked.sum(), to: Double(most), name)
    }
  }

  /// *Consecutive days*: dates in a row with a duty that starts on them.
  mutating func keepConsecutiveDays(_ timetable: Timetable) {
    let most = timetable.limits.mostConsecutiveDays
    let name = "consecutive days: \(timetable.worker.name)"
    let horizon = timetable.agenda.horizon
    let byDate = Dictionary(grouping: timetable.duties, by: \.date)
    let days = ((horizon.firstDate - most).dayNumber...horizon.lastDate.dayNumber).map {
      any(of: byDate[CivilDate(dayNumber: $0)] ?? [], name)
    }
    for last in days.indices.dropFirst(most) {
      limit(days[(last - most)...last].sum(), to: Double(most), name)
    }
  }

  /// Whether she has any of some duties: at least that, for the rules only count these.
  private mutating func any(of duties: [PossibleDuty], _ name: String) -> Expression {
    if duties.contains(where: { !$0.isPlanned }) { return Expression(1) }
    if duties.isEmpty { return Expression() }
    let any = amount(name, to: 1)
    for clique in duties.cliques { keep(clique.tally - any, atMost: 0, name) }
    return any
  }
}

extension Timetable {
  /// How many sessions of a kind, by its place in the scenario, she has in a week.
  func sessions(_ number: Int, in week: IsoWeek) -> Expression {
    planned.filter { duty in
      guard let item = duty.item, IsoWeek(containing: duty.date) == week else { return false }
      return agenda.items[item].kind == .session(number)
    }.tally
  }
}
