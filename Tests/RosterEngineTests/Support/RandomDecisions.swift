import TestSupport

@testable import RosterEngine

/// What may be decided of a problem.
enum RandomDecisions {
  /// Options taken or not, each once, and days off.
  static func ofWorkers(_ random: inout Seeded, _ small: SmallCase) -> [Decision] {
    let decisions = (0..<random.number(1...3)).map { _ in ofWorker(&random, small) }
    return decisions.filter { decision in
      decision.opposite.map { !decisions.contains($0) } ?? true
    }
  }

  private static func ofWorker(_ random: inout Seeded, _ small: SmallCase) -> Decision {
    let worker = random.number(0...small.lines.count - 1)
    let days = small.problem.workers[worker].model.days
    let option = random.number(0...days.count - 1)
    if random.happens(25) { return .free(worker: worker, day: days[option]) }
    // Often what some line has, so that there often is a roster.
    let line = random.pick(small.lines[worker])
    let taken = random.happens(70) ? line.randomElement(using: &random) : nil
    return .option(
      worker: worker, option: taken ?? option, taken: taken != nil || random.happens(50))
  }

  /// Work that is held or not.
  static func ofWork(_ random: inout Seeded, _ small: SmallCase) -> [Decision] {
    let held = small.problem.columns.indices.filter { small.problem.columns[$0].isInteger }
    return random.some(held, 40).map {
      random.happens(60) ? .atLeast(column: $0, 1) : .atMost(column: $0, 0)
    }
  }

  /// Sums of people short that are not too large.
  static func ofSums(_ random: inout Seeded, _ small: SmallCase) -> [Decision] {
    random.some(Array(small.problem.sums.indices), 15).prefix(2).map {
      .sumAtMost($0, random.number(0...small.problem.sums[$0].count))
    }
  }
}
