import CompactReference
import RosterOptimizer
import Rostering
import Testing

/// A week that asks for more than the team can give is no error.
struct OverAskedTests {
  @Test func theBestLegalRosterComesWithWhatStaysOpen() throws {
    let limits = RosterOptimizer.Limits(time: 10, nodes: 0)
    let planned = try RosterOptimizer(Team.agenda(weeks: 1), limits: limits).plan()
    expectPromisesKept(by: planned)
    let open = planned.verdict.openWork
    #expect(!open.isEmpty)
    let cost = planned.verdict.score.must + planned.verdict.score.presence
    #expect(open.reduce(0) { $0 + $1.cost } == cost)
    #expect(open.allSatisfy { $0.missing > 0 })
  }

  /// A post that takes more people than there are stays short by the rest.
  @Test func whoIsThereGoes() throws {
    let crowd = post("14", "18:00–22:00", crew: CrewRule(atLeast: 1, wanted: 4, atMost: 5))
    let agenda = agenda([worker(), worker("Bea")], [crowd])
    try check(agenda)
    let planned = try RosterOptimizer(agenda).plan()
    #expect(planned.roster.duties.count == 2)
    #expect(planned.verdict.score.must == 2 * 240)
    #expect(planned.verdict.openWork.map(\.missing) == [2])
  }

  /// On teams too large to try all rosters, the two programs must not contradict each other.
  @Test(arguments: 600..<630)
  func theCompactProgramAgrees(seed: Int) throws {
    var random = RandomScenario(seed, .small)
    let agenda = random.agenda()
    let compact = try CompactProgram(agenda, levels: [.must, .presence]).solve(time: 2)
    #expect(compact.violations.isEmpty)
    let limits = RosterOptimizer.Limits(time: 0.4, nodes: 0)
    guard let planned = try? RosterOptimizer(agenda, limits: limits).plan(),
      let proof = planned.proof, let must = compact.stages.first
    else { return }
    #expect(!compact.isImpossible)
    #expect(must.bound ?? 0 <= planned.verdict.score.must)
    #expect(proof.bound.must <= must.cost ?? .max)
    guard let presence = compact.stages.last, presence.level == .presence,
      must.ending == .proven, must.cost == planned.verdict.score.must
    else { return }
    #expect(presence.bound ?? 0 <= planned.verdict.score.presence)
    #expect(proof.bound.presence <= presence.cost ?? .max)
  }
}
