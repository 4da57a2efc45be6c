import Rostering

/// Straight lines that nowhere lie above the convex prices of burden over a horizon, and touch them
/// at the burden of a roster: a price a minute for each worker, the same in every week, and a
/// constant.
struct BurdenTangents {
  /// By worker: points a minute.
  let slopes: [Int]
  /// Points that the prices are off at no burden at all.
  let constant: Int

  /// The tangents at the burdens of a roster, given by week and worker.
  init(_ agenda: Agenda, _ burdens: [[Int]]) {
    let workers = agenda.scenario.workers
    let totals = workers.indices.map { worker in burdens.reduce(0) { $0 + $1[worker] } }
    let weight = agenda.scenario.weights.burden
    var slopes: [Int] = []
    var constant = 0
    for (worker, total) in zip(workers, totals) {
      let opening = agenda.openingBurden(of: worker)
      let step = agenda.burdenStep(of: worker)
      let slope = weight * (max(0, opening + total) / step)
      let price =
        weight
        * (steppedPrice(of: opening + total, step: step) - steppedPrice(of: opening, step: step))
      slopes.append(slope)
      constant += price - slope * total
    }
    for employer in SharedBurden.ofEmployers(agenda) {
      let total = employer.workers.reduce(0) { $0 + totals[$1] }
      let slope = employer.slope(at: total)
      for worker in employer.workers { slopes[worker] += slope }
      constant += employer.cost(of: total) - slope * total
    }
    self.slopes = slopes
    self.constant = constant
  }
}

extension Agenda {
  /// Minutes of burden in one step of a worker's price.
  func burdenStep(of worker: Worker) -> Int {
    let share = Double(scenario.weights.burdenStep * horizon.weekCount) * worker.fte
    return max(30, Int(share.rounded()))
  }
}
