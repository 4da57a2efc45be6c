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

/// Whether the optimizer finds what trying all rosters finds, and so does the compact program if it
/// knows all the rules.
func check(_ agenda: Agenda) throws {
  let truth = BruteForce(agenda).find()
  try checkCompactProgram(agenda, truth)
  switch truth {
  case .tooMany: return
  case .nothing:
    #expect(throws: PlanningError.self) { try RosterOptimizer(agenda).plan() }
  case .best(let score):
    let planned = try RosterOptimizer(agenda).plan()
    #expect(planned.verdict.score == score, "optimizer")
    #expect(planned.proof?.ending == .proven)
    #expect(planned.proof?.bound == score, "bound")
  }
}

private func checkCompactProgram(_ agenda: Agenda, _ truth: BruteForce.Finding) throws {
  guard agenda.scenario.workers.allSatisfy({ CompactProgram.expresses($0.limits) }),
    agenda.scenario.workers.allSatisfy(\.personal.worksOnRestDay)
  else { return }
  let compact = try CompactProgram(agenda).solve()
  #expect(compact.violations.isEmpty, "\(compact.violations)")
  switch truth {
  case .tooMany: return
  case .nothing: #expect(compact.isImpossible)
  case .best(let score):
    #expect(compact.isProven)
    #expect(compact.score == score, "compact program")
  }
}
