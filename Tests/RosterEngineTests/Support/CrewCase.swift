import LinearProgramming
import RosterEngine
import TestSupport

/// Random work that has a crew or nobody, with two or three levels of cost: people short, work that
/// is not held, and what people carry. Lines are few and arbitrary.
struct CrewCase {
  private struct Item {
    var day: Int
    var atLeast: Int
    var atMost: Int
    /// People of whom one must be among the crew; nil for anybody.
    var quota: Set<Int>?
    /// How many are wanted, and what each that is missing costs.
    var wanted = 0
    var short = 0
    /// Whether there must be somebody.
    var isNeeded = false
  }

  private let items: [Item]
  /// Of which no more than some are held.
  private var exclusive: [Int] = []
  private var mostHeld = 1
  /// What each work that is held too few costs, the last first.
  private var points: [Int]
  /// By worker and item: what it costs on the last level to carry; by segment, how much and at what
  /// price.
  private var burden: [[Int]]
  private var segments: [(length: Int, price: Int)]
  private let levelCount: Int
  private let granule: Int
  private let scales: [Double]
  private var models: [ListedLines] = []

  init(_ random: inout Seeded, isHard: Bool = true) {
    let (people, count) = (random.number(2...3), random.number(2...4))
    levelCount = random.number(2...3)
    granule = random.pick([1, 1, 6])
    scales = random.pick([[1, 1, 1], [60, 1, 60]])
    let days = (0..<count).map { _ in random.number(0...2) }.sorted()
    items = days.map { day in
      let least = random.number(1...min(2, people))
      var item = Item(day: day, atLeast: least, atMost: random.number(least...people))
      if random.happens(30) { item.quota = Set(random.some(Array(0..<people), 60)) }
      if random.happens(60) {
        (item.wanted, item.short) = (random.number(1...2), random.number(1...5))
      }
      item.isNeeded = isHard && random.happens(15)
      return item
    }
    points = (0..<random.number(0...count)).map { _ in random.number(0...6) }.sorted()
    burden = (0..<people).map { _ in (0..<count).map { _ in random.number(0...3) } }
    segments = [(random.number(1...4), random.number(0...2)), (1000, random.number(2...5))]
    if isHard, random.happens(50) {
      exclusive = random.some(Array(0..<count), 80)
      mostHeld = random.number(1...2)
    }
    for _ in 0..<people { models.append(model(&random)) }
  }

  private func model(_ random: inout Seeded) -> ListedLines {
    var lines = Set<[Int]>()
    if random.happens(85) { lines.insert([]) }
    for _ in 0..<random.number(1...9) { lines.insert(random.some(Array(items.indices), 50)) }
    let all = lines.sorted { $0.lexicographicallyPrecedes($1) }
    func cost(_ level: Int) -> Int {
      if level == levelCount - 1 { return granule * random.number(-2...9) }
      return level == 0 && random.happens(20) ? granule * random.number(0...3) : 0
    }
    return ListedLines(
      days: items.map(\.day), lines: all,
      costs: (0..<levelCount).map { level in items.map { _ in cost(level) } },
      whole: all.map { _ in (0..<levelCount).map { cost($0) } },
      quick: random.pick(ListedLines.Quick.allCases))
  }

  /// The problem, with all its lines.
  var small: SmallCase {
    let least = (0..<levelCount).map { level in
      models.reduce(0) { sum, model in
        sum + (model.lines.map { model.cost(of: $0)[level] }.min() ?? 0)
      }
    }
    let count = items.count
    return SmallCase(problem, lines: models.map(\.lines), least: least) { lines in
      let present = Self.present(lines, count)
      return Dictionary(uniqueKeysWithValues: present.indices.map { ($0, min(1, present[$0])) })
    }
  }

  private static func present(_ lines: [[Int]], _ count: Int) -> [Int] {
    var present = [Int](repeating: 0, count: count)
    for option in lines.joined() { present[option] += 1 }
    return present
  }

  private func costs(_ level: Int, _ cost: Int) -> [Int] {
    (0..<levelCount).map { $0 == level ? granule * cost : 0 }
  }

  /// The level of work that is not held.
  private var presence: Int { levelCount == 3 ? 1 : 0 }

  private var problem: Problem {
    var program = CrewRows(workers: models.count, items: items.count, levels: levelCount)
    for (number, item) in items.enumerated() {
      let everybody = Set(models.indices)
      var crew = [(Row(name: "least", lower: 0), everybody, item.atLeast)]
      crew.append((Row(name: "most", upper: 0), everybody, item.atMost))
      if let quota = item.quota { crew.append((Row(name: "quota", lower: 0), quota, 1)) }
      program.addCrew(of: number, crew)
    }
    for number in items.indices { program.addStandIn(for: number) }
    for (number, item) in items.enumerated() {
      if item.wanted > 0 {
        let row = program.add(Row(name: "strength", lower: Double(item.wanted)), number)
        program.add("short", costs(0, item.short), upper: Double(item.wanted), row, 1)
      }
      if item.isNeeded {
        let row = program.add(Row(name: "needed", lower: 1), number)
        program.add("nobody", costs(0, 0), row, 1, role: .artificial)
      }
    }
    if !points.isEmpty {
      let row = program.addHeld(
        Row(name: "presence", lower: Double(points.count)), Array(items.indices))
      for point in points { program.add("missed", costs(presence, point), upper: 1, row, 1) }
    }
    if !exclusive.isEmpty {
      let row = program.addHeld(Row(name: "exclusive", upper: Double(mostHeld)), exclusive)
      // The row must have a solution whatever is decided.
      program.add("beyond", costs(0, 0), row, -1, role: .artificial)
    }
    let row = program.add(Row(name: "burden", upper: 0), burden)
    for (length, price) in segments {
      program.add("burden", costs(levelCount - 1, price), upper: Double(length), row, -1)
    }
    return problem(program)
  }

  private func problem(_ program: CrewRows) -> Problem {
    let ceilings = (0..<levelCount).map { level in
      program.columns.reduce(granule * 20) { $0 + 3 * $1.costs[level] }
    }
    return Problem(
      levels: (0..<levelCount).map {
        Problem.Objective(scale: scales[$0], granule: granule, ceiling: ceilings[$0])
      },
      rows: program.rows, columns: program.columns,
      workers: models.enumerated().map { worker, model in
        Problem.Worker(
          name: "w\(worker)", model: model, entries: OptionEntries(program.entries[worker]),
          costs: model.costs)
      },
      value: value)
  }

  private var value: @Sendable ([[Int]]) -> [Int]? {
    let whole = self
    return { whole.costs(of: $0) }
  }

  private func costs(of lines: [[Int]]) -> [Int]? {
    let present = Self.present(lines, items.count)
    var (costs, carried) = ([Int](repeating: 0, count: levelCount), 0)
    for (worker, line) in lines.enumerated() {
      for (level, cost) in models[worker].cost(of: line).enumerated() { costs[level] += cost }
      for option in line { carried += burden[worker][option] }
    }
    for (number, item) in items.enumerated() {
      if present[number] > 0 {
        guard item.atLeast...item.atMost ~= present[number] else { return nil }
        if let quota = item.quota, !quota.contains(where: { lines[$0].contains(number) }) {
          return nil
        }
      } else if item.isNeeded {
        return nil
      }
      costs[0] += granule * item.short * max(0, item.wanted - present[number])
    }
    if exclusive.count(where: { present[$0] > 0 }) > mostHeld { return nil }
    let missed = max(0, points.count - present.count { $0 > 0 })
    costs[presence] += granule * points.prefix(missed).reduce(0, +)
    let first = min(carried, segments[0].length)
    let prices = first * segments[0].price + (carried - first) * segments[1].price
    costs[levelCount - 1] += granule * prices
    return costs
  }
}
