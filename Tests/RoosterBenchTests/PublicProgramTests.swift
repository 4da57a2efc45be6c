import LinearProgramming
import TestSupport
import Testing

@testable import rooster_bench

/// The compact program against the valuer and against trying all rosters.
@Suite struct PublicProgramTests {
  @Test(arguments: 0..<40)
  func isBest(_ seed: Int) throws {
    let instance = randomInstance(seed, staff: 2, days: seed % 2 == 0 ? 7 : 6)
    let best = bestByTrying(instance)
    let program = PublicProgram(instance)
    let solution = try solveInteger(program.program, IntegerLimits(time: 60))
    guard let best else {
      #expect(solution.stopped == .infeasible)
      return
    }
    try #require(solution.stopped == .proven)
    #expect(Int(solution.objective.rounded()) == best)
    let value = RosterValuer(instance: instance).value(program.roster(solution.values))
    #expect(value.breaches == [])
    #expect(value.cost == best)
  }

  @Test(arguments: 100..<112)
  func isLegal(_ seed: Int) throws {
    let instance = randomInstance(seed, staff: 4, days: 15)
    let program = PublicProgram(instance)
    let solution = try solveInteger(program.program, IntegerLimits(time: 10))
    guard solution.holds != .nothing else { return }
    let value = RosterValuer(instance: instance).value(program.roster(solution.values))
    #expect(value.breaches == [])
    #expect(value.cost == Int(solution.objective.rounded()))
  }

  /// Every line of one employee that the valuer finds legal is one of the program, and no other.
  @Test(arguments: 200..<216)
  func hasTheLegalLines(_ seed: Int) throws {
    var instance = randomInstance(seed, staff: 1, days: 7)
    (instance.cover, instance.onRequests, instance.offRequests) = ([], [], [])
    let valuer = RosterValuer(instance: instance)
    let program = PublicProgram(instance)
    var random = Seeded(seed)
    for text in random.some(allLines(instance), 2) {
      var fixed = program.program
      var isPossible = true
      for (day, columns) in program.taken[0].enumerated() {
        for (type, column) in columns.enumerated() {
          let isTaken = text[day] == type
          guard let column else {
            isPossible = isPossible && !isTaken
            continue
          }
          fixed.columns[column.index].lower = isTaken ? 1 : 0
          fixed.columns[column.index].upper = isTaken ? 1 : 0
        }
      }
      let isLegal = valuer.breaches(of: instance.employees[0], text).isEmpty
      let isInProgram = try isPossible && solveInteger(fixed).holds != .nothing
      #expect(isLegal == isInProgram, "\(text)")
    }
  }

  /// Rounded to the common unit of 480, the least of these minutes is above the most.
  @Test func `No line has minutes between the least and the most`() throws {
    var instance = plainInstance(days: 3)
    (instance.employees[0].leastMinutes, instance.employees[0].mostMinutes) = (500, 900)
    #expect(try solveInteger(PublicProgram(instance).program).stopped == .infeasible)
  }

  @Test func `Minutes for somebody who can have no shift`() throws {
    var instance = plainInstance(days: 3)
    instance.employees[0].daysOff = [0, 1, 2]
    #expect(try solveInteger(PublicProgram(instance).program).stopped == .proven)
    instance.employees[0].leastMinutes = 1
    #expect(try solveInteger(PublicProgram(instance).program).stopped == .infeasible)
  }

  @Test func `The program as MPS`() {
    var instance = plainInstance(
      days: 2,
      types: [
        .init(id: "E", minutes: 480), .init(id: "L", minutes: 480, forbiddenNext: [0]),
      ])
    instance.employees[0].mostMinutes = 900
    instance.onRequests = [.init(employee: 0, day: 0, type: 1, weight: 3)]
    instance.cover = [.init(day: 1, type: 0, wanted: 1, under: 100, over: 1)]
    #expect(
      PublicProgram(instance).program.mps() == """
        NAME rooster
        ROWS
         N cost
         L r0_one_shift_A_0
         L r1_one_shift_A_1
         L r2_succession_A_0
         G r3_minutes_A
         E r4_cover_1_E
        COLUMNS
         c4_requests cost 3
         c5_under_1_E cost 100
         c5_under_1_E r4_cover_1_E 1
         c6_over_1_E cost 1
         c6_over_1_E r4_cover_1_E -1
         start 'MARKER' 'INTORG'
         c0_A_0_E cost 0
         c0_A_0_E r0_one_shift_A_0 1
         c0_A_0_E r3_minutes_A 1
         c1_A_0_L cost -3
         c1_A_0_L r0_one_shift_A_0 1
         c1_A_0_L r2_succession_A_0 1
         c1_A_0_L r3_minutes_A 1
         c2_A_1_E cost 0
         c2_A_1_E r1_one_shift_A_1 1
         c2_A_1_E r2_succession_A_0 1
         c2_A_1_E r3_minutes_A 1
         c2_A_1_E r4_cover_1_E 1
         c3_A_1_L cost 0
         c3_A_1_L r1_one_shift_A_1 1
         c3_A_1_L r3_minutes_A 1
         end 'MARKER' 'INTEND'
        RHS
         rhs r0_one_shift_A_0 1
         rhs r1_one_shift_A_1 1
         rhs r2_succession_A_0 1
         rhs r4_cover_1_E 1
        RANGES
         range r3_minutes_A 1
        BOUNDS
         LO bound c0_A_0_E 0
         UP bound c0_A_0_E 1
         LO bound c1_A_0_L 0
         UP bound c1_A_0_L 1
         LO bound c2_A_1_E 0
         UP bound c2_A_1_E 1
         LO bound c3_A_1_L 0
         UP bound c3_A_1_L 1
         FX bound c4_requests 1
         LO bound c5_under_1_E 0
         UP bound c5_under_1_E 1
         LO bound c6_over_1_E 0
         PL bound c6_over_1_E
        ENDATA

        """)
  }
}
