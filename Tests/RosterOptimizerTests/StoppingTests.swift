import RosterOptimizer
import Rostering
import Synchronization
import Testing

/// Whenever a search is stopped, there is a legal roster with an honest bound.
struct StoppingTests {
  /// Cancelled after every number of steps, against all rosters there are.
  @Test(arguments: 100..<120)
  func theBoundIsHonestWheneverTheSearchIsCancelled(seed: Int) throws {
    var random = RandomScenario(seed, .tiny)
    let agenda = random.agenda()
    guard let scores = BruteForce(agenda).legalScores(), !scores.isEmpty else { return }
    for steps in [0, 1, 2, 3, 4, 6, 9, 14] {
      let count = Count()
      let planned = try RosterOptimizer(agenda).plan(isCancelled: { count.next() > steps })
      expectPromisesKept(by: planned)
      try expectHonest(planned, among: scores)
    }
  }

  /// Nodes are counted, so this ends with the same bound on every run.
  @Test(arguments: 120..<160)
  func theBoundIsHonestWhenTheNodesAreSpent(seed: Int) throws {
    var random = RandomScenario(seed, .tiny)
    let agenda = random.agenda()
    guard let scores = BruteForce(agenda).legalScores(), !scores.isEmpty else { return }
    let planned = try RosterOptimizer(agenda, limits: .init(nodes: 0)).plan()
    expectPromisesKept(by: planned)
    try expectHonest(planned, among: scores)
  }

  @Test(arguments: [0, 0.01, 0.05])
  func aTimeLimitGivesALegalRoster(seconds: Double) throws {
    let planned = try RosterOptimizer(Team.agenda(weeks: 2), limits: .init(time: seconds)).plan()
    expectPromisesKept(by: planned)
    #expect(planned.proof?.ending == .timeLimit)
  }

  @Test func cancellingAtOnceGivesALegalRoster() throws {
    let planned = try RosterOptimizer(Team.agenda(weeks: 2)).plan(isCancelled: { true })
    expectPromisesKept(by: planned)
    #expect(planned.proof?.ending == .cancelled)
  }

  @Test func theSameQuestionHasTheSameAnswer() throws {
    let limits = RosterOptimizer.Limits(nodes: 2)
    let first = try RosterOptimizer(Team.agenda(weeks: 1), limits: limits).plan()
    let second = try RosterOptimizer(Team.agenda(weeks: 1), limits: limits).plan()
    #expect(first.roster == second.roster)
    #expect(first.proof == second.proof)
  }

  @Test(arguments: 160..<170)
  func theSameRandomQuestionHasTheSameAnswer(seed: Int) throws {
    var (one, other) = (RandomScenario(seed, .tiny), RandomScenario(seed, .tiny))
    let first = try? RosterOptimizer(one.agenda()).plan()
    let second = try? RosterOptimizer(other.agenda()).plan()
    #expect(first?.roster == second?.roster)
    #expect(first?.proof == second?.proof)
  }
}

/// Counts how often it is asked.
private final class Count: Sendable {
  private let asked = Atomic(0)

  func next() -> Int { asked.add(1, ordering: .relaxed).newValue }
}

/// No roster costs less than the bound on any level, among those that cost no more than the plan on
/// the levels before it.
func expectHonest(_ planned: PlannedRoster, among scores: Set<Score>) throws {
  let proof = try #require(planned.proof)
  let reached = planned.verdict.score
  for level in Level.allCases {
    let comparable = scores.filter { score in
      Level.allCases.allSatisfy { $0.rawValue >= level.rawValue || score[$0] <= reached[$0] }
    }
    let least = try #require(comparable.map { $0[level] }.min())
    #expect(proof.bound[level] <= least, "bound of \(level)")
  }
}
