import LinearProgramming

/// How much of each common quantity there is in a relaxation, and of each option is taken.
struct Fractions {
  /// A choice that the relaxation leaves open, and how far it leans to yes.
  struct Open {
    let decision: Decision
    let value: Double
  }

  static let tolerance = 1e-6

  /// A sum of common quantities that should be whole and is not: the first in order.
  let sum: Open?
  /// Common quantities that should be whole and are not.
  let quantities: [Open]
  /// Options between taken and not taken.
  let options: [Open]
  /// What nobody has decided yet of the line that each worker has most of, day by day.
  let days: [Open]
  /// By worker: the options that are taken for certain, in ascending order.
  let taken: [[Int]]
  /// By worker: the line that there is most of.
  let largest: [[Int]]

  /// Whether the relaxation is a roster.
  var isWhole: Bool { sum == nil && quantities.isEmpty && options.isEmpty }

  init(_ values: [Double], _ master: Master) {
    self.init(
      Shares(values, master), master.problem, master.decisions,
      sum: Self.fractionalSum(values, master),
      quantities: Self.fractionalQuantities(values, master.problem))
  }

  /// What a blend of lines holds, where nothing is known of common quantities.
  init(_ shares: [[(options: [Int], value: Double)]], _ problem: Problem) {
    self.init(Shares(lines: shares), problem, problem.decided, sum: nil, quantities: [])
  }

  private init(
    _ shares: Shares, _ problem: Problem, _ decisions: Decisions, sum: Open?, quantities: [Open]
  ) {
    self.sum = sum
    self.quantities = quantities
    var options: [Open] = []
    var taken: [[Int]] = []
    for worker in problem.workers.indices {
      let sums = shares.options(of: worker)
      for (option, value) in sums where value < 1 - Self.tolerance {
        options.append(
          Open(decision: .option(worker: worker, option: option, taken: true), value: value))
      }
      taken.append(sums.filter { $0.value >= 1 - Self.tolerance }.map(\.option))
    }
    (self.options, self.taken) = (options, taken)
    days = problem.workers.indices.flatMap { shares.days(of: $0, problem, decisions) }
    largest = problem.workers.indices.map { shares.largest(of: $0) }
  }

  private static func fractionalQuantities(_ values: [Double], _ problem: Problem) -> [Open] {
    let columns = problem.columns.indices.compactMap { column -> Open? in
      let value = values[column]
      let rest = value - value.rounded(.down)
      guard problem.columns[column].isInteger, rest > tolerance, rest < 1 - tolerance else {
        return nil
      }
      let least = Int(value.rounded(.down)) + 1
      return Open(decision: .atLeast(column: column, least), value: rest)
    }
    return columns
  }

  private static func fractionalSum(_ values: [Double], _ master: Master) -> Open? {
    for (sum, columns) in master.problem.sums.enumerated() {
      if master.layout.floatingSums[master.level].contains(sum) { continue }
      let value = columns.reduce(0) { $0 + values[$1] }
      let rest = value - value.rounded(.down)
      if rest > 1e-4, rest < 1 - 1e-4 {
        return Open(decision: .sumAtLeast(sum, Int(value.rounded(.down)) + 1), value: rest)
      }
    }
    return nil
  }

  /// The choice that splits the node best: sums before quantities before options, the most undecided
  /// first.
  var mostUndecided: Open? {
    if let sum { return sum }
    let open = quantities.isEmpty ? options : quantities
    return open.enumerated().min {
      (abs($0.element.value - 0.5), $0.offset) < (abs($1.element.value - 0.5), $1.offset)
    }?.element
  }
}

/// The lines of a relaxation with their values, worker by worker.
struct Shares {
  private var lines: [[(options: [Int], value: Double)]]

  init(lines: [[(options: [Int], value: Double)]]) {
    self.lines = lines
  }

  init(_ values: [Double], _ master: Master) {
    lines = Array(repeating: [], count: master.problem.workers.count)
    for (number, line) in master.pool.enumerated() {
      let value = values[master.layout.fixedColumnCount + number]
      if value > Fractions.tolerance { lines[line.worker].append((line.options, value)) }
    }
  }

  /// The options of a worker that are taken at all, in ascending order, and how much.
  func options(of worker: Int) -> [(option: Int, value: Double)] {
    var sums: [Int: Double] = [:]
    for (options, value) in lines[worker] {
      for option in options { sums[option, default: 0] += value }
    }
    return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The line that a worker has most of.
  func largest(of worker: Int) -> [Int] {
    lines[worker].max { $0.value < $1.value }?.options ?? []
  }

  /// What the line that a worker has most of holds on each day, as far as nobody has decided on it,
  /// and how much of it there is.
  func days(of worker: Int, _ problem: Problem, _ decisions: Decisions) -> [Fractions.Open] {
    let most = lines[worker].indices.max {
      (lines[worker][$0].value, -$0) < (lines[worker][$1].value, -$1)
    }
    guard let most else { return [] }
    let days = problem.workers[worker].model.days
    let choices = decisions.workers[worker]
    let byDay = lines[worker].map { line in
      (Dictionary(grouping: line.options) { days[$0] }, line.value)
    }
    let all = Set(byDay.flatMap(\.0.keys)).subtracting(choices.freeDays).sorted()
    return all.flatMap { day -> [Fractions.Open] in
      let wanted = byDay[most].0[day] ?? []
      let undecided = wanted.filter { choices.options[$0] == nil }
      if !wanted.isEmpty, undecided.isEmpty { return [] }
      let value = byDay.reduce(0) { $0 + (($1.0[day] ?? []) == wanted ? $1.1 : 0) }
      guard !wanted.isEmpty else {
        return [Fractions.Open(decision: .free(worker: worker, day: day), value: value)]
      }
      return undecided.map {
        Fractions.Open(decision: .option(worker: worker, option: $0, taken: true), value: value)
      }
    }
  }
}
