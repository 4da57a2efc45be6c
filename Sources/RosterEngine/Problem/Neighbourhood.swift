import LinearProgramming

/// What of a roster may change while all else stays.
struct Neighbourhood: Sendable {
  /// By worker: the days that are free; nil if none is.
  var freeDays: [Set<Int>?]

  /// Some days of everybody.
  static func window(_ days: Range<Int>, workerCount: Int) -> Neighbourhood {
    Neighbourhood(freeDays: Array(repeating: Set(days), count: workerCount))
  }

  /// All days of some workers.
  static func group(_ workers: some Sequence<Int>, dayCount: Int, workerCount: Int)
    -> Neighbourhood
  {
    var free = [Set<Int>?](repeating: nil, count: workerCount)
    for worker in workers { free[worker] = Set(0..<dayCount) }
    return Neighbourhood(freeDays: free)
  }
}

/// A problem cut down to a neighbourhood of a roster.
struct Excerpt {
  let problem: Problem
  /// Its worker's positions in the whole problem.
  private let workers: [Int]
  private let models: [PartlyFixedLines]
  private let roster: Solution

  /// The part of `whole` in which only what `neighbourhood` frees of `roster` may change.
  init(_ whole: Problem, _ rows: SeparableRows, _ roster: Solution, _ neighbourhood: Neighbourhood)
  {
    let workers = whole.workers.indices.filter { neighbourhood.freeDays[$0] != nil }
    let models = workers.map { worker in
      let person = whole.workers[worker]
      let days = neighbourhood.freeDays[worker] ?? []
      return PartlyFixedLines(
        person.model, roster.lines[worker], costs: person.costs, isFree: days.contains)
    }
    (self.workers, self.models, self.roster) = (workers, models, roster)
    var fixed = whole.sums(roster.lines)
    for (worker, model) in zip(workers, models) {
      let freed = Set(roster.lines[worker]).subtracting(model.fixed)
      whole.add(Array(freed), of: worker, times: -1, to: &fixed)
    }
    var touched = Set(whole.rows.indices.filter { rows.penalties[$0] == nil })
    for (worker, model) in zip(workers, models) {
      for option in model.free {
        for (row, _) in whole.workers[worker].entries[option] { touched.insert(row) }
      }
    }
    let kept = touched.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    var problem = Self.problem(
      whole, kept: kept, numbers: numbers, fixed: fixed,
      workers: Self.people(whole, workers, models, numbers),
      levels: Self.levels(whole, rows, roster, fixed, workers, touched),
      value: { [workers, models, roster] parts in
        whole.value(Self.joined(parts, workers, models, roster))
      })
    for (number, worker) in workers.enumerated() {
      let choices = whole.decided.workers[worker].options
      for (position, option) in models[number].free.enumerated() {
        guard let isTaken = choices[option] else { continue }
        problem.decided.add(.option(worker: number, option: position, taken: isTaken))
      }
    }
    self.problem = problem
  }

  /// The roster of the whole problem with these lines in it.
  func whole(_ solution: Solution) -> Solution {
    Solution(
      lines: Self.joined(solution.lines, workers, models, roster), costs: solution.costs)
  }

  /// The roster that the excerpt was made of.
  var current: Solution {
    Solution(
      lines: zip(workers, models).map { $1.part(roster.lines[$0]) }, costs: roster.costs)
  }

  private static func joined(
    _ parts: [[Int]], _ workers: [Int], _ models: [PartlyFixedLines], _ roster: Solution
  ) -> [[Int]] {
    var lines = roster.lines
    for (number, worker) in workers.enumerated() {
      lines[worker] = models[number].whole(parts[number])
    }
    return lines
  }

  private static func people(
    _ whole: Problem, _ workers: [Int], _ models: [PartlyFixedLines], _ numbers: [Int: Int]
  ) -> [Problem.Worker] {
    zip(workers, models).map { worker, model in
      let person = whole.workers[worker]
      let entries = model.free.map { option in
        person.entries[option].compactMap { entry in
          numbers[entry.row].map { (row: $0, value: entry.value) }
        }
      }
      return Problem.Worker(
        name: person.name, model: model, entries: OptionEntries(entries),
        costs: person.costs.map { costs in model.free.map { costs[$0] } })
    }
  }

  /// The levels, with what stays as it is paid for beforehand.
  private static func levels(
    _ whole: Problem, _ rows: SeparableRows, _ roster: Solution, _ fixed: [Double],
    _ free: [Int], _ touched: Set<Int>
  ) -> [Problem.Objective] {
    let isFree = Set(free)
    return whole.levels.indices.map { level in
      var objective = whole.levels[level]
      for worker in whole.workers.indices where !isFree.contains(worker) {
        objective.offset += whole.workers[worker].model.cost(of: roster.lines[worker])[level]
      }
      let untouched = whole.rows.indices.filter { !touched.contains($0) }
      let shared = untouched.reduce(0) { $0 + rows.cost($1, fixed[$1], level: level) }
      objective.offset += Int(shared.rounded())
      return objective
    }
  }

  private static func problem(
    _ whole: Problem, kept: [Int], numbers: [Int: Int], fixed: [Double],
    workers: [Problem.Worker], levels: [Problem.Objective],
    value: @escaping @Sendable ([[Int]]) -> [Int]?
  ) -> Problem {
    let rows = kept.map { row in
      var shifted = whole.rows[row]
      shifted.lower -= fixed[row]
      shifted.upper -= fixed[row]
      return shifted
    }
    let columns = whole.columns.indices.filter { column in
      whole.columns[column].entries.contains { numbers[$0.row.index] != nil }
    }
    let positions = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
    var problem = Problem(
      levels: levels, rows: rows, columns: columns.map { moved(whole.columns[$0], numbers, positions) },
      workers: workers, value: value)
    problem.sums = whole.sums.compactMap { sum in
      let members = sum.compactMap { positions[$0] }
      return members.count == sum.count ? members : nil
    }
    return problem
  }

  private static func moved(
    _ column: CommonColumn, _ numbers: [Int: Int], _ positions: [Int: Int]
  ) -> CommonColumn {
    var moved = column
    moved.entries = column.entries.compactMap { entry in
      numbers[entry.row.index].map { Column.Entry(row: RowIndex($0), value: entry.value) }
    }
    if case .standIn(let held) = column.role, let position = positions[held] {
      moved.role = .standIn(for: position)
    }
    return moved
  }
}
