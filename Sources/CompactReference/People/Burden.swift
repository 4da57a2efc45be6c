import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// The convex price of burden: a column for every step says how far the balance goes beyond it.
  mutating func chargeBurden(_ timetable: Timetable) {
    let (worker, weights) = (timetable.worker, timetable.agenda.scenario.weights)
    guard weights.burden != 0 else { return }
    let share = Double(weights.burdenStep * timetable.agenda.horizon.weekCount) * worker.fte
    let step = max(30, Int(share.rounded()))
    let opening = timetable.agenda.openingBurden(of: worker)
    let hours = timetable.planned.map { duty in
      Double(timetable.burden(of: duty)) / 60 * duty.taken
    }.sum()
    let carried = Double(opening) / 60
    let most = opening + timetable.mostBurden
    for number in 1..<max(2, most / step + 1) {
      let threshold = Double(number * step) / 60
      let beyond = amount("burden: \(worker.name)")
      keep(beyond - hours, atLeast: carried - threshold, "burden: \(worker.name)")
      charge(60 * weights.burden, beyond - Expression(max(0, carried - threshold)), on: .people)
    }
  }
}

extension ProgramBuilder {
  /// The same price once more for the workers of each employer together, if there are several.
  mutating func chargeEmployers(_ timetables: [Timetable]) {
    guard let agenda = timetables.first?.agenda else { return }
    let weights = agenda.scenario.weights
    let byEmployer = agenda.scenario.employers.map { employer in
      timetables.filter { $0.worker.employer == employer.name }
    }.filter { !$0.isEmpty }
    guard byEmployer.count > 1, weights.employerBurden != 0 else { return }
    for team in byEmployer {
      let name = "burden: \(team[0].worker.employer)"
      let fte = team.reduce(0) { $0 + $1.worker.fte }
      let step = max(
        30, Int((Double(weights.burdenStep * agenda.horizon.weekCount) * fte).rounded()))
      let opening = team.reduce(0) { $0 + agenda.openingBurden(of: $1.worker) }
      let hours = team.flatMap { timetable in
        timetable.planned.map { Double(timetable.burden(of: $0)) / 60 * $0.taken }
      }.sum()
      let most = opening + team.reduce(0) { $0 + $1.mostBurden }
      for number in 1..<max(2, most / step + 1) {
        let threshold = Double(number * step) / 60
        let beyond = amount(name)
        let carried = Double(opening) / 60
        keep(beyond - hours, atLeast: carried - threshold, name)
        charge(
          60 * weights.employerBurden, beyond - Expression(max(0, carried - threshold)),
          on: .people)
      }
    }
  }
}

extension Timetable {
  /// What a duty asks of her, in weighed minutes.
  fileprivate func burden(of duty: PossibleDuty) -> Int {
    let clock = agenda.scenario.clock
    var burden = Burden()
    burden.evening = clock.minutes(
      of: duty.interval, from: agenda.scenario.eveningStart, to: .endOfDay)
    burden.night = duty.nightMinutes
    burden.weekend = clock.weekendMinutes(of: duty.interval)
    if let item = duty.item, case .post = agenda.items[item].kind {
      burden.event = duty.interval.minutes
    }
    return burden.weighed(agenda.scenario.weights)
  }

  /// No line of hers has more burden.
  fileprivate var mostBurden: Int {
    let byDate = Dictionary(grouping: planned, by: \.date)
    return byDate.values.reduce(0) { $0 + $1.heaviest(burden) }
  }
}
