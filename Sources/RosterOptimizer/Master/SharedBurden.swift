import LinearProgramming
import RosterEngine
import Rostering

/// What some workers carry together, and the convex price of it.
struct SharedBurden: Sendable {
  /// A stretch of burden over which the price of a minute does not change; minutes.
  struct Segment {
    let length: Int
    /// Points a minute.
    let price: Int
  }

  /// Whose it is.
  let name: String
  let workers: [Int]
  /// Weighed minutes carried in.
  let opening: Int
  /// Minutes in one step of the price.
  let step: Int
  private let weight: Int

  /// What each employer's workers carry, if they are two or more: balance is between them.
  static func ofEmployers(_ agenda: Agenda) -> [SharedBurden] {
    let scenario = agenda.scenario
    let found = scenario.employers.compactMap { employer -> SharedBurden? in
      let workers = scenario.workers.indices.filter {
        scenario.workers[$0].employer == employer.name
      }
      guard !workers.isEmpty else { return nil }
      let fte = workers.reduce(0) { $0 + scenario.workers[$1].fte }
      let share = Double(scenario.weights.burdenStep * agenda.horizon.weekCount) * fte
      return SharedBurden(
        name: employer.name, workers: workers,
        opening: workers.reduce(0) { $0 + agenda.openingBurden(of: scenario.workers[$1]) },
        step: max(30, Int(share.rounded())), weight: scenario.weights.employerBurden)
    }
    return found.count > 1 && scenario.weights.employerBurden > 0 ? found : []
  }

  /// What each worker carries, where lines themselves are to have no price for it.
  static func ofWorkers(_ agenda: Agenda) -> [SharedBurden] {
    agenda.scenario.workers.enumerated().map { number, worker in
      SharedBurden(
        name: worker.name, workers: [number], opening: agenda.openingBurden(of: worker),
        step: agenda.burdenStep(of: worker), weight: agenda.scenario.weights.burden)
    }
  }

  /// What `burden` costs on top of what is carried in, in points of people.
  func cost(of burden: Int) -> Int {
    weight
      * (steppedPrice(of: opening + burden, step: step) - steppedPrice(of: opening, step: step))
  }

  /// The price of the next minute once `burden` is carried, in points.
  private func slope(at burden: Int) -> Int { weight * (max(0, opening + burden) / step) }

  /// The segments of the price from what is carried in up to `most` more.
  func segments(upTo most: Int) -> [Segment] {
    var segments: [Segment] = []
    var reached = 0
    while reached < most {
      let balance = opening + reached
      let length = balance < 0 ? -balance : step - balance % step
      segments.append(Segment(length: length, price: slope(at: reached)))
      reached += length
    }
    return segments
  }
}

/// How it stands in the canonical problem: burden in hours, paid for by one column a segment.
extension SharedBurden {
  var row: Row { Row(name: "burden of \(name)", upper: 0) }

  /// What enters `row` for so many weighed minutes.
  static func value(of minutes: Int) -> Double { Double(minutes) / 60 }

  func columns(upTo most: Int, row: Int) -> [CommonColumn] {
    segments(upTo: most).map { segment in
      CommonColumn(
        name: "burden at \(name)", costs: Score(people: 60 * segment.price).byLevel,
        upper: Self.value(of: segment.length),
        entries: [Column.Entry(row: RowIndex(row), value: -1)])
    }
  }
}

extension Agenda {
  /// Minutes of burden in one step of a worker's price.
  func burdenStep(of worker: Worker) -> Int {
    let share = Double(scenario.weights.burdenStep * horizon.weekCount) * worker.fte
    return max(30, Int(share.rounded()))
  }
}
