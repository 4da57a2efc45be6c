import LinearProgramming
import Testing

/// Tiny programs with answers known by hand.
@Suite struct ConformanceTests {
  private func solve(_ program: LinearProgram) throws -> LPSolution {
    var session = try LPSession(program)
    return try session.solve()
  }

  @Test func `Two columns share two capacities`() throws {
    let solution = try solve(
      LinearProgram(
        rows: [(-.infinity, 4), (-.infinity, 6)],
        columns: [(-3, 0, .infinity, [1, 1]), (-2, 0, .infinity, [1, 3])]))
    #expect(solution.stopped == .optimal)
    #expect(solution.holds == .optimal)
    #expect(isClose(solution.objective, -12))
    #expect(solution.values.count == 2)
    #expect(isClose(solution.values[0], 4))
  }

  @Test func `Infeasible holds nothing`() throws {
    let solution = try solve(
      LinearProgram(
        rows: [(5, .infinity), (-.infinity, 4)], columns: [(1, 0, .infinity, [1, 1])]))
    #expect(solution.stopped == .infeasible)
    #expect(solution.holds == .nothing)
    #expect(solution.values.isEmpty)
    #expect(solution.objective.isNaN)
  }

  @Test func `Unbounded is neither infeasible nor optimal`() throws {
    let solution = try solve(
      LinearProgram(
        rows: [(1, .infinity)], columns: [(-1, 0, .infinity, [1]), (1, 0, .infinity, [1])]))
    #expect(solution.stopped == .unbounded)
    #expect(solution.holds != .optimal)
    #expect(solution.duals.isEmpty)
  }

  @Test func `Beale's program, on which the textbook simplex cycles`() throws {
    let solution = try solve(
      LinearProgram(
        rows: [(-.infinity, 0), (-.infinity, 0), (-.infinity, 1)],
        columns: [
          (-0.75, 0, .infinity, [0.25, 0.5, 0]), (150, 0, .infinity, [-60, -90, 0]),
          (-0.02, 0, .infinity, [-0.04, -0.02, 1]), (6, 0, .infinity, [9, 3, 0]),
        ]))
    #expect(solution.stopped == .optimal)
    #expect(isClose(solution.objective, -0.05))
  }

  @Test func `Equations, fixed columns and free columns`() throws {
    let solution = try solve(
      LinearProgram(
        rows: [(7, 7)],
        columns: [
          (1, 2, 2, [1]), (1, -.infinity, .infinity, [1]), (3, 0, .infinity, [1]),
        ]))
    #expect(solution.stopped == .optimal)
    #expect(isClose(solution.values[0], 2))
    #expect(isClose(solution.values[1], 5))
    #expect(isClose(solution.objective, 7))
  }

  @Test func `A ranged row and a column below zero`() throws {
    let solution = try solve(
      LinearProgram(rows: [(-3, 8)], columns: [(1, -.infinity, 0, [1])]))
    #expect(isClose(solution.objective, -3))
  }

  @Test func `A dual is the change of the objective with the right-hand side`() throws {
    // At least 4, at most 3 of the first, exactly 2 of the third; the first is cheapest.
    let solution = try solve(
      LinearProgram(
        rows: [(4, .infinity), (-.infinity, 3), (2, 2)],
        columns: [
          (1, 0, .infinity, [1, 1, 0]), (5, 0, .infinity, [1, 0, 0]), (-2, 0, 9, [0, 0, 1]),
        ]
      ))
    #expect(isClose(solution.objective, 3 + 5 - 4))
    #expect(isClose(solution.duals[0], 5))
    #expect(isClose(solution.duals[1], -4))
    #expect(isClose(solution.duals[2], -2))
    #expect(solution.reducedCosts.allSatisfy { isClose($0, 0) })
  }

  @Test func `A reduced cost is the cost less the worth of the entries`() throws {
    let solution = try solve(
      LinearProgram(
        rows: [(4, .infinity)], columns: [(2, 0, .infinity, [1]), (7, 0, .infinity, [3])]))
    #expect(isClose(solution.duals[0], 2))
    #expect(isClose(solution.reducedCosts[1], 7 - 3 * 2))
  }

  @Test func `No rows: every column goes to its cheaper bound`() throws {
    let solution = try solve(
      LinearProgram(rows: [], columns: [(1, -2, 5, []), (-1, -2, 5, [])]))
    #expect(solution.stopped == .optimal)
    #expect(solution.values == [-2, 5])
    #expect(solution.objective == -7)
  }

  @Test func `No columns: rows decide by themselves`() throws {
    #expect(try solve(LinearProgram(rows: [(-1, 1)], columns: [])).stopped == .optimal)
    #expect(try solve(LinearProgram(rows: [(1, 2)], columns: [])).stopped == .infeasible)
  }

  @Test func `Nothing at all costs nothing`() throws {
    let solution = try solve(LinearProgram())
    #expect(solution.stopped == .optimal)
    #expect(solution.objective == 0)
  }

  @Test func `A column without a row that pays is unbounded`() throws {
    let program = LinearProgram(rows: [], columns: [(-1, 0, .infinity, [])])
    #expect(try solve(program).stopped == .unbounded)
  }

  @Test func `Entries of one row are added up`() throws {
    var program = LinearProgram(rows: [(6, .infinity)], columns: [])
    let entry = Column.Entry(row: RowIndex(0), value: 1)
    program.addColumn(Column(name: "x", cost: 1, entries: [entry, entry, entry]))
    #expect(isClose(try solve(program).values[0], 2))
  }

  @Test func `Entries that cancel out vanish`() throws {
    var program = LinearProgram(rows: [(0, 1)], columns: [])
    program.addColumn(
      Column(
        name: "x", cost: -1, upper: 9,
        entries: [
          Column.Entry(row: RowIndex(0), value: 1), Column.Entry(row: RowIndex(0), value: -1),
        ]))
    #expect(isClose(try solve(program).values[0], 9))
  }

  @Test func `An integer column is relaxed in a session`() throws {
    let program = LinearProgram(
      rows: [(1, .infinity)], columns: [(1, 0.5, .infinity, [2])], isInteger: true)
    #expect(isClose(try solve(program).values[0], 0.5))
  }

  @Test func `An iteration limit without fall-backs is told as such`() throws {
    let program = LinearProgram(
      rows: [(2, .infinity), (3, .infinity)],
      columns: [(1, 0, .infinity, [1, 2]), (1, 0, .infinity, [2, 1])])
    var session = try LPSession(program)
    let solution = try session.solve(SimplexLimits(iterations: 0, fallsBack: false))
    #expect(solution.stopped == .iterationLimit)
    #expect(solution.holds == .nothing)
    #expect(try session.solve().stopped == .optimal)
  }

  @Test func `An attempt that runs out of iterations is followed by others`() throws {
    let size = 12
    let program = LinearProgram(
      rows: (0..<size).map { (Double($0 % 3 + 1), .infinity) },
      columns: (0..<size).map { column in
        (1, 0, .infinity, (0..<size).map { abs($0 - column) < 3 ? 1 : 0 })
      })
    var session = try LPSession(program)
    let none = try session.solve(SimplexLimits(iterations: 0))
    #expect(none.stopped == .iterationLimit)
    #expect(none.fallBacks == 3)
    var patient = try LPSession(program)
    let optimum = try patient.solve()
    #expect(optimum.iterations > 2)
    let hurried = try session.solve(SimplexLimits(iterations: optimum.iterations / 2))
    #expect(hurried.fallBacks > 0)
    #expect(hurried.stopped == .optimal)
    #expect(isClose(hurried.objective, optimum.objective))
  }

  @Test func `No time left is told as such`() throws {
    let program = LinearProgram(
      rows: [(2, .infinity), (3, .infinity)],
      columns: [(1, 0, .infinity, [1, 2]), (1, 0, .infinity, [2, 1])])
    var session = try LPSession(program)
    #expect(try session.solve(SimplexLimits(time: -1)).stopped == .timeLimit)
    #expect(try session.solve(SimplexLimits(time: .nan)).holds == .nothing)
    #expect(try session.solve(SimplexLimits(time: .infinity)).stopped == .optimal)
  }
}
