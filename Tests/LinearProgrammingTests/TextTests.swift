import LinearProgramming
import Testing

@Suite struct TextTests {
  private var program: LinearProgram {
    var program = LinearProgram(rows: [
      Row(name: "wijk Ø: ten minste", lower: 2), Row(name: "", lower: 1, upper: 4.5),
      Row(name: "precies", lower: 3, upper: 3), Row(name: "vrij"),
    ])
    func entry(_ row: Int, _ value: Double) -> Column.Entry {
      Column.Entry(row: RowIndex(row), value: value)
    }
    program.addColumn(
      Column(
        name: "late duty", cost: 2.5, upper: 1, isInteger: true,
        entries: [entry(0, 1), entry(2, 2), entry(0, 0.5)]))
    program.addColumn(
      Column(name: "free", cost: -1, lower: -.infinity, entries: [entry(1, -1), entry(2, 1e-7)]))
    program.addColumn(Column(name: "below", cost: 0, lower: -.infinity, upper: 0))
    program.addColumn(Column(name: "fixed", cost: 1, lower: 4, upper: 4, entries: [entry(3, 1)]))
    return program
  }

  @Test func `The LP format`() {
    #expect(
      program.lpFormat() == """
        Minimize
         cost: + 2.5 c0_late_duty - 1 c1_free + 0 c2_below + 1 c3_fixed
        Subject To
         r0_wijk_____ten_minste: + 1.5 c0_late_duty >= 2
         r1: - 1 c1_free >= 1
         r1_upper: - 1 c1_free <= 4.5
         r2_precies: + 2 c0_late_duty + 1e-07 c1_free = 3
        Bounds
         0 <= c0_late_duty <= 1
         c1_free free
         -inf <= c2_below <= 0
         c3_fixed = 4
        General
         c0_late_duty
        End

        """)
  }

  @Test func `The MPS format`() {
    #expect(
      program.mps() == """
        NAME rooster
        ROWS
         N cost
         G r0_wijk_____ten_minste
         G r1
         E r2_precies
         N r3_vrij
        COLUMNS
         c1_free cost -1
         c1_free r1 -1
         c1_free r2_precies 1e-07
         c2_below cost 0
         c3_fixed cost 1
         c3_fixed r3_vrij 1
         start 'MARKER' 'INTORG'
         c0_late_duty cost 2.5
         c0_late_duty r0_wijk_____ten_minste 1.5
         c0_late_duty r2_precies 2
         end 'MARKER' 'INTEND'
        RHS
         rhs r0_wijk_____ten_minste 2
         rhs r1 1
         rhs r2_precies 3
        RANGES
         range r1 3.5
        BOUNDS
         LO bound c0_late_duty 0
         UP bound c0_late_duty 1
         FR bound c1_free
         MI bound c2_below
         UP bound c2_below 0
         FX bound c3_fixed 4
        ENDATA

        """)
  }
}
