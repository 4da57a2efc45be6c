import RiskCalendar

extension WorkerAccount {
  /// What the planned duties of `line` give and ask of its worker.
  init(of line: Line) {
    let planned = line.planned
    let weeks = line.accountWeeks
    let burden = line.burden(of: planned)
    let unwanted = line.minutes(.unwanted)
    let preferred = line.minutes(.preferred)
    let rounds = planned.filter { line.agenda.isRound($0.position) }
    let familiar = rounds.filter { line.worker.homes.contains($0.duty.place) }.count
    let weights = line.agenda.scenario.weights
    self.init(
      worker: line.worker.name, weeks: weeks, evening: burden.evening, night: burden.night,
      weekend: burden.weekend, event: burden.event, burden: burden.weighed(weights),
      openingBurden: line.dossier.carriedBurden, rounds: rounds.count, familiarRounds: familiar,
      unwanted: unwanted, preferred: preferred,
      points: [
        .offContract: weeks.reduce(0) { $0 + weights.points(offContract: $1) },
        .wishes: unwanted * weights.unwanted - preferred * weights.preferred,
        .familiarFaces: (rounds.count - familiar) * weights.unfamiliar,
        .idle: line.idleMinutes * weights.idle,
        .burden: line.burdenPoints(of: burden.weighed(weights)),
        .allowance: planned.reduce(0) {
          $0 + line.worker.allowancePoints(of: $1.interval, clock: line.clock, weights)
        },
      ])
  }

  /// What she adds to the level of people.
  var cost: Int { points.values.reduce(0, +) }
}

extension PeopleWeights {
  /// The price of a week's hours that differ from contract.
  fileprivate func points(offContract week: WorkerAccount.Week) -> Int {
    let over = week.paid + week.credit - week.contract
    if over >= 0 { return offContract * over }
    return offContract * -over + farUnderContract * max(0, -over - contractSlack)
  }
}

extension Line {
  fileprivate var accountWeeks: [WorkerAccount.Week] {
    let paid = planned.reduce(into: [IsoWeek: Int]()) {
      $0[$1.week, default: 0] += $1.duty.paidMinutes
    }
    return agenda.horizon.weeks.map {
      WorkerAccount.Week(
        $0, paid: paid[$0] ?? 0, credit: dossier.credit(in: $0), contract: worker.contractMinutes)
    }
  }

  /// What these duties ask, by kind.
  func burden(of entries: some Sequence<Entry>) -> Burden {
    entries.reduce(Burden()) { sum, entry in
      var own = Burden()
      own.evening = clock.eveningMinutes(of: entry.interval, from: agenda.scenario.eveningStart)
      own.night = entry.nightMinutes
      own.weekend = clock.weekendMinutes(of: entry.interval)
      own.event = agenda.isPost(entry.position) ? entry.interval.minutes : 0
      return sum + own
    }
  }

  /// What the burden of the horizon adds to the price of the balance carried in.
  fileprivate func burdenPoints(of burden: Int) -> Int {
    agenda.burdenPoints(
      at: agenda.scenario.weights.burden, from: dossier.openingBurden, adding: burden,
      fte: worker.fte)
  }

  /// Minutes on duty at times of which she says `state`.
  fileprivate func minutes(_ state: Availability) -> Int {
    planned.reduce(0) { $0 + dossier.minutes(of: $1.interval, state) }
  }

  /// Waiting beyond what is free between two successive duties of the roster in one shift.
  fileprivate var idleMinutes: Int {
    let free = agenda.scenario.weights.idleFree
    return zip(planned, planned.dropFirst()).reduce(0) { sum, pair in
      let gap = pair.1.interval.start - pair.0.interval.end
      return gap < limits.shiftSeparation ? sum + max(0, gap - free) : sum
    }
  }
}

extension Agenda {
  fileprivate func isRound(_ position: Int?) -> Bool {
    guard let position, case .round = items[position].kind else { return false }
    return true
  }

  fileprivate func isPost(_ position: Int?) -> Bool {
    guard let position, case .post = items[position].kind else { return false }
    return true
  }
}
