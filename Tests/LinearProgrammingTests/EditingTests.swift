import LinearProgramming
import Testing

@Suite struct EditingTests {
  /// Cover three demands, at first only with expensive stand-ins.
  private let cover = LinearProgram(
    rows: [(2, .infinity), (3, .infinity), (1, .infinity)],
    columns: [
      (100, 0, .infinity, [1, 0, 0]), (100, 0, .infinity, [0, 1, 0]),
      (100, 0, .infinity, [0, 0, 1]),
    ])
  private let pairs = [
    Column(name: "first two", cost: 3, entries: Column.entries([1, 1, 0])),
    Column(name: "last two", cost: 4, entries: Column.entries([0, 1, 1])),
  ]

  @Test func `Columns added warm cost what they cost cold`() throws {
    var session = try LPSession(cover)
    #expect(isClose(try session.solve().objective, 600))
    #expect(try session.addColumns(pairs) == 3..<5)
    let warm = try session.solve()
    var program = cover
    for pair in pairs { program.addColumn(pair) }
    var cold = try LPSession(program)
    #expect(isClose(warm.objective, try cold.solve().objective))
    #expect(isClose(warm.objective, 10))
    #expect(session.columnCount == 5)
  }

  @Test func `Columns added by none change nothing`() throws {
    var session = try LPSession(cover)
    let before = try session.solve()
    #expect(try session.addColumns([]).isEmpty)
    #expect(try session.addRows([]).isEmpty)
    try session.removeColumns([])
    let after = try session.solve()
    #expect(after.values == before.values)
    #expect(after.iterations == 0)
  }

  @Test func `A column that may not be zero moves its rows`() throws {
    var session = try LPSession(cover)
    _ = try session.solve()
    try session.addColumns([
      Column(name: "must", cost: 1, lower: 2, upper: 2, entries: Column.entries([1, 1, 1]))
    ])
    #expect(isClose(try session.solve().objective, 102))
  }

  @Test func `A row added cuts off the old optimum`() throws {
    var session = try LPSession(cover)
    try session.addColumns(pairs)
    _ = try session.solve()
    let limit = Row(name: "at most one of the first two", upper: 1)
    let entry = Row.Entry(column: ColumnIndex(3), value: 0.5)
    #expect(try session.addRows([(limit, [entry, entry])]) == 3..<4)
    let solution = try session.solve()
    #expect(isClose(solution.objective, 3 + 100 + 2 * 4))
    #expect(solution.duals.count == 4)
    #expect(solution.duals[3] < 0)
  }

  @Test func `Bounds of columns and rows move, and back`() throws {
    var session = try LPSession(cover)
    try session.addColumns(pairs)
    let before = try session.solve().objective
    try session.setBounds(of: ColumnIndex(4), lower: 0, upper: 0)
    #expect(isClose(try session.solve().objective, 9 + 100))
    try session.setBounds(of: RowIndex(2), lower: 0, upper: .infinity)
    #expect(isClose(try session.solve().objective, 9))
    try session.setBounds(of: ColumnIndex(4), lower: 0, upper: .infinity)
    try session.setBounds(of: RowIndex(2), lower: 1, upper: .infinity)
    #expect(isClose(try session.solve().objective, before))
  }

  @Test func `Bounds that no values keep, and back`() throws {
    var session = try LPSession(cover)
    _ = try session.solve()
    try session.setBounds(of: ColumnIndex(0), lower: 0, upper: 1)
    #expect(try session.solve().stopped == .infeasible)
    try session.addColumns(pairs)
    #expect(try session.solve().stopped == .optimal)
  }

  @Test func `Costs change one by one and all at once`() throws {
    var session = try LPSession(cover)
    _ = try session.solve()
    try session.setCost(of: ColumnIndex(1), 10)
    #expect(isClose(try session.solve().objective, 330))
    try session.setCosts([1, 2, 3])
    #expect(isClose(try session.solve().objective, 2 + 6 + 3))
    #expect(throws: SolverError.wrongCount(costs: 1, columns: 3)) { try session.setCosts([1]) }
  }

  @Test func `Columns behind a removed one move down`() throws {
    var session = try LPSession(cover)
    try session.addColumns(pairs)
    _ = try session.solve()
    try session.removeColumns([ColumnIndex(3), ColumnIndex(0), ColumnIndex(3)])
    #expect(session.columnCount == 3)
    #expect(try session.solve().stopped == .infeasible)
    try session.addColumns([Column(name: "first", cost: 7, entries: Column.entries([1, 0, 0]))])
    let solution = try session.solve()
    #expect(isClose(solution.objective, 14 + 4 * 3))
    #expect(isClose(solution.values[2], 3))
    #expect(isClose(solution.values[3], 2))
  }

  @Test func `The basis outlives columns it does not need`() throws {
    var session = try LPSession(cover)
    try session.addColumns(pairs)
    let before = try session.solve()
    let idle = before.reducedCosts.indices.filter { before.reducedCosts[$0] > 1 }
    #expect(!idle.isEmpty)
    try session.removeColumns(idle.map(ColumnIndex.init))
    let after = try session.solve()
    #expect(after.iterations == 0)
    #expect(isClose(after.objective, before.objective))
    #expect(after.duals == before.duals)
  }

  @Test func `All columns go and others come`() throws {
    var session = try LPSession(cover)
    _ = try session.solve()
    try session.removeColumns((0..<3).map(ColumnIndex.init))
    #expect(try session.solve().stopped == .infeasible)
    try session.addColumns(cover.columns)
    #expect(isClose(try session.solve().objective, 600))
  }

  @Test(arguments: 0..<20)
  func `Column by column warm, the optimum is that of one cold solve`(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let rows = Int.random(in: 3...25, using: &generator)
    var program = LinearProgram(
      rows: (0..<rows).map { _ in (Double(Int.random(in: 1...4, using: &generator)), .infinity) },
      columns: (0..<rows).map { row in
        (50, 0, .infinity, (0..<rows).map { $0 == row ? 1 : 0 })
      })
    var session = try LPSession(program)
    for number in 0..<60 {
      let column = Column(
        name: "\(number)", cost: Double(Int.random(in: 1...60, using: &generator)),
        upper: Bool.random(using: &generator) ? .infinity : 2,
        entries: Column.entries(
          (0..<rows).map { _ in Double(max(0, Int.random(in: -3...2, using: &generator))) }))
      program.addColumn(column)
      try session.addColumns([column])
      let warm = try session.solve()
      #expect(warm.stopped == .optimal)
      #expect(program.largestViolation(of: warm.values) < 1e-6)
    }
    var cold = try LPSession(program)
    #expect(isClose(try session.solve().objective, try cold.solve().objective))
  }

  @Test(arguments: 0..<20)
  func `After any edits the optimum is that of the edited program`(seed: UInt64) throws {
    var generator = SeededGenerator(state: 100 + seed)
    let rows = 12
    var program = LinearProgram(
      rows: (0..<rows).map { _ in (1, Double(Int.random(in: 1...3, using: &generator))) },
      columns: (0..<rows).map { row in
        (50, 0, .infinity, (0..<rows).map { $0 == row ? 1 : 0 })
      })
    var session = try LPSession(program)
    for number in 0..<80 {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where program.columns.count > rows + 4:
        let going = Set(
          (0..<4).map { _ in Int.random(in: rows..<program.columns.count, using: &generator) })
        try session.removeColumns(going.map(ColumnIndex.init))
        program.columns = program.columns.enumerated().filter { !going.contains($0.offset) }
          .map(\.element)
      case 1:
        let column = Int.random(in: rows..<(program.columns.count + 1), using: &generator)
        guard program.columns.indices.contains(column) else { continue }
        program.columns[column].upper = Double(Int.random(in: 0...2, using: &generator))
        try session.setBounds(
          of: ColumnIndex(column), lower: 0, upper: program.columns[column].upper)
      default:
        let column = Column(
          name: "\(number)", cost: Double(Int.random(in: 1...60, using: &generator)),
          entries: Column.entries(
            (0..<rows).map { _ in Double(max(0, Int.random(in: -2...1, using: &generator))) }))
        program.addColumn(column)
        try session.addColumns([column])
      }
      let warm = try session.solve()
      var cold = try LPSession(program)
      #expect(isClose(warm.objective, try cold.solve().objective))
      #expect(warm.fallBacks == 0)
    }
  }
}
