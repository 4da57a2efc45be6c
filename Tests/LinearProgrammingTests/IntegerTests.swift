import LinearProgramming
import Testing

@Suite struct IntegerTests {
  /// Items of seeded worth and weight, and room for about half of them.
  private func knapsack(items: Int, seed: UInt64) -> (LinearProgram, worth: [Int], weight: [Int]) {
    var generator = SeededGenerator(state: seed)
    let worth = (0..<items).map { _ in Int.random(in: 1...30, using: &generator) }
    let weight = (0..<items).map { _ in Int.random(in: 1...20, using: &generator) }
    let program = LinearProgram(
      rows: [(-.infinity, Double(weight.reduce(0, +) / 2))],
      columns: zip(worth, weight).map { (-Double($0), 0, 1, [Double($1)]) }, isInteger: true)
    return (program, worth, weight)
  }

  private func bestOfAll(worth: [Int], weight: [Int], room: Int) -> Int {
    (0..<(1 << worth.count)).map { subset in
      let chosen = worth.indices.filter { subset >> $0 & 1 == 1 }
      let heavy = chosen.reduce(0) { $0 + weight[$1] } > room
      return heavy ? 0 : chosen.reduce(0) { $0 + worth[$1] }
    }.max() ?? 0
  }

  /// Rows that each hold exactly half of an odd total: no solution, and no quick way to see it.
  private func hardInfeasible(columns: Int) -> LinearProgram {
    LinearProgram(
      rows: [(Double(columns), Double(columns))],
      columns: (0..<columns).map { _ in (1, 0, 1, [2]) }, isInteger: true)
  }

  /// A market split problem: small, and far beyond what a few nodes can decide.
  private func marketSplit(rows: Int, columns: Int, seed: UInt64) -> LinearProgram {
    var generator = SeededGenerator(state: seed)
    let matrix = (0..<columns).map { _ in
      (0..<rows).map { _ in Double(Int.random(in: 0..<100, using: &generator)) }
    }
    let half = (0..<rows).map { row in
      (matrix.reduce(0) { $0 + $1[row] } / 2).rounded(.down)
    }
    var program = LinearProgram(
      rows: half.map { ($0, $0) }, columns: matrix.map { (0, 0, 1, $0) }, isInteger: true)
    for row in 0..<rows {
      for sign in [1.0, -1] {
        program.addColumn(
          Column(
            name: "slack", cost: 1, entries: [Column.Entry(row: RowIndex(row), value: sign)]))
      }
    }
    return program
  }

  @Test(arguments: 0..<12, [true, false])
  func `A knapsack as full as enumeration finds it`(seed: UInt64, presolves: Bool) throws {
    let (program, worth, weight) = knapsack(items: 12, seed: seed)
    let solution = try solveInteger(program, IntegerLimits(presolves: presolves))
    let best = bestOfAll(worth: worth, weight: weight, room: weight.reduce(0, +) / 2)
    #expect(solution.stopped == .proven)
    #expect(solution.holds == .optimal)
    #expect(solution.objective == -Double(best))
    #expect(solution.bound == solution.objective)
    #expect(solution.values.allSatisfy { $0 == 0 || $0 == 1 })
    #expect(solution.largestViolation == 0)
  }

  /// The least cost over all choices of 0, 1 and 2 for every column, if any keeps the rows.
  private func enumerate(_ program: LinearProgram) -> Double? {
    let choices = program.columns.reduce(1) { count, _ in count * 3 }
    return (0..<choices).compactMap { number in
      var rest = number
      let values = program.columns.map { _ in
        defer { rest /= 3 }
        return Double(rest % 3)
      }
      return program.largestViolation(of: values) == 0 ? program.cost(of: values) : nil
    }.min()
  }

  @Test(arguments: 0..<60)
  func `Small programs of all kinds, as enumeration answers them`(seed: UInt64) throws {
    var generator = SeededGenerator(state: 1000 + seed)
    let rows = (0..<3).map { _ in
      let lower = Double(Int.random(in: -2...3, using: &generator))
      let upper = lower + Double(Int.random(in: 0...2, using: &generator))
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: return (lower, Double.infinity)
      case 1: return (-Double.infinity, upper)
      default: return (lower, upper)
      }
    }
    let columns = (0..<6).map { _ in
      (
        Double(Int.random(in: -9...9, using: &generator)), 0.0, 2.0,
        rows.map { _ in Double(Int.random(in: -3...3, using: &generator)) }
      )
    }
    let program = LinearProgram(rows: rows, columns: columns, isInteger: true)
    let best = enumerate(program)
    for limits in [IntegerLimits(), IntegerLimits(presolves: false), IntegerLimits(cuts: true)] {
      let solution = try solveInteger(program, limits)
      #expect(solution.stopped == (best == nil ? .infeasible : .proven))
      #expect(best == nil ? solution.holds == .nothing : solution.objective == best)
    }
  }

  @Test func `Bounds between whole numbers are rounded inwards`() throws {
    let program = LinearProgram(
      rows: [(-.infinity, 10)],
      columns: [(1, 1.2, 3.9, [1]), (-1, 1.2, 3.9, [1])], isInteger: true)
    #expect(try solveInteger(program).values == [2, 3])
  }

  @Test func `No whole number between the bounds is infeasible`() throws {
    let program = LinearProgram(
      rows: [(-.infinity, 10)], columns: [(1, 1.2, 1.8, [1])], isInteger: true)
    let solution = try solveInteger(program)
    #expect(solution.stopped == .infeasible)
    #expect(solution.holds == .nothing)
    #expect(solution.bound == .infinity)
  }

  @Test func `Continuous columns stay fractional beside integer ones`() throws {
    var program = LinearProgram(
      rows: [(3.5, .infinity)], columns: [(2, 0, 3, [1])], isInteger: true)
    program.addColumn(
      Column(name: "part", cost: 3, entries: [Column.Entry(row: RowIndex(0), value: 1)]))
    let solution = try solveInteger(program)
    #expect(isClose(solution.objective, 7.5))
    #expect(solution.values[0] == 3)
  }

  @Test(arguments: [true, false])
  func `Integer infeasible although its relaxation is not`(presolves: Bool) throws {
    let solution = try solveInteger(
      hardInfeasible(columns: 7), IntegerLimits(presolves: presolves))
    #expect(solution.stopped == .infeasible)
    #expect(solution.holds == .nothing)
    #expect(solution.values.isEmpty)
  }

  @Test(arguments: [true, false])
  func `Unbounded holds nothing`(presolves: Bool) throws {
    let program = LinearProgram(
      rows: [(0, .infinity)], columns: [(-1, 0, .infinity, [1]), (1, 0, .infinity, [-2])],
      isInteger: true)
    let solution = try solveInteger(program, IntegerLimits(presolves: presolves))
    #expect(solution.stopped == .unbounded)
    #expect(solution.holds == .nothing)
  }

  @Test func `Programs without coefficients, rows or columns`() throws {
    let free = LinearProgram(
      rows: [(0, 1)], columns: [(1, -1.5, 2, []), (-1, 0, 2.5, []), (0, 1, 9, [])],
      isInteger: true)
    #expect(try solveInteger(free).values == [-1, 2, 1])
    let endless = LinearProgram(rows: [], columns: [(-1, 0, .infinity, [])])
    #expect(try solveInteger(endless).stopped == .unbounded)
    #expect(try solveInteger(LinearProgram()).stopped == .proven)
    #expect(
      try solveInteger(LinearProgram(rows: [(1, 2)], columns: [])).stopped == .infeasible)
  }

  @Test func `A program that presolve decides alone`() throws {
    let program = LinearProgram(
      rows: [(2, 2), (3, 3)], columns: [(5, 0, 9, [1, 0]), (1, 0, 9, [0, 1])], isInteger: true)
    let solution = try solveInteger(program)
    #expect(solution.stopped == .proven)
    #expect(solution.values == [2, 3])
    #expect(solution.objective == 13)
  }

  @Test func `No time and no solution: nothing is held`() throws {
    let program = marketSplit(rows: 4, columns: 30, seed: 1)
    let solution = try solveInteger(program, IntegerLimits(time: 0))
    #expect(solution.stopped == .timeLimit)
    #expect(solution.holds == .nothing)
    #expect(solution.values.isEmpty)
    #expect(solution.objective.isNaN)
    #expect(solution.relativeGap == .infinity)
  }

  @Test func `A node limit stops at the same place every time`() throws {
    let program = marketSplit(rows: 4, columns: 30, seed: 2)
    let limits = IntegerLimits(nodes: 60)
    let first = try solveInteger(program, limits)
    #expect(first.stopped == .nodeLimit)
    #expect(first.nodes == 60)
    #expect(first.holds == .feasible)
    #expect(first.bound <= first.objective)
    #expect(try solveInteger(program, limits) == first)
  }

  @Test func `No nodes at all hold nothing`() throws {
    let solution = try solveInteger(
      marketSplit(rows: 4, columns: 30, seed: 2), IntegerLimits(nodes: 0))
    #expect(solution.stopped == .nodeLimit)
    #expect(solution.holds == .nothing)
    #expect(solution.nodes == 0)
  }

  @Test func `The listener hears of the search and stops it`() throws {
    var heard: [IntegerProgress] = []
    let solution = try solveInteger(
      marketSplit(rows: 4, columns: 30, seed: 3), IntegerLimits(nodes: 2000, reportInterval: 5)
    ) {
      heard.append($0)
      return heard.count < 8 ? .goOn : .stop
    }
    #expect(solution.stopped == .cancelled)
    #expect(heard.count == 8)
    #expect(
      zip(heard, heard.dropFirst()).allSatisfy { $0.nodes <= $1.nodes && $0.bound <= $1.bound })
    #expect(heard.last?.incumbent.map { isClose($0, solution.objective) } ?? true)
  }

  @Test func `A memory limit keeps what was found`() throws {
    let solution = try solveInteger(
      marketSplit(rows: 4, columns: 30, seed: 3), IntegerLimits(nodes: 100_000, memory: 1))
    #expect(solution.stopped == .memoryLimit)
  }

  @Test func `A wide gap ends the search early`() throws {
    let program = marketSplit(rows: 3, columns: 20, seed: 5)
    let (half, _, _) = knapsack(items: 40, seed: 4)
    let solution = try solveInteger(half, IntegerLimits(relativeGap: 0.5))
    #expect(solution.stopped == .withinGap || solution.stopped == .proven)
    #expect(solution.relativeGap <= 0.5)
    #expect(try solveInteger(program, IntegerLimits(nodes: 50, relativeGap: .nan)).nodes == 50)
  }

  @Test func `A cutoff below the optimum leaves nothing, one at the optimum the optimum`() throws {
    let (program, worth, weight) = knapsack(items: 12, seed: 7)
    let best = -Double(bestOfAll(worth: worth, weight: weight, room: weight.reduce(0, +) / 2))
    let under = try solveInteger(program, IntegerLimits(cutoff: best - 0.5))
    #expect(under.stopped == .cutOff)
    #expect(under.holds == .nothing)
    #expect(under.bound == best - 0.5)
    let at = try solveInteger(program, IntegerLimits(cutoff: best))
    #expect(at.stopped == .proven)
    #expect(at.objective == best)
  }

  @Test func `A cutoff that is no number is refused`() {
    #expect(throws: SolverError.self) {
      try solveInteger(LinearProgram(), IntegerLimits(cutoff: .nan))
    }
  }

  @Test func `Cuts and no heuristic come to the same optimum`() throws {
    let (program, _, _) = knapsack(items: 25, seed: 9)
    let plain = try solveInteger(program)
    let other = try solveInteger(program, IntegerLimits(pumpsFeasibility: false, cuts: true))
    #expect(isClose(plain.objective, other.objective))
  }
}
