import LinearProgramming
import RosterEngine
import TestSupport

/// Random plain shift work with cover: people short and over, wishes, and one level of cost.
struct CoverCase {
  private struct Cover {
    var option: Int
    var least: Int
    var most: Int
    var short: Int
    var over: Int
    /// Above this there is no roster.
    var room: Int?
  }

  private let kinds: Int
  private let days: Int
  private let cover: [Cover]
  private let granule: Int
  private let offset: Int
  private var rules: [StretchRules] = []
  private var lines: [[[Int]]] = []
  private var wishes: [[Int]] = []
  private let scale: Double

  init(_ random: inout Seeded, isSeparable: Bool = true) {
    kinds = random.number(1...3)
    days = kinds == 1 ? random.number(6...8) : random.number(5...(kinds == 2 ? 6 : 5))
    granule = random.pick([1, 1, 5])
    offset = granule * random.number(0...20)
    scale = random.pick([1, 1, 60])
    cover = (0..<days * kinds).compactMap { option in
      guard random.happens(80) else { return nil }
      let least = random.number(0...2)
      return Cover(
        option: option, least: least, most: least + random.pick([0, 0, 1]),
        short: random.number(0...9) * 3, over: random.number(0...4),
        room: !isSeparable && random.happens(20) ? random.number(0...1) : nil)
    }
    let count = random.pick([2, 2, 3, 3, 4])
    let most = [2: 50, 3: 14, 4: 7][count] ?? 5
    let cover = cover
    for _ in 0..<count {
      let (rules, lines) = Self.worker(&random, days, kinds, most: most)
      self.rules.append(rules)
      self.lines.append(lines)
      wishes.append(
        (0..<days * kinds).map { _ in
          random.happens(30) ? granule * random.number(cover.count > 6 ? -4...8 : 0...8) : 0
        })
    }
  }

  /// Rules under which a worker has some lines, but not many.
  private static func worker(_ random: inout Seeded, _ days: Int, _ kinds: Int, most: Int)
    -> (StretchRules, [[Int]])
  {
    while true {
      var rules = StretchCase(&random, days: days...days, kinds: kinds...kinds).rules
      rules.minutes = (0..<kinds).map { 480 + 60 * $0 }
      if random.happens(60) {
        let shifts = random.number(1...days - 1)
        (rules.leastMinutes, rules.mostMinutes) = (480 * shifts, 480 * shifts + 120)
      }
      let lines = all(rules)
      if (1...most).contains(lines.count) { return (rules, lines) }
    }
  }

  /// All legal lines.
  private static func all(_ rules: StretchRules) -> [[Int]] {
    var (found, line) = ([[Int]](), [Int]())
    func fill(_ day: Int) {
      if day == rules.dayCount {
        if rules.isLegal(line) { found.append(line) }
        return
      }
      fill(day + 1)
      for kind in 0..<rules.kindCount {
        if let last = line.last, last / rules.kindCount == day - 1,
          !rules.mayFollow[last % rules.kindCount][kind]
        {
          continue
        }
        line.append(rules.option(day: day, kind: kind))
        fill(day + 1)
        line.removeLast()
      }
    }
    fill(0)
    return found
  }

  /// The problem, with all its lines.
  var small: SmallCase {
    let wished = wishes.joined().reduce(0) { $0 + min(0, $1) }
    let cover = cover
    return SmallCase(problem, lines: lines, least: [offset + wished]) { lines in
      let present = Self.present(lines)
      let missing = cover.enumerated().map { number, cover in
        (number, max(0, cover.least - present[cover.option, default: 0]))
      }
      return Dictionary(uniqueKeysWithValues: missing)
    }
  }

  private static func present(_ lines: [[Int]]) -> [Int: Int] {
    lines.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private var problem: Problem {
    var entries = [[(row: Int, value: Double)]](repeating: [], count: days * kinds)
    for (row, cover) in cover.enumerated() { entries[cover.option].append((row, 1)) }
    let workers = rules.indices.map { worker in
      Problem.Worker(
        name: "w\(worker)", model: StretchLines(rules[worker], costs: wishes[worker]),
        entries: OptionEntries(entries), costs: [wishes[worker]])
    }
    let ceiling = 20 + cover.reduce(0) { $0 + granule * (2 * $1.short + $1.over) } + offset
    var problem = Problem(
      levels: [
        Problem.Objective(scale: scale, granule: granule, ceiling: ceiling, offset: offset)
      ],
      rows: cover.map { Row(name: "cover", lower: Double($0.least), upper: Double($0.most)) },
      columns: columns, workers: workers, value: value)
    let all = Array(cover.indices)
    problem.sums =
      [all] + (0..<kinds).map { kind in all.filter { cover[$0].option % kinds == kind } }
    problem.sums = problem.sums.filter { !$0.isEmpty } + all.map { [$0] }
    return problem
  }

  private var columns: [CommonColumn] {
    func column(_ row: Int, _ cost: Int, _ value: Double, _ upper: Double) -> CommonColumn {
      CommonColumn(
        name: "cover", costs: [granule * cost], upper: upper,
        entries: [Column.Entry(row: RowIndex(row), value: value)])
    }
    return cover.enumerated().map { column($0, $1.short, 1, .infinity) }
      + cover.enumerated().map { column($0, $1.over, -1, $1.room.map(Double.init) ?? .infinity) }
  }

  private var value: @Sendable ([[Int]]) -> [Int]? {
    let (cover, wishes, offset, granule) = (cover, wishes, offset, granule)
    return { lines in
      let present = Self.present(lines)
      var cost = offset
      for (wishes, line) in zip(wishes, lines) { for option in line { cost += wishes[option] } }
      for cover in cover {
        let count = present[cover.option, default: 0]
        if count < cover.least { cost += granule * cover.short * (cover.least - count) }
        if count > cover.most {
          if let room = cover.room, count > cover.most + room { return nil }
          cost += granule * cover.over * (count - cover.most)
        }
      }
      return [cost]
    }
  }
}
