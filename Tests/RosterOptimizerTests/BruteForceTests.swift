import CompactReference
import RosterOptimizer
import Rostering
import Testing

/// The optimizer and the compact program against all rosters there are, on cases so small that
/// they can all be tried.
struct BruteForceTests {
  /// The last three once had a better roster than what was called proven.
  @Test(arguments: Array(0..<200) + [1363, 1709, 2571])
  func nothingBeatsTheOptimizer(seed: Int) throws {
    var random = RandomScenario(seed, .tiny)
    let agenda = random.agenda()
    try check(agenda)
  }
}

/// Whether optimizer and compact program find what trying all rosters finds.
func check(_ agenda: Agenda) throws {
  let truth = BruteForce(agenda).find()
  let compact = try CompactProgram(agenda).solve()
  #expect(compact.violations.isEmpty, "\(compact.violations)")
  switch truth {
  case .tooMany: return
  case .nothing:
    #expect(compact.isImpossible)
    #expect(throws: PlanningError.self) { try RosterOptimizer(agenda).plan() }
  case .best(let score):
    #expect(compact.isProven)
    #expect(compact.score == score, "compact program")
    let planned = try RosterOptimizer(agenda).plan()
    #expect(planned.verdict.score == score, "optimizer")
    #expect(planned.proof?.ending == .proven)
    #expect(planned.proof?.bound == score, "bound")
  }
}
