import LinearProgramming
import Testing

/// What is refused, and in which words.
@Suite struct RefusalTests {
  private func refusal(_ change: (inout LinearProgram) -> Void) -> String {
    var program = LinearProgram(rows: [(1, 4)], columns: [(1, 0, 9, [1])])
    change(&program)
    var sentences: [String] = []
    for solve in [{ _ = try LPSession(program) }, { _ = try solveInteger(program) }] {
      do {
        try solve()
        sentences.append("accepted")
      } catch {
        sentences.append("\(error)")
      }
    }
    #expect(sentences[0] == sentences[1])
    return sentences[0]
  }

  @Test func `A sound program is accepted`() {
    #expect(refusal { _ in } == "accepted")
  }

  @Test func `Costs that are no number`() {
    #expect(
      refusal { $0.columns[0].cost = .nan }
        == "The cost of column \"column 0\" is nan, which is not a finite number.")
    #expect(
      refusal { $0.columns[0].cost = .infinity }
        == "The cost of column \"column 0\" is inf, which is not a finite number.")
  }

  @Test func `Coefficients that are no number`() {
    #expect(
      refusal { $0.columns[0].entries[0].value = .nan }
        == "The coefficient of column \"column 0\" is nan, which is not a finite number.")
  }

  @Test func `Bounds that bound nothing`() {
    #expect(
      refusal { $0.columns[0].lower = .nan }
        == "The lower bound of column \"column 0\" is nan, which bounds nothing.")
    #expect(
      refusal { $0.rows[0].upper = -.infinity }
        == "The upper bound of row \"row 0\" is -inf, which bounds nothing.")
    #expect(
      refusal { $0.rows[0].lower = .infinity }
        == "The lower bound of row \"row 0\" is inf, which bounds nothing.")
  }

  @Test func `Crossed bounds`() {
    #expect(
      refusal { $0.rows[0].lower = 5 }
        == "The bounds of row \"row 0\" are crossed: 5.0 is above 4.0.")
    #expect(
      refusal { $0.columns[0].upper = -1 }
        == "The bounds of column \"column 0\" are crossed: 0.0 is above -1.0.")
  }

  @Test func `Rows that are not there`() {
    #expect(
      refusal { $0.columns[0].entries[0].row = RowIndex(1) }
        == "There is no row 1 for column \"column 0\": there are 1, from 0.")
    #expect(
      refusal { $0.columns[0].entries[0].row = RowIndex(-1) }
        == "There is no row -1 for column \"column 0\": there are 1, from 0.")
  }

  @Test func `A session refuses the same, and stays as it was`() throws {
    let program = LinearProgram(rows: [(1, 4)], columns: [(1, 0, 9, [1])])
    var session = try LPSession(program)
    let good = Column(name: "good", cost: 0, entries: Column.entries([1]))
    let bad = Column(name: "bad", cost: 0, entries: Column.entries([1, 1]))
    #expect(throws: SolverError.noSuchRow(index: 1, count: 1, column: "bad")) {
      try session.addColumns([good, bad])
    }
    #expect(throws: SolverError.noSuchColumn(index: 1, count: 1, row: "bad")) {
      try session.addRows([
        (Row(name: "bad"), [Row.Entry(column: ColumnIndex(1), value: 1)])
      ])
    }
    #expect(throws: SolverError.noSuchColumn(index: 7, count: 1, row: nil)) {
      try session.setBounds(of: ColumnIndex(7), lower: 0, upper: 1)
    }
    #expect(throws: SolverError.noSuchRow(index: -1, count: 1, column: nil)) {
      try session.setBounds(of: RowIndex(-1), lower: 0, upper: 1)
    }
    #expect(throws: SolverError.crossedBounds(of: .column("column 0"), lower: 2, upper: 1)) {
      try session.setBounds(of: ColumnIndex(0), lower: 2, upper: 1)
    }
    #expect(throws: SolverError.noSuchColumn(index: 1, count: 1, row: nil)) {
      try session.removeColumns([ColumnIndex(0), ColumnIndex(1)])
    }
    #expect(throws: SolverError.self) { try session.setCost(of: ColumnIndex(0), .nan) }
    #expect(session.columnCount == 1)
    #expect(isClose(try session.solve().objective, 1))
  }
}
