import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// The level of people: hours off contract, wishes, allowances, unfamiliar faces, idle
  /// time and burden.
  mutating func chargePeople(_ timetable: Timetable) {
    chargeHours(timetable)
    chargeWishes(timetable)
    chargeAllowances(timetable)
    chargeUnfamiliarFaces(timetable)
    chargeIdleTime(timetable)
    chargeBurden(timetable)
  }

  private mutating func chargeHours(_ timetable: Timetable) {
    let (worker, weights) = (timetable.worker, timetable.agenda.scenario.weights)
    for week in timetable.agenda.horizon.weeks {
      let duties = timetable.planned.filter { IsoWeek(containing: $0.date) == week }
      let aim = worker.contractMinutes - worker.creditMinutes(in: week)
      let over = amount("over contract: \(worker.name)")
      let under = amount("under contract: \(worker.name)")
      let far = amount("far under contract: \(worker.name)")
      let balance = duties.map(\.hours).sum() - over + under
      keep(balance, atLeast: Double(aim) / 60, "contract: \(worker.name)")
      keep(balance, atMost: Double(aim) / 60, "contract: \(worker.name)")
      keep(under - far, atMost: Double(weights.contractSlack) / 60, "slack: \(worker.name)")
      charge(60 * weights.offContract, over + under, on: .people)
      charge(60 * weights.farUnderContract, far, on: .people)
    }
  }

  private mutating func chargeWishes(_ timetable: Timetable) {
    let (agenda, weights) = (timetable.agenda, timetable.agenda.scenario.weights)
    let stretches = timetable.worker.availability(
      from: agenda.horizon.firstDate, through: agenda.horizon.lastDate + 2,
      clock: agenda.scenario.clock)
    func minutes(_ duty: PossibleDuty, _ state: Availability) -> Int {
      stretches.filter { $0.state == state }.reduce(0) { $0 + $1.interval.overlap(duty.interval) }
    }
    for duty in timetable.planned {
      charge(
        weights.unwanted * minutes(duty, .unwanted) - weights.preferred * minutes(duty, .preferred),
        duty.taken, on: .people)
    }
  }

  private mutating func chargeAllowances(_ timetable: Timetable) {
    let scenario = timetable.agenda.scenario
    for duty in timetable.planned {
      let points = timetable.worker.allowancePoints(
        of: duty.interval, clock: scenario.clock, scenario.weights)
      charge(points, duty.taken, on: .people)
    }
  }

  private mutating func chargeUnfamiliarFaces(_ timetable: Timetable) {
    let agenda = timetable.agenda
    for duty in timetable.planned where !timetable.worker.homes.contains(duty.place) {
      guard let item = duty.item, case .round = agenda.items[item].kind else { continue }
      charge(agenda.scenario.weights.unfamiliar, duty.taken, on: .people)
    }
  }

  /// Two duties are successive if she has both and none between; time beyond what is free costs.
  private mutating func chargeIdleTime(_ timetable: Timetable) {
    let weights = timetable.agenda.scenario.weights
    let planned = timetable.planned
    for (number, one) in planned.enumerated() {
      for (later, next) in planned.enumerated().dropFirst(number + 1) {
        let gap = next.start - one.end
        guard gap > weights.idleFree, gap < timetable.limits.shiftSeparation else { continue }
        let between = Array(planned[(number + 1)..<later]).tally
        let wait = amount("wait: \(timetable.worker.name)", to: 1)
        keep(
          one.taken + next.taken - between - wait, atMost: 1, "wait: \(timetable.worker.name)")
        charge(weights.idle * (gap - weights.idleFree), wait, on: .people)
      }
    }
  }
}
