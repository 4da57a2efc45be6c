import Rostering

/// What the workers of one employer carry together, and the convex price of it.
struct EmployerBurden: Sendable {
  /// A stretch of burden over which the price of a minute does not change; minutes.
  struct Segment {
    let length: Int
    /// Points a minute.
    let price: Int
  }

  let employer: String
  let workers: [Int]
  /// Weighed minutes carried in.
  let opening: Int
  /// Minutes in one step of the price.
  let step: Int
  private let weight: Int

  /// All employers that have workers, if they are two or more: balance is between them.
  static func all(_ agenda: Agenda) -> [EmployerBurden] {
    let scenario = agenda.scenario
    let found = scenario.employers.compactMap { employer -> EmployerBurden? in
      let workers = scenario.workers.indices.filter {
        scenario.workers[$0].employer == employer.name
      }
      guard !workers.isEmpty else { return nil }
      let fte = workers.reduce(0) { $0 + scenario.workers[$1].fte }
      let share = Double(scenario.weights.burdenStep * agenda.horizon.weekCount) * fte
      return EmployerBurden(
        employer: employer.name, workers: workers,
        opening: workers.reduce(0) { $0 + agenda.openingBurden(of: scenario.workers[$1]) },
        step: max(30, Int(share.rounded())), weight: scenario.weights.employerBurden)
    }
    return found.count > 1 && scenario.weights.employerBurden > 0 ? found : []
  }

  /// What `burden` costs on top of what is carried in, in points of people.
  func cost(of burden: Int) -> Int {
    weight
      * (steppedPrice(of: opening + burden, step: step) - steppedPrice(of: opening, step: step))
  }

  /// The price of the next minute once `burden` is carried, in points.
  func slope(at burden: Int) -> Int { weight * (max(0, opening + burden) / step) }

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
