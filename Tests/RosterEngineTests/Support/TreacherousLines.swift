import RosterEngine

/// Lines of another model, until it gives one that no program can hold.
struct TreacherousLines: LineModel {
  let base: any LineModel
  /// How often it is sound.
  let countdown: Countdown
  var days: [Int] { base.days + [0] }
  /// The option that no program can hold.
  var poison: Int { base.days.count }

  func cost(of line: [Int]) -> [Int] { base.cost(of: line.filter { $0 != poison }) }

  func price(_ request: PricingRequest) -> Pricing {
    if countdown.isOver {
      return Pricing(
        lines: [Pricing.Line(options: [poison], price: request.cutoff - 1)], bound: -.infinity)
    }
    var sound = request
    sound.prices.options.removeLast()
    return base.price(sound)
  }
}

extension SmallCase {
  /// The same problem with models that turn treacherous after so many questions.
  func treacherous(after steps: Int) -> Problem {
    let countdown = Countdown(steps)
    var problem = problem
    for worker in problem.workers.indices {
      let person = problem.workers[worker]
      let sound = (0..<person.entries.count).map { person.entries[$0] }
      problem.workers[worker].entries = OptionEntries(sound + [[(row: 0, value: .nan)]])
      problem.workers[worker].costs = person.costs.map { $0 + [0] }
      problem.workers[worker].model = TreacherousLines(base: person.model, countdown: countdown)
    }
    let poison = problem.workers.map { $0.model.days.count - 1 }
    let value = problem.value
    problem.value = { lines in
      zip(lines, poison).contains { $0.contains($1) } ? nil : value(lines)
    }
    return problem
  }
}
