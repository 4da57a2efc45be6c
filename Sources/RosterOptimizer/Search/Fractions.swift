/// How much of each round is held and of each duty is taken in a relaxation.
struct Fractions {
  /// A choice that the relaxation leaves open, and how far it leans to yes.
  struct Open {
    let decision: Decision
    let value: Double

    /// The choice the other way round.
    var opposite: Decision {
      switch decision {
      case .held(let number, let isHeld): .held(number, !isHeld)
      case .duty(let worker, let option, let isTaken):
        .duty(worker: worker, option: option, taken: !isTaken)
      }
    }
  }

  static let tolerance = 1e-6

  /// Rounds and posts between held and not held.
  let rounds: [Open]
  /// Duties between taken and not taken.
  let duties: [Open]
  /// By worker: the duties that are taken for certain, by start.
  let taken: [[Int]]

  init(_ values: [Double], _ master: Master) {
    var rounds: [Open] = []
    var sums = master.problem.spaces.map { [Double](repeating: 0, count: $0.options.count) }
    for (column, value) in values.enumerated() where value > Self.tolerance {
      switch master.kind(column) {
      case .held(let number) where value < 1 - Self.tolerance:
        rounds.append(Open(decision: .held(number, true), value: value))
      case .line(let number):
        let line = master.lines[number]
        for option in line.options { sums[line.worker][option] += value }
      default: break
      }
    }
    self.rounds = rounds
    duties = sums.enumerated().flatMap { worker, values in
      values.enumerated().compactMap { option, value in
        guard value > Self.tolerance, value < 1 - Self.tolerance else { return nil }
        return Open(decision: .duty(worker: worker, option: option, taken: true), value: value)
      }
    }
    taken = sums.map { values in
      values.indices.filter { values[$0] >= 1 - Self.tolerance }
    }
  }

  /// Whether the relaxation is a roster.
  var isWhole: Bool { rounds.isEmpty && duties.isEmpty }

  /// The choice that splits the node best: rounds before duties, the most undecided first.
  var mostUndecided: Open? {
    let open = rounds.isEmpty ? duties : rounds
    return open.enumerated().min {
      (abs($0.element.value - 0.5), $0.offset) < (abs($1.element.value - 0.5), $1.offset)
    }?.element
  }

  /// What a dive takes for granted next, surest first: everything nearly certain, and at least
  /// one choice.
  func nearlyCertain(from threshold: Double) -> [Open] {
    let open = (rounds.isEmpty ? duties : rounds).enumerated()
      .sorted { ($0.element.value, -$0.offset) > ($1.element.value, -$1.offset) }.map(\.element)
    let certain = open.prefix { $0.value >= threshold }
    return certain.isEmpty ? Array(open.prefix(1)) : Array(certain)
  }
}
