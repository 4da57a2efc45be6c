import RosterEngine
import TestSupport
import Testing

/// Neither the number of threads nor the run changes the answer.
@Suite("The same question")
struct SameAnswerTests {
  @Test("has the same answer", arguments: 0..<10)
  func same(seed: Int) throws {
    var random = Seeded(900 + seed)
    let cases = [
      CoverCase(&random).small, CrewCase(&random).small, LevelledCase(&random).small,
    ]
    for small in cases {
      var few = SearchPlan.briefCover
      few.nodes = 2
      for plan in [SearchPlan(nodes: 1), few] {
        for smoothing in [0, 0.5] {
          let answers = try [1, 2, 2].map { threads in
            let settings = Settings(threads: threads, smoothing: smoothing)
            let search = try BranchAndPrice(
              small.problem, small.start, settings: settings, plan: plan, watch: Watch())
            return try search.run()
          }
          for other in answers.dropFirst() {
            #expect(other?.solution == answers[0]?.solution)
            #expect(other?.bound == answers[0]?.bound)
          }
        }
      }
    }
  }

  @Test("has the same best costs however duals are damped", arguments: 0..<12)
  func smoothing(seed: Int) throws {
    var random = Seeded(950 + seed)
    for small in [CoverCase(&random).small, CrewCase(&random).small] {
      try expectProof(small, .briefCover, Settings(threads: 1, smoothing: 0.7))
    }
  }
}
