import TestSupport
import Testing

@testable import RosterEngine

@Suite("Workers who choose in turn")
struct TurnsTests {
  @Test("have legal lines, and lose nothing by going on", arguments: 0..<30)
  func legal(seed: Int) throws {
    var random = Seeded(1400 + seed)
    for small in [CoverCase(&random).small, LevelledCase(&random).small] {
      let problem = small.problem
      let rows = SeparableRows(problem)
      let last = problem.levels.count - 1
      let nothing = problem.workers.map { _ in [Int]() }
      let some = small.lines.map { random.pick($0) }
      for start in [nothing, some] {
        var turns = Turns(problem, rows, from: start, Watch())
        guard turns.run(seed: UInt64(seed)) else { continue }
        let solution = try #require(problem.solution(turns.lines))
        #expect(small.isRoster(solution))
        for line in turns.chosen {
          #expect(small.lines[line.worker].contains(line.options))
          #expect(line.costs == problem.workers[line.worker].model.cost(of: line.options))
        }
        var again = Turns(problem, rows, from: turns.lines, Watch())
        guard again.run(seed: UInt64(seed) + 1) else { continue }
        let better = try #require(problem.solution(again.lines))
        #expect(small.isRoster(better))
        if problem.levels.count == 1 { #expect(better.costs[last] <= solution.costs[last]) }
      }
    }
  }

  @Test("stop when the time is over, with a line for everybody or none")
  func stopped() throws {
    var random = Seeded(1450)
    for steps in 0..<20 {
      let small = CoverCase(&random).small
      let countdown = Countdown(steps)
      let nothing = small.lines.map { _ in [Int]() }
      var turns = Turns(
        small.problem, SeparableRows(small.problem), from: nothing, Watch { countdown.isOver })
      guard turns.run(seed: 1) else { continue }
      #expect(zip(turns.lines, small.lines).allSatisfy { $1.contains($0) })
    }
  }
}
