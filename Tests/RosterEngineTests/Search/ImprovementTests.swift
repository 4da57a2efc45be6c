import TestSupport
import Testing

@testable import RosterEngine

@Suite("Improvement of a roster by parts")
struct ImprovementTests {
  @Test("gives legal rosters at the cost they say, each better than the last", arguments: 0..<25)
  func better(seed: Int) throws {
    var random = Seeded(1500 + seed)
    for whole in [CoverCase(&random).small, LevelledCase(&random).small] {
      var small = whole
      if random.happens(40) { small.decide(RandomDecisions.ofWorkers(&random, small)) }
      let rosters = small.rosters()
      guard let one = rosters.randomElement(using: &random) else { continue }
      let level = random.number(0...small.problem.levels.count - 1)
      let master = try Master(small.problem)
      try master.aim(
        at: level, caps: small.problem.levels.indices.map { $0 < level ? one.costs[$0] : nil })
      let least = try #require(rosters.least(level, given: one.costs))
      var found = [[Solution]]()
      for threads in [1, 2] {
        var improvement = Improvement(master, nil, Settings(threads: threads), Watch())
        var costs = one.costs[level]
        var all: [Solution] = []
        improvement.run(one, downTo: least, patience: 10) { better in
          #expect(small.isRoster(better))
          #expect(better.costs[level] < costs)
          #expect(zip(better.costs, one.costs).prefix(level).allSatisfy { $0 <= $1 })
          costs = better.costs[level]
          all.append(better)
        }
        #expect(costs >= least)
        found.append(all)
      }
      #expect(found[0] == found[1])
    }
  }

  @Test("knows what lines are legal", arguments: 0..<10)
  func legal(seed: Int) {
    var random = Seeded(1600 + seed)
    let small = CoverCase(&random).small
    for (worker, lines) in small.lines.enumerated() {
      let count = small.problem.workers[worker].model.days.count
      for line in lines { #expect(small.problem.isLegal(line, of: worker)) }
      for _ in 0..<30 {
        let line = random.some(Array(0..<count), 30)
        #expect(small.problem.isLegal(line, of: worker) == lines.contains(line))
      }
    }
  }

  @Test("frees days that are there", arguments: 0..<20)
  func neighbourhoods(seed: Int) {
    var random = Seeded(1650 + seed)
    let small = CoverCase(&random).small
    let rosters = small.rosters()
    guard let one = rosters.randomElement(using: &random) else { return }
    var chooser = NeighbourhoodChooser(small.problem, nil)
    for number in 0..<30 {
      let (kind, found) = chooser.next(2, one)
      #expect(!found.isEmpty)
      for neighbourhood in found {
        #expect(neighbourhood.freeDays.count == small.lines.count)
        #expect(neighbourhood.freeDays.contains { $0?.isEmpty == false })
        #expect(
          neighbourhood.freeDays.allSatisfy { days in
            days?.allSatisfy { (0..<small.dayCount).contains($0) } ?? true
          })
      }
      let isSoonOver = number < 20
      chooser.learn(kind, work: isSoonOver ? 0 : 2, wasFinished: isSoonOver)
    }
  }
}
