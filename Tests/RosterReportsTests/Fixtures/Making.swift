import RiskCalendar
import Rostering

/// Short ways to write dates, times and duties in tests.
func date(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("no date: \(text)") }
  return date
}

func week(_ text: String) -> IsoWeek {
  guard let week = IsoWeek(text) else { preconditionFailure("no week: \(text)") }
  return week
}

func time(_ text: String) -> ClockTime {
  guard let time = ClockTime(text) else { preconditionFailure("no time: \(text)") }
  return time
}

/// `19:00-23:00` as a span.
func span(_ text: String) -> ClockSpan {
  let ends = text.split(separator: "-")
  return ClockSpan(time(String(ends[0])), time(String(ends[1])))
}

/// `2026-12-18 19:00-23:00` in Nijmegen.
func interval(_ text: String) -> Interval {
  let parts = text.split(separator: " ")
  return TownClock.amsterdam.interval(date(String(parts[0])), span(String(parts[1])))
}

func duty(
  _ worker: String, _ when: String, _ activity: String, _ place: String, breakMinutes: Int = 0,
  event: String? = nil
) -> Duty {
  Duty(
    worker: worker, activity: activity, place: place, interval: interval(when),
    breakMinutes: breakMinutes, event: event)
}

/// A roster with accounts counted from its duties, minute by minute.
func plan(
  _ scenario: Scenario, _ horizon: Horizon, _ duties: [Duty], score: Score = Score(),
  proof: Proof? = nil, violations: [Violation] = [], openWork: [OpenWork] = [],
  presence: [PresenceAccount] = [], unasked: [Duty] = []
) -> PlannedRoster {
  let roster = Roster(horizon: horizon, duties: duties)
  let workers = scenario.workers.map { account(of: $0, scenario, roster) }
  let employers = scenario.employers.map { account(of: $0, scenario, workers) }
  let verdict = Verdict(
    violations: violations, unaskedDuties: unasked, score: score, workers: workers,
    employers: employers, presence: presence, openWork: openWork)
  return PlannedRoster(
    agenda: Agenda(scenario, horizon), roster: roster, verdict: verdict, proof: proof)
}

private func account(of worker: Worker, _ scenario: Scenario, _ roster: Roster) -> WorkerAccount {
  let own = roster.duties.filter { $0.worker == worker.name }
  let weeks = roster.horizon.weeks.map { week in
    WorkerAccount.Week(
      week,
      paid: own.filter { week.dates.contains(scenario.clock.date(of: $0.interval.start)) }
        .reduce(0) { $0 + $1.paidMinutes },
      credit: worker.creditMinutes(in: week), contract: worker.contractMinutes)
  }
  let burden = own.reduce(Burden()) { $0 + carried($1, scenario) }
  let rounds = own.filter { $0.activity == scenario.roundName }
  return WorkerAccount(
    worker: worker.name, weeks: weeks, evening: burden.evening, night: burden.night,
    weekend: burden.weekend, event: burden.event, burden: burden.weighed(scenario.weights),
    openingBurden: worker.openingBurden, rounds: rounds.count,
    familiarRounds: rounds.count { worker.homes.contains($0.place) }, unwanted: 0, preferred: 0,
    points: [.burden: burden.weighed(scenario.weights) / 60])
}

private func carried(_ duty: Duty, _ scenario: Scenario) -> Burden {
  var burden = Burden()
  for minute in duty.interval.start.minutes..<duty.interval.end.minutes {
    let (date, time) = scenario.clock.local(Instant(minutes: minute))
    burden.evening += time >= scenario.eveningStart ? 1 : 0
    burden.night += time.minutes < 6 * 60 ? 1 : 0
    burden.weekend += date.weekday.isWeekend ? 1 : 0
    burden.event += duty.event == nil ? 0 : 1
  }
  return burden
}

private func account(
  of employer: Employer, _ scenario: Scenario, _ workers: [WorkerAccount]
) -> EmployerAccount {
  let staff = scenario.workers.filter { $0.employer == employer.name }
  let accounts = workers.filter { account in staff.contains { $0.name == account.worker } }
  let weeks = accounts.flatMap(\.weeks)
  return EmployerAccount(
    employer: employer.name, fte: staff.reduce(0) { $0 + $1.fte }, floorFTE: employer.floorFTE,
    paid: weeks.reduce(0) { $0 + $1.paid }, contract: weeks.reduce(0) { $0 + $1.contract },
    burden: accounts.reduce(0) { $0 + $1.burden },
    openingBurden: accounts.reduce(0) { $0 + $1.openingBurden })
}
