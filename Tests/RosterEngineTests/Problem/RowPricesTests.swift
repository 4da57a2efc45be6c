import LinearProgramming
import TestSupport
import Testing

@testable import RosterEngine

/// What prices of one problem say of another, against all rosters there are.
@Suite("Prices of another problem")
struct RowPricesTests {
  @Test("bound every roster, whatever problem they come from", arguments: 0..<60)
  func foreign(seed: Int) throws {
    var random = Seeded(2300 + seed)
    for number in 0..<3 {
      let (one, other) = (small(&random, number), small(&random, number))
      for level in other.problem.levels.indices {
        _ = try check(one, other, min(level, one.problem.levels.count - 1), &random)
      }
    }
  }

  @Test("bound every roster with more lines to choose from", arguments: 0..<60)
  func moreLines(seed: Int) throws {
    var random = Seeded(2400 + seed)
    for number in 1...2 {
      let whole = small(&random, number)
      let part = whole.withFewerLines(&random)
      for level in whole.problem.levels.indices {
        // Where rows and columns are the same the bound is no empty one.
        if let bound = try check(part, whole, level, &random) { #expect(bound > -1_000_000) }
      }
    }
  }

  @Test("say at home what the relaxation says", arguments: 0..<60)
  func atHome(seed: Int) throws {
    var random = Seeded(2500 + seed)
    for number in 0..<3 {
      let home = small(&random, number)
      for level in home.problem.levels.indices {
        let caps = caps(home, level, &random)
        guard let prices = try prices(home, level, caps) else { continue }
        #expect(prices.level == level)
        #expect(try home.problem.lowerBound(at: prices, under: caps) == prices.bound)
      }
    }
  }

  /// Whether the prices of `one` bound the rosters of `other`; the bound, if there are prices.
  private func check(
    _ one: SmallCase, _ other: SmallCase, _ level: Int, _ random: inout Seeded
  ) throws -> Int? {
    // A cap that is not there any more is worth nothing, and then its price says little.
    let isCapped = random.happens(60)
    let old = isCapped ? caps(one, level, &random) : one.problem.levels.map { _ in nil }
    guard let prices = try prices(one, level, old) else { return nil }
    let caps = isCapped ? caps(other, level, &random) : other.problem.levels.map { _ in nil }
    let least = other.rosters().least(level, given: caps.map { $0 ?? .max })
    let bound = try other.problem.lowerBound(at: prices, under: caps)
    #expect(bound <= least ?? .max)
    return bound
  }

  private func prices(_ small: SmallCase, _ level: Int, _ caps: [Int?]) throws -> RowPrices? {
    try BranchAndPrice(
      small.problem, small.start, settings: Settings(threads: 1), watch: Watch()
    ).prices(ofLevel: level, under: caps)
  }

  /// What some roster costs on the levels before, if there is any.
  private func caps(_ small: SmallCase, _ level: Int, _ random: inout Seeded) -> [Int?] {
    let roster = small.rosters().randomElement(using: &random)
    return small.problem.levels.indices.map { $0 < level ? roster?.costs[$0] : nil }
  }

  /// A case in which every row and worker has a name of its own.
  private func small(_ random: inout Seeded, _ number: Int) -> SmallCase {
    [
      CoverCase(&random, isSeparable: false).small, CrewCase(&random).small,
      LevelledCase(&random).small,
    ][number].named
  }
}

extension SmallCase {
  fileprivate var named: SmallCase {
    var named = problem
    for row in named.rows.indices { named.rows[row].name = "row \(row)" }
    for worker in named.workers.indices { named.workers[worker].name = "worker \(worker)" }
    return SmallCase(named, lines: lines, least: least, quantities: quantities)
  }

  /// The same with some of the lines, and at least one of each worker.
  fileprivate func withFewerLines(_ random: inout Seeded) -> SmallCase {
    var fewer = problem
    var left: [[[Int]]] = []
    for worker in fewer.workers.indices {
      guard let all = fewer.workers[worker].model as? ListedLines else { return self }
      let some = random.some(Array(all.lines.indices), 50)
      let kept = some.isEmpty ? [0] : some
      let lines = kept.map { all.lines[$0] }
      fewer.workers[worker].model = ListedLines(
        days: all.days, lines: lines, costs: all.costs, whole: kept.map { all.whole[$0] },
        quick: all.quick)
      left.append(lines)
    }
    return SmallCase(fewer, lines: left, least: least, quantities: quantities)
  }
}
