import LinearProgramming
import RosterEngine

/// Rows and columns in the making; the first columns say of each item whether it is held.
struct CrewRows {
  private(set) var rows: [Row] = []
  private(set) var columns: [CommonColumn] = []
  /// By worker and item.
  private(set) var entries: [[[(row: Int, value: Double)]]]
  private let levelCount: Int

  init(workers: Int, items: Int, levels: Int) {
    entries = Array(repeating: Array(repeating: [], count: items), count: workers)
    levelCount = levels
    for _ in 0..<items {
      columns.append(
        CommonColumn(name: "held", costs: none, upper: 1, isInteger: true, entries: []))
    }
  }

  private var none: [Int] { Array(repeating: 0, count: levelCount) }

  private mutating func add(_ row: Row) -> Int {
    rows.append(row)
    return rows.count - 1
  }

  /// Rows that compare people on an item with a number, if it is held.
  mutating func addCrew(of item: Int, _ crew: [(row: Row, workers: Set<Int>, count: Int)]) {
    for (row, workers, count) in crew {
      let row = add(row)
      for worker in workers { entries[worker][item].append((row, 1)) }
      columns[item].entries.append(Column.Entry(row: RowIndex(row), value: -Double(count)))
    }
  }

  /// Makes up for the crew of an item that is held but has nobody yet.
  mutating func addStandIn(for item: Int) {
    columns.append(
      CommonColumn(
        name: "nobody", costs: none, upper: 1,
        entries: columns[item].entries.map { Column.Entry(row: $0.row, value: -$0.value) },
        role: .standIn(for: item)))
  }

  /// A row of the people on an item.
  mutating func add(_ row: Row, _ item: Int) -> Int {
    let row = add(row)
    for worker in entries.indices { entries[worker][item].append((row, 1)) }
    return row
  }

  /// A row of what items are worth by worker.
  mutating func add(_ row: Row, _ values: [[Int]]) -> Int {
    let row = add(row)
    for worker in entries.indices {
      for item in entries[worker].indices where values[worker][item] != 0 {
        entries[worker][item].append((row, Double(values[worker][item])))
      }
    }
    return row
  }

  /// A row of items held.
  mutating func addHeld(_ row: Row, _ items: [Int]) -> Int {
    let row = add(row)
    for item in Set(items).sorted() {
      columns[item].entries.append(Column.Entry(row: RowIndex(row), value: 1))
    }
    return row
  }

  mutating func add(
    _ name: String, _ costs: [Int], upper: Double = .infinity, _ row: Int, _ value: Double,
    role: CommonColumn.Role = .plain
  ) {
    columns.append(
      CommonColumn(
        name: name, costs: costs, upper: upper,
        entries: [Column.Entry(row: RowIndex(row), value: value)], role: role))
  }
}
