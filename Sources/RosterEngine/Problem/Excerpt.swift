import LinearProgramming

/// A problem cut down to a neighbourhood of a roster.
struct Excerpt {
  private(set) var problem: Problem
  /// By row: which of the whole problem it is.
  let rows: [Int]
  /// Its workers' positions in the whole problem.
  private let workers: [Int]
  private let models: [PartlyFixedLines]
  private let roster: Solution

  /// The part of `whole` in which only what `neighbourhood` frees of `roster` may change.
  ///
  /// - Throws: ``SolverError`` if what stays as it is cannot be valued.
  init(
    _ whole: Problem, _ components: RowComponents, _ roster: Solution,
    _ neighbourhood: Neighbourhood
  ) throws(SolverError) {
    let workers = whole.workers.indices.filter { neighbourhood.freeDays[$0] != nil }
    let models = workers.map { worker in
      let person = whole.workers[worker]
      let days = neighbourhood.freeDays[worker] ?? []
      return PartlyFixedLines(
        person.model, roster.lines[worker], costs: person.costs, isFree: days.contains)
    }
    (self.workers, self.models, self.roster) = (workers, models, roster)
    rows = components.closure(of: Self.touched(whole, workers, models))
    problem = ExcerptBuilder(
      whole: whole, workers: workers, models: models,
      fixed: Self.fixed(whole, workers, models, roster), kept: rows,
      isElastic: components.isElastic
    ).problem { [workers, models, roster] parts in
      whole.value(Self.joined(parts, workers, models, roster))
    }
    for level in problem.levels.indices {
      problem.levels[level].offset = roster.costs[level] - (try currentCost(level))
    }
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

  /// The lines that the excerpt was made of, for a master program.
  var currentLines: [PooledLine] {
    current.lines.enumerated().map { worker, line in
      PooledLine(
        worker: worker, options: line, costs: problem.workers[worker].model.cost(of: line))
    }
  }

  /// What the roster at hand costs in the rows and lines that are left.
  private func currentCost(_ level: Int) throws(SolverError) -> Int {
    let master = try Master(problem)
    try master.aim(at: level, caps: Array(repeating: nil, count: problem.levels.count))
    try master.add(currentLines)
    let cost = try master.valueOfLinesAtHand() * problem.levels[level].scale
    return Int(cost.rounded())
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

  /// By row: what stays as it is puts in it.
  private static func fixed(
    _ whole: Problem, _ workers: [Int], _ models: [PartlyFixedLines], _ roster: Solution
  ) -> [Double] {
    var fixed = whole.sums(roster.lines)
    for (worker, model) in zip(workers, models) {
      whole.add(roster.lines[worker], of: worker, times: -1, to: &fixed)
      whole.addOptions(model.fixed, of: worker, times: 1, to: &fixed)
    }
    return fixed
  }

  /// The rows that something free enters.
  private static func touched(_ whole: Problem, _ workers: [Int], _ models: [PartlyFixedLines])
    -> Set<Int>
  {
    var touched: Set<Int> = []
    for (worker, model) in zip(workers, models) {
      for option in model.free {
        for (row, _) in whole.workers[worker].entries[option] { touched.insert(row) }
      }
      touched.formUnion(whole.workers[worker].traitRows)
    }
    return touched
  }
}

/// Puts an excerpt's problem together from rows, columns and workers of the whole.
private struct ExcerptBuilder {
  let whole: Problem
  let workers: [Int]
  let models: [PartlyFixedLines]
  let fixed: [Double]
  /// The rows that stay, in order.
  let kept: [Int]
  /// By row of the whole: whether it holds whatever lines put in it.
  let isElastic: [Bool]
  private let rowNumbers: [Int: Int]
  private let columns: [Int]
  private let columnNumbers: [Int: Int]

  init(
    whole: Problem, workers: [Int], models: [PartlyFixedLines], fixed: [Double], kept: [Int],
    isElastic: [Bool]
  ) {
    (self.whole, self.workers, self.models) = (whole, workers, models)
    (self.fixed, self.kept, self.isElastic) = (fixed, kept, isElastic)
    let rowNumbers = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    columns = whole.columns.indices.filter { column in
      whole.columns[column].entries.contains { rowNumbers[$0.row.index] != nil }
    }
    columnNumbers = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
    self.rowNumbers = rowNumbers
  }

  func problem(_ value: @escaping @Sendable ([[Int]]) -> [Int]?) -> Problem {
    let rows = kept.map { row in
      var shifted = whole.rows[row]
      shifted.lower -= fixed[row]
      shifted.upper -= fixed[row]
      return shifted
    }
    var problem = Problem(
      levels: whole.levels, rows: rows,
      columns: columns.map { moved(whole.columns[$0]) } + makeshifts, workers: people,
      value: value)
    problem.sums = whole.sums.compactMap { sum in
      let members = sum.compactMap { columnNumbers[$0] }
      return members.count == sum.count ? members : nil
    }
    for (number, worker) in workers.enumerated() {
      let choices = whole.decided.workers[worker]
      for (position, option) in models[number].free.enumerated() {
        guard let isTaken = choices.options[option] else { continue }
        problem.decided.add(.option(worker: number, option: position, taken: isTaken))
      }
      for day in choices.freeDays { problem.decided.add(.free(worker: number, day: day)) }
    }
    return problem
  }

  /// Artificial columns for rows that may not hold without lines, because of what is fixed.
  private var makeshifts: [CommonColumn] {
    kept.indices.filter { fixed[kept[$0]] != 0 && !isElastic[kept[$0]] }.flatMap { row in
      [1, -1].map { value in
        CommonColumn(
          name: "makeshift", costs: Array(repeating: 0, count: whole.levels.count),
          entries: [Column.Entry(row: RowIndex(row), value: value)], role: .artificial)
      }
    }
  }

  private var people: [Problem.Worker] {
    zip(workers, models).map { worker, model in
      let person = whole.workers[worker]
      let entries = model.free.map { option in
        person.entries[option].compactMap { entry in
          rowNumbers[entry.row].map { (row: $0, value: entry.value) }
        }
      }
      return Problem.Worker(
        name: person.name, model: model, entries: OptionEntries(entries),
        costs: person.costs.map { costs in model.free.map { costs[$0] } },
        traitRows: person.traitRows.compactMap { rowNumbers[$0] })
    }
  }

  private func moved(_ column: CommonColumn) -> CommonColumn {
    var moved = column
    moved.entries = column.entries.compactMap { entry in
      rowNumbers[entry.row.index].map { Column.Entry(row: RowIndex($0), value: entry.value) }
    }
    if case .standIn(let held) = column.role, let position = columnNumbers[held] {
      moved.role = .standIn(for: position)
    }
    return moved
  }
}
