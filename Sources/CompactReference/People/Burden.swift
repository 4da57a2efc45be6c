import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// The convex price of burden: a column for every step says how far the balance goes beyond it.
  mutating func chargeBurden(_ timetable: Timetable) {
    let (worker, weights) = (timetable.worker, timetable.agenda.scenario.weights)
    guard weights.burden != 0 else { return }
    let share = Double(weights.burdenStep * timetable.agenda.horizon.weekCount) * worker.fte
    let step = max(30, Int(share.rounded()))
    let hours = timetable.planned.map { duty in
      Double(timetable.burden(of: duty)) / 60 * duty.taken
    }.sum()
    let opening = Double(worker.openingBurden) / 60
    let most = worker.openingBurden + timetable.mostBurden
    for number in 1..<max(2, most / step + 1) {
      let threshold = Double(number * step) / 60
      let beyond = amount("burden: \(worker.name)")
      keep(beyond - hours, atLeast: opening - threshold, "burden: \(worker.name)")
      charge(60 * weights.burden, beyond - Expression(max(0, opening - threshold)), on: .people)
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
